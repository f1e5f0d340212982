import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { askBackground, serveTab, type TabHandlers } from '../../src/messages/wire.ts';
import { followNews } from '../../src/messages/wire-news.ts';

type Listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => boolean | undefined;
type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const listeners = new Set<Listener>();
const storageListeners = new Set<StorageListener>();
const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const api = {
  runtime: {
    id: 'our-id' as string | undefined,
    sendMessage,
    onMessage: { addListener: (each: Listener) => listeners.add(each), removeListener: (each: Listener) => listeners.delete(each) },
  },
  storage: {
    local: { get: vi.fn(() => Promise.resolve({ settings: { underline: 'all' } })) },
    onChanged: {
      addListener: (each: StorageListener) => storageListeners.add(each),
      removeListener: (each: StorageListener) => storageListeners.delete(each),
    },
  },
};

beforeEach(() => {
  vi.stubGlobal('chrome', api);
  api.runtime.id = 'our-id';
  sendMessage.mockReset();
  listeners.clear();
  storageListeners.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('asking from a page', () => {
  it('passes the call on and gives back its answer', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await askBackground('injectCard', null)).toEqual({ ok: true, value: null });
    expect(sendMessage.mock.calls).toEqual([[{ to: 'background', call: 'injectCard', request: null }]]);
  });

  it.each(['Could not establish connection. Receiving end does not exist.', 'The message port closed before a response was received.'])(
    'asks once more after "%s"',
    async message => {
      sendMessage.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce({ ok: true, value: null });
      expect(await askBackground('injectCard', null)).toEqual({ ok: true, value: null });
    },
  );

  it('asks only twice, then says that nobody answered', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await askBackground('injectCard', null)).toMatchObject({ ok: false, code: 'no-answer' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('gives up waiting after five seconds', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const asked = askBackground('injectCard', null);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toMatchObject({ ok: false, code: 'no-answer' });
  });

  it('ends quietly once this copy of the extension is gone', async () => {
    sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await askBackground('injectCard', null)).toMatchObject({ ok: false, code: 'gone' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
    api.runtime.id = undefined;
    expect(await askBackground('injectCard', null)).toMatchObject({ ok: false, code: 'gone' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it('does not ask again what was refused', async () => {
    sendMessage.mockResolvedValue({ ok: false, code: 'not-allowed', message: '' });
    expect(await askBackground('injectCard', null)).toMatchObject({ code: 'not-allowed' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('answering in a tab', () => {
  const handlers: TabHandlers = {
    listMentions: () => ({ state: 'on', mentions: [] }),
    showMention: ({ entity }) => Promise.resolve({ shown: entity.length > 0 }),
    setActive: () => {
      throw new Error('broken');
    },
  };
  const serve = () => {
    const controller = new AbortController();
    serveTab(handlers, controller.signal);
    return controller;
  };
  const deliver = (message: unknown, id = 'our-id') =>
    new Promise(resolve => {
      const taken = [...listeners].map(listener => listener(message, { id }, resolve));
      if (!taken.includes(true)) resolve('left to others');
    });

  it('answers our calls, also when a handler fails', async () => {
    serve();
    expect(await deliver({ to: 'tab', call: 'listMentions', request: null })).toEqual({ ok: true, value: { state: 'on', mentions: [] } });
    expect(await deliver({ to: 'tab', call: 'showMention', request: { entity: 'person/a' } })).toEqual({
      ok: true,
      value: { shown: true },
    });
    expect(await deliver({ to: 'tab', call: 'showMention', request: { entity: 7 } })).toMatchObject({ code: 'bad-request' });
    expect(await deliver({ to: 'tab', call: 'setActive', request: { active: true } })).toMatchObject({ code: 'internal' });
  });

  it.each([
    ['strangers', { to: 'tab', call: 'listMentions', request: null }, 'stranger'],
    ['calls to the background', { to: 'background', call: 'getSettings', request: null }, 'our-id'],
    ['inherited names', { to: 'tab', call: 'toString', request: null }, 'our-id'],
    ['messages that are nothing', null, 'our-id'],
  ])('leaves %s to others', async (_, message, id) => {
    serve();
    expect(await deliver(message, id)).toBe('left to others');
  });

  it('stops with its signal', async () => {
    serve().abort();
    expect(await deliver({ to: 'tab', call: 'listMentions', request: null })).toBe('left to others');
  });
});

describe('news', () => {
  it('brings settings now, and changes until the signal ends', async () => {
    const news = { settings: vi.fn(), knowledge: vi.fn() };
    const controller = new AbortController();
    expect(await followNews(news, controller.signal)).toEqual({ ...DEFAULT_SETTINGS, underline: 'all' });
    const change = (changes: Record<string, { newValue?: unknown }>, area = 'local') => {
      for (const listener of storageListeners) listener(changes, area);
    };
    change({ settings: { newValue: { theme: 'dark' } } });
    change({ knowledge: { newValue: 2 } });
    change({ settings: { newValue: {} } }, 'sync');
    expect(news.settings.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, theme: 'dark' }]]);
    expect(news.knowledge).toHaveBeenCalledTimes(1);
    controller.abort();
    change({ knowledge: { newValue: 3 } });
    expect(news.knowledge).toHaveBeenCalledTimes(1);
  });
});
