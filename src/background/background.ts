/**
 * The background's entry: a service worker in Chromium, an event page in Firefox. It may be ended at any moment, so
 * listeners are registered at once, nothing lives only in memory, and each start picks up what the last one left.
 */
import { searchNames } from '../core/search/name-search.ts';
import { KNOWLEDGE_KEY } from '../core/settings/storage-keys.ts';
import { EXTRACTOR_VERSION } from '../core/understand/extractor-version.ts';
import { createLibrary } from '../library/create-library.ts';
import { serveBackground } from '../messages/serve.ts';
import { browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';
import { openDatabase } from '../storage/open-database.ts';
import { createArchiveHandlers } from './archive-handlers.ts';
import { createBackupHandlers } from './backup-handlers.ts';
import { showMissingPermission } from './badge.ts';
import { bundledDataset } from './bundled-dataset.ts';
import { createContextMenu, onMenuClicked } from './context-menu.ts';
import { createCorrectionHandlers } from './correction-handlers.ts';
import { registerGrantedSites } from './granted-sites.ts';
import { keepSettings } from './keep-settings.ts';
import { createKnowledge } from './knowledge.ts';
import { createLookupHandlers } from './lookup-handlers.ts';
import { silenceLostTabs, wakeTabs } from './lost-sites.ts';
import { openFirstRunPage } from './open-pages.ts';
import { loadPackagedTagger } from './packaged-tagger.ts';
import { createPageHandlers } from './page-handlers.ts';
import { injectIntoOpenTabs } from './run-scripts.ts';
import { createPause } from './stay-awake.ts';
import { tellTabs } from './tell-tabs.ts';

const report = (error: unknown): void => console.error('khalfiya:', error);

const database = openDatabase('khalfiya', report);
const library = createLibrary(
  {
    database,
    settings: { read: readSettings, write: keepSettings },
    extractorVersion: EXTRACTOR_VERSION,
    understanding: async () => {
      const [{ createUnderstanding }, tagger] = await Promise.all([import('./understanding.ts'), loadPackagedTagger()]);
      return createUnderstanding(tagger);
    },
    bundled: bundledDataset,
    now: () => Date.now(),
    inTurn: work => navigator.locks.request('khalfiya-library', work),
    pause: createPause(),
    announce(generation) {
      knowledge.forget();
      void browser.storage.local.set({ [KNOWLEDGE_KEY]: generation }).catch(report);
    },
  },
  report,
);
const started = library.start().catch(report);
const knowledge = createKnowledge(database, () => started);

serveBackground({
  ...createLookupHandlers(database, knowledge),
  ...createArchiveHandlers(database, library, knowledge),
  ...createBackupHandlers(library, knowledge),
  ...createCorrectionHandlers(database, library, knowledge),
  ...createPageHandlers(library),
  search: async ({ query, limit }) => searchNames(await knowledge.search(), query, limit),
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void openFirstRunPage().catch(report);
  if (reason === 'install' || reason === 'update') void moveIn().catch(report);
});
// The browser forgets badges when it ends.
browser.runtime.onStartup.addListener(() => void showMissingPermission().catch(report));
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void followPermissions()
    .then(() => injectIntoOpenTabs(origins))
    .then(() => wakeTabs(origins))
    .catch(report);
});
browser.permissions.onRemoved.addListener(() => {
  void followPermissions().then(silenceLostTabs).catch(report);
});
browser.contextMenus.onClicked.addListener(onMenuClicked);
browser.storage.onChanged.addListener((changes, area) => void tellTabs(changes, area).catch(report));

/** After an install or update: what the browser dropped, and pages that were open before. */
async function moveIn(): Promise<void> {
  await createContextMenu();
  await followPermissions();
  const { origins = [] } = await browser.permissions.getAll();
  await injectIntoOpenTabs(origins);
  // Not in Chromium's service worker, where unlimitedStorage already keeps data from being evicted.
  await navigator.storage.persist?.();
}

async function followPermissions(): Promise<void> {
  await registerGrantedSites();
  await showMissingPermission();
}
