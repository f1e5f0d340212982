import type { Settings } from '../core/settings/settings.ts';
import { KNOWLEDGE_KEY } from '../core/settings/storage-keys.ts';
import type { Handlers } from '../messages/answer-call.ts';
import { CallError } from '../messages/call-error.ts';
import { browser } from '../platform/browser.ts';
import { readSettings, writeSettings } from '../platform/settings.ts';
import { injectContent } from './run-scripts.ts';

const answeredBy = ({ hiddenNames, swappedNames }: Settings): string => JSON.stringify([hiddenNames, swappedNames]);

/** What our own pages ask besides the archive. */
export const pageHandlers: Pick<Handlers, 'getSettings' | 'setSettings' | 'runOnTab'> = {
  getSettings: () => readSettings(),
  async setSettings({ settings }) {
    const before = await readSettings();
    const written = await writeSettings(settings);
    // Pages draw by the other settings themselves; of hidden and swapped names they are never told.
    const hasOtherNames = answeredBy(before) !== answeredBy(written);
    if (hasOtherNames) await browser.storage.local.set({ [KNOWLEDGE_KEY]: Date.now() });
    return written;
  },
  async runOnTab({ tabId }) {
    try {
      await injectContent(tabId);
    } catch (error) {
      // The browser's own pages and stores, or a tab whose activeTab grant is gone.
      throw new CallError('no-permission', String(error));
    }
    return null;
  },
};
