import type { Library } from '../library/create-library.ts';
import type { Handlers } from '../messages/answer-call.ts';
import { CallError } from '../messages/call-error.ts';
import { readSettings } from '../platform/settings.ts';
import { keepSettings } from './keep-settings.ts';
import { injectContent } from './run-scripts.ts';

/** What our own pages ask besides the archive. */
export const createPageHandlers = (library: Library): Pick<Handlers, 'getSettings' | 'setSettings' | 'runOnTab'> => ({
  getSettings: () => readSettings(),
  setSettings: async ({ settings }) => keepSettings(await library.anchorNames(settings)),
  async runOnTab({ tabId }) {
    try {
      await injectContent(tabId);
    } catch (error) {
      // The browser's own pages and stores, or a tab whose activeTab grant is gone.
      throw new CallError('no-permission', String(error));
    }
    return null;
  },
});
