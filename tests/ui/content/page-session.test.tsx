import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { createPageSession } from '../../../src/marker/page-session.ts';
import type { Envelope } from '../../../src/messages/protocol.ts';

type Reply = (answer: unknown) => void;
/** Of each findMentions that the page sent, how to answer it. */
const open: Reply[] = [];
const NO_NAMES = { ok: true, value: { names: [], places: [] } };
const controller = { current: new AbortController() };

beforeEach(() => {
  vi.useFakeTimers();
  open.length = 0;
  controller.current = new AbortController();
  const sendMessage = ({ call }: Envelope) =>
    new Promise(reply => {
      if (call === 'findMentions') open.push(reply);
    });
  vi.stubGlobal('chrome', { runtime: { id: 'our-id', sendMessage } });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  const body = Array.from({ length: 6 }, () => `<p>${'قال سامر الحداد في بيروت إن الموازنة جاهزة. '.repeat(8)}</p>`).join('');
  document.body.innerHTML = `<article>${body}</article>`;
});
afterEach(() => {
  controller.current.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function start() {
  const { signal } = controller.current;
  return createPageSession(DEFAULT_SETTINGS, { signal, end: () => controller.current.abort() });
}

it('asks again about what was asked before other knowledge became active and answered after', async () => {
  const session = start();
  await vi.advanceTimersByTimeAsync(1000);
  expect(open).toHaveLength(1);
  session.renew();
  open[0]!(NO_NAMES);
  await vi.advanceTimersByTimeAsync(1000);
  expect(open).toHaveLength(2);
  open[1]!(NO_NAMES);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(open).toHaveLength(2);
  expect(session.list().state).toBe('on');
});

it('asks again where the background did not answer, by and by, and not for ever', async () => {
  start();
  const refused = { ok: false, code: 'failed', message: 'busy' };
  for (let second = 0; second < 600; second += 1) {
    await vi.advanceTimersByTimeAsync(1000);
    open.at(-1)!(refused);
  }
  expect(open).toHaveLength(7);
});
