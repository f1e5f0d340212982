import { parseSettings } from '../core/settings/parse-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { SETTINGS_KEY } from '../core/settings/storage-keys.ts';
import { browser } from './browser.ts';

/** The reader's settings; defaults where nothing valid is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Stores them as parsed, and returns what was stored. */
export async function writeSettings(settings: Settings): Promise<Settings> {
  const parsed = parseSettings(settings);
  await browser.storage.local.set({ [SETTINGS_KEY]: parsed });
  return parsed;
}

/** Calls `listener` at each change until the signal aborts. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string): void => {
    if (area === 'local' && Object.hasOwn(changes, SETTINGS_KEY)) listener(parseSettings(changes[SETTINGS_KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
