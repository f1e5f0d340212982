import { askBackground } from '../messages/ask.ts';
import { openSource, readCard, searchArchive } from '../messages/ask-archive.ts';
import type { LibraryEntry } from '../messages/protocol.ts';
import { followBatch, runBatch } from '../messages/run-batch.ts';
import { browser } from '../platform/browser.ts';
import { giveUpAccess, grantedSites, listedSites } from '../platform/permissions.ts';
import { readImportFile, readPastedText } from '../read-page/read-import-file.ts';
import { browserBackup } from './browser-backup-backend.ts';
import type { CorrectionBackend } from './correction-backend.ts';
import type { ArchiveBackend, ImportBackend, OptionsBackend, SitesBackend } from './options-backend.ts';
import { readSample } from './read-sample.ts';

const LIST_CHUNK = 200;
const SEARCH_LIMIT = 20;

export function createBrowserOptionsBackend(): OptionsBackend {
  return {
    imports,
    backup: browserBackup,
    archive,
    sites,
    saveSettings: settings => askBackground('setSettings', { settings }),
    readSample,
    version: browser.runtime.getManifest().version,
  };
}

const imports: ImportBackend = {
  readFile: readImportFile,
  readPaste: readPastedText,
  preview: item => askBackground('previewImport', { item }),
  run: runBatch,
  follow: followBatch,
  undo: batch => askBackground('undoImport', { batch }),
  last: async () => {
    const answer = await askBackground('lastImport', null);
    // A restored backup is a batch too: its section tells of it, and takes it back in its own words.
    return answer.ok && answer.value?.restore === undefined ? answer.value : null;
  },
};

const corrections: CorrectionBackend = {
  identity: entity => askBackground('getIdentity', { entity }),
  correct: correction => askBackground('correctLinks', { correction }),
  list: () => askBackground('listCorrections', null),
  undo: ids => askBackground('undoCorrections', { ids }),
  add: kept => askBackground('addCorrections', { kept }),
};

const archive: ArchiveBackend = {
  corrections,
  listAll: async () => {
    const entries: LibraryEntry[] = [];
    for (;;) {
      const answer = await askBackground('listArticles', { filter: '', offset: entries.length, limit: LIST_CHUNK });
      if (!answer.ok) return answer;
      entries.push(...answer.value.entries);
      if (answer.value.entries.length === 0 || entries.length >= answer.value.total) return { ok: true, value: entries };
    }
  },
  edit: (article, facts) => askBackground('editArticle', { article, facts }),
  remove: article => askBackground('deleteArticle', { article }),
  counts: async () => {
    const answer = await askBackground('archiveCounts', null);
    return answer.ok ? answer.value : null;
  },
  search: query => searchArchive(query, SEARCH_LIMIT),
  getCard: readCard,
  openSource,
};

const sites: SitesBackend = {
  access: async () => {
    const [{ missing }, granted] = await Promise.all([listedSites(), grantedSites()]);
    return { missing, granted };
  },
  repair: patterns => browser.permissions.request({ origins: [...patterns] }),
  giveUp: giveUpAccess,
};
