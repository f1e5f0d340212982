import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerCall, type Handlers, type Sender } from '../../src/messages/answer-call.ts';
import { CallError } from '../../src/messages/call-error.ts';
import { callSpecs } from '../../src/messages/call-specs.ts';
import type { CallName } from '../../src/messages/protocol.ts';
import { REQUESTS } from './sample-requests.ts';

const SELF = { id: 'our-id', baseUrl: 'chrome-extension://our-id/' };
const PAGE: Sender = { id: SELF.id, url: 'https://news.example/a', frameId: 0, tab: { id: 7, incognito: false } };
const OWN: Sender = { id: SELF.id, url: `${SELF.baseUrl}options.html` };
const CALLS = Object.keys(callSpecs) as readonly CallName[];
const WRITES = CALLS.filter(call => callSpecs[call].audience === 'extension-page');

/** Handlers that note they were reached. */
function recordingHandlers() {
  const reached: CallName[] = [];
  const handlers = Object.fromEntries(
    CALLS.map(call => [
      call,
      () => {
        reached.push(call);
        return null;
      },
    ]),
  ) as unknown as Handlers;
  return { reached, handlers };
}

const send = (message: unknown, sender: Sender, handlers = recordingHandlers().handlers) => answerCall(message, sender, handlers, SELF);
const envelope = (call: string, request: unknown) => ({ to: 'background', call, request });

describe('answering a call', () => {
  it.each(CALLS)('reaches %s with a proper request from one of our pages', async call => {
    const { reached, handlers } = recordingHandlers();
    expect(await send(envelope(call, REQUESTS[call]), OWN, handlers)).toEqual({ ok: true, value: null });
    expect(reached).toEqual([call]);
  });

  it.each(WRITES)('refuses %s to a content script', async call => {
    const { reached, handlers } = recordingHandlers();
    expect(await send(envelope(call, REQUESTS[call]), PAGE, handlers)).toMatchObject({ ok: false, code: 'not-allowed' });
    expect(reached).toEqual([]);
  });

  it('lets content scripts only look up and open', () => {
    expect(CALLS.filter(call => callSpecs[call].audience === 'any').sort()).toEqual(
      [
        'cardLook',
        'explainMark',
        'findMentions',
        'getCard',
        'injectCard',
        'injectHover',
        'injectMarker',
        'dateWords',
        'injectTouch',
        'openDossier',
        'openSource',
        'readDate',
        'reportPage',
        'scoutPage',
      ].sort(),
    );
  });

  it.each([
    ['a page whose address begins like ours', { ...PAGE, url: 'https://our-id.example/' }],
    ['a page that names us in its address', { ...PAGE, url: `https://x.example/${SELF.baseUrl}` }],
    ['a sender without an address', { id: SELF.id }],
  ])('takes %s for a page', async (_, sender) => {
    expect(await send(envelope('getSettings', null), sender)).toMatchObject({ ok: false, code: 'not-allowed' });
  });

  it.each([
    ['another extension', envelope('getSettings', null), { ...OWN, id: 'stranger' }],
    ['a sender without id', envelope('getSettings', null), { url: OWN.url }],
    ['a call to a tab', { to: 'tab', call: 'listMentions', request: null }, OWN],
    ['an unknown call', envelope('deleteEverything', null), OWN],
    ['a name every object inherits', envelope('toString', null), OWN],
    ['__proto__', envelope('__proto__', null), OWN],
    ['no object', 'getSettings', OWN],
    ['nothing', undefined, OWN],
  ])('leaves %s to others', (_, message, sender) => {
    expect(send(message, sender)).toBeUndefined();
  });

  it('turns what goes wrong in a handler into a value with its code', async () => {
    const failing = (error: unknown) => ({ ...recordingHandlers().handlers, getSettings: () => Promise.reject(error) }) as Handlers;
    const ask = (error: unknown) => send(envelope('getSettings', null), OWN, failing(error));
    expect(await ask(new CallError('quota', 'full'))).toEqual({ ok: false, code: 'quota', message: 'full' });
    expect(await ask(Object.assign(new Error('busy'), { code: 'storage' }))).toEqual({ ok: false, code: 'storage', message: 'busy' });
    expect(await ask(Object.assign(new Error('odd'), { code: 'toString' }))).toEqual({ ok: false, code: 'internal', message: 'odd' });
    expect(await ask('a string')).toEqual({ ok: false, code: 'internal', message: 'a string' });
  });

  it('neither throws nor writes for 10,000 random messages from a page', async () => {
    const { reached, handlers } = recordingHandlers();
    const request = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, maxDepth: 3 }),
      fc.constantFrom(...Object.values(REQUESTS)),
      fc.record({ batch: fc.anything(), item: fc.anything(), article: fc.anything(), facts: fc.anything() }, { requiredKeys: [] }),
    );
    const message = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ to: fc.constant('background'), call: fc.constantFrom(...CALLS, 'constructor', 'valueOf'), request }),
      },
      { weight: 1, arbitrary: fc.anything({ maxDepth: 3 }) },
    );
    await fc.assert(
      fc.asyncProperty(message, async each => {
        const answer = await answerCall(each, PAGE, handlers, SELF);
        expect(answer === undefined || typeof answer.ok === 'boolean').toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(reached.filter(call => WRITES.includes(call))).toEqual([]);
    expect(reached.length).toBeGreaterThan(0);
  }, 30_000);
});
