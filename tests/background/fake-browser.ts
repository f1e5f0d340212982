import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;

/** One event of the fake: what was registered, and a way to fire it. */
function fakeEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    removeListener: vi.fn(),
    /** Returns what the listeners returned. */
    fire: (...args: unknown[]): unknown[] => listeners.map(listener => (listener as (...args: unknown[]) => unknown)(...args)),
    count: () => listeners.length,
  };
}

export const BASE_URL = 'chrome-extension://our-id/';

/** As much of a browser as the background uses: it grants, lists and notes, and does nothing by itself. */
export function createFakeBrowser(listed: readonly string[] = ['*://*.news.example/*']) {
  const stored = new Map<string, unknown>();
  const origins = new Set<string>(listed);
  const scripts = new Map<string, { readonly id: string }>();
  const badges: { readonly tabId?: number; readonly text: string }[] = [];
  return {
    origins,
    stored,
    scripts,
    badges,
    runtime: {
      id: 'our-id',
      getURL: (path: string) => BASE_URL + path,
      getManifest: () => ({ content_scripts: [{ matches: [...listed] }], host_permissions: [...listed] }),
      onMessage: fakeEvent(),
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
    },
    storage: {
      local: {
        get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
          return Promise.resolve();
        },
      },
      onChanged: fakeEvent(),
    },
    permissions: {
      contains: ({ origins: asked }: { origins: string[] }) => Promise.resolve(asked.every(origin => origins.has(origin))),
      getAll: () => Promise.resolve({ origins: [...origins] }),
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    scripting: {
      executeScript: vi.fn(() => Promise.resolve([])),
      getRegisteredContentScripts: ({ ids }: { ids: string[] }) => Promise.resolve(ids.flatMap(id => scripts.get(id) ?? [])),
      registerContentScripts: ([script]: [{ id: string }]) => Promise.resolve(void scripts.set(script.id, script)),
      updateContentScripts: ([script]: [{ id: string }]) => Promise.resolve(void scripts.set(script.id, script)),
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        for (const id of ids) scripts.delete(id);
        return Promise.resolve();
      },
    },
    tabs: {
      create: vi.fn(() => Promise.resolve({})),
      query: vi.fn((_filter: object) => Promise.resolve<{ id: number; url?: string }[]>([{ id: 5 }, { id: 6 }])),
      sendMessage: vi.fn((_id: number, _message: unknown) => Promise.resolve<unknown>(undefined)),
    },
    action: {
      getBadgeText: ({ tabId }: { tabId: number }) => Promise.resolve(badges.findLast(badge => badge.tabId === tabId)?.text ?? ''),
      setBadgeText: (badge: { tabId?: number; text: string }) => Promise.resolve(void badges.push(badge)),
      setBadgeBackgroundColor: () => Promise.resolve(),
    },
    contextMenus: { removeAll: () => Promise.resolve(), create: vi.fn(), onClicked: fakeEvent() },
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'ar' },
  };
}
