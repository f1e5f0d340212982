import type { Settings } from '../core/settings/settings.ts';
import { KNOWLEDGE_KEY } from '../core/settings/storage-keys.ts';
import { browser } from '../platform/browser.ts';
import { readSettings, writeSettings } from '../platform/settings.ts';

const answeredBy = ({ hiddenNames, swappedNames }: Settings): string =>
  JSON.stringify([hiddenNames.map(({ entity }) => entity), swappedNames.map(({ entity, site, by }) => [entity, site, by.entity])]);

/** Keeps the reader's settings, and has open pages ask again where they would be answered otherwise. Returns what was kept. */
export async function keepSettings(settings: Settings): Promise<Settings> {
  const before = await readSettings();
  const written = await writeSettings(settings);
  // Pages draw by the other settings themselves; of hidden and swapped names they are never told.
  const hasOtherNames = answeredBy(before) !== answeredBy(written);
  if (hasOtherNames) await browser.storage.local.set({ [KNOWLEDGE_KEY]: Date.now() });
  return written;
}
