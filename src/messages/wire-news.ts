/** What page scripts hear without asking: the reader's settings, and that other knowledge became active. */
import { fillSettings } from '../core/settings/fill-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { KNOWLEDGE_KEY, SETTINGS_KEY } from '../core/settings/storage-keys.ts';
import { bareApi } from '../platform/runtime.ts';

export type News = { settings(settings: Settings): void; knowledge(): void };

/** Settings now; later changes go to `news` until the signal aborts. Defaults where this extension is gone. */
export async function followNews(news: News, signal: AbortSignal): Promise<Settings> {
  const api = bareApi();
  if (api?.runtime?.id === undefined) return fillSettings(null);
  const { local, onChanged } = api.storage;
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    if (area !== 'local') return;
    if (SETTINGS_KEY in changes) news.settings(fillSettings(changes[SETTINGS_KEY]?.newValue));
    if (KNOWLEDGE_KEY in changes) news.knowledge();
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
  const stored = await local.get(SETTINGS_KEY);
  return fillSettings(stored[SETTINGS_KEY]);
}
