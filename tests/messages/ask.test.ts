import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground, askTab } from '../../src/messages/ask.ts';
import type { ImportProgress } from '../../src/messages/protocol.ts';
import { runBatch } from '../../src/messages/run-batch.ts';
import { ITEM } from './sample-requests.ts';

const sendMessage = vi.fn<(message: { call: string; request: unknown }) => Promise<unknown>>();
const sendToTab = vi.fn<(...args: unknown[]) => Promise<unknown>>();
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    runtime: { sendMessage: (message: { call: string; request: unknown }) => sendMessage(message) },
    tabs: { sendMessage: (...args: unknown[]) => sendToTab(...args) },
  },
}));

beforeEach(() => {
  sendMessage.mockReset();
  sendToTab.mockReset();
});

describe('asking from our own pages', () => {
  it('asks the background once more when it died on the way', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    sendMessage.mockResolvedValueOnce({ ok: true, value: null });
    expect(await askBackground('lastImport', null)).toEqual({ ok: true, value: null });
  });

  it('gives refusals back as values', async () => {
    sendMessage.mockResolvedValue({ ok: false, code: 'quota', message: 'full' });
    expect(await askBackground('lastImport', null)).toEqual({ ok: false, code: 'quota', message: 'full' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('asks the top frame of a tab, and says when nobody is there', async () => {
    sendToTab.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await askTab(7, 'listMentions', null)).toMatchObject({ ok: false, code: 'no-answer' });
    expect(sendToTab).toHaveBeenCalledWith(7, { to: 'tab', call: 'listMentions', request: null }, { frameId: 0 });
  });
});

describe('running a batch', () => {
  const progress = (state: ImportProgress['state'], done: number): ImportProgress => ({
    batch: 'b1',
    state,
    total: 2,
    done,
    added: done,
    duplicates: 0,
    failures: [],
    startedAt: 0,
    namesAdded: 0,
  });
  const ok = (value: unknown) => ({ ok: true, value });

  it('stages every article, begins, and follows to the end', async () => {
    const steps = [progress('running', 1), progress('linking', 2), progress('done', 2)];
    sendMessage.mockImplementation(({ call }) => {
      if (call === 'stageImport') return Promise.resolve(ok(null));
      return Promise.resolve(ok(call === 'runImport' ? progress('running', 0) : steps.shift()));
    });
    const seen: string[] = [];
    const answer = await runBatch([ITEM, ITEM], each => seen.push(`${each.state} ${each.done}`));
    expect(answer).toEqual(ok(progress('done', 2)));
    expect(seen).toEqual(['running 0', 'running 1', 'linking 2', 'done 2']);
    expect(sendMessage.mock.calls.map(([{ call }]) => call)).toEqual([
      'stageImport',
      'stageImport',
      'runImport',
      'importProgress',
      'importProgress',
      'importProgress',
    ]);
  });

  it('stops at the first article that cannot be staged', async () => {
    sendMessage.mockResolvedValue({ ok: false, code: 'quota', message: 'full' });
    expect(await runBatch([ITEM, ITEM], () => undefined)).toMatchObject({ ok: false, code: 'quota' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('ends when the batch is gone', async () => {
    sendMessage.mockImplementation(({ call }) => Promise.resolve(ok(call === 'runImport' ? progress('running', 0) : null)));
    expect(await runBatch([ITEM], () => undefined)).toMatchObject({ ok: false, code: 'not-found' });
  });
});
