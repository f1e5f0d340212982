import type { ArticleParts } from '../core/article/article.ts';
import { type RememberedAs, rememberName } from '../core/settings/remember-name.ts';
import type { RememberedName } from '../core/settings/settings.ts';
import { switchSite } from '../core/settings/site-switch.ts';
import { askBackground, askTab } from '../messages/ask.ts';
import { readCard, searchArchive } from '../messages/ask-archive.ts';
import type { PageMention } from '../messages/protocol.ts';
import { runBatch } from '../messages/run-batch.ts';
import { browser } from '../platform/browser.ts';
import { requestAccess, sitePattern } from '../platform/permissions.ts';
import type { PopupBackend, PopupPage } from './popup-backend.ts';

/** The tab the popup speaks of. */
export type PopupTab = { readonly id: number; readonly url: string };

const SEARCH_LIMIT = 30;

/** `popup.html#tab=12` names its tab; else it is the active one. Undefined without a window. */
export async function findPopupTab(hash: string): Promise<PopupTab | undefined> {
  const named = Number(new URLSearchParams(hash.slice(1)).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

export function createBrowserBackend(tab: PopupTab | undefined): PopupBackend {
  const pattern = tab === undefined ? null : sitePattern(tab.url);
  // One after another: each is read, changed and written back.
  let remembered: Promise<void> = Promise.resolve();
  return {
    readPage: () => readPage(tab, pattern),
    search: query => searchArchive(query, SEARCH_LIMIT),
    getCard: readCard,
    showMention: async entity => {
      if (tab === undefined) return false;
      const answer = await askTab(tab.id, 'showMention', { entity });
      return answer.ok && answer.value.shown;
    },
    switchSite: async on => {
      if (tab === undefined || !URL.canParse(tab.url)) return;
      const settings = await askBackground('getSettings', null);
      if (settings.ok) {
        const offHosts = switchSite(settings.value.offHosts, new URL(tab.url).hostname, on);
        await askBackground('setSettings', { settings: { ...settings.value, offHosts } });
      }
      await askTab(tab.id, 'setActive', { active: on });
    },
    remember: (name, as) => {
      remembered = remembered.then(() => saveRemembered(name, as));
      return remembered;
    },
    runHere: async () => {
      if (tab !== undefined) await askBackground('runOnTab', { tabId: tab.id });
    },
    allowSite: () => (pattern === null ? Promise.resolve(false) : requestAccess(pattern)),
    readArticle: () => (tab === undefined || pattern === null ? Promise.resolve(null) : readArticle(tab.id)),
    preview: item => askBackground('previewImport', { item }),
    add: item => runBatch([item], () => undefined),
    undo: batch => askBackground('undoImport', { batch }),
    count: async () => {
      const answer = await askBackground('archiveCounts', null);
      return answer.ok ? answer.value : { articles: 0, storage: 'memory' };
    },
    openEntity: (entity, ask) => openOptions(`entity=${encodeURIComponent(entity)}${ask === undefined ? '' : `&ask=${ask}`}`),
    openSource: (article, span) => void askBackground('openSource', { article, span }).then(() => window.close()),
    openArchive: () => openOptions('archive'),
    openSettings: () => openOptions('look'),
    close: () => window.close(),
  };
}

async function saveRemembered(name: RememberedName, as: RememberedAs | null): Promise<void> {
  const settings = await askBackground('getSettings', null);
  if (settings.ok) await askBackground('setSettings', { settings: rememberName(settings.value, name, as) });
}

async function readPage(tab: PopupTab | undefined, pattern: string | null): Promise<PopupPage> {
  if (tab === undefined) return { state: 'no-page', mentions: [] };
  const answer = await askTab(tab.id, 'listMentions', null);
  if (answer.ok) return { ...answer.value, mentions: await Promise.all(answer.value.mentions.map(withFacts)) };
  return { state: pattern === null ? 'no-page' : 'no-permission', mentions: [] };
}

/** A page's content script knows names only; what the articles call a person and when an event was stand in the archive. */
async function withFacts(mention: PageMention): Promise<PageMention> {
  if (mention.kind !== 'person' && mention.kind !== 'event') return mention;
  const { hits } = await searchArchive(mention.name, 3);
  const hit = hits.find(({ entity }) => entity === mention.entity);
  return hit === undefined ? mention : { ...mention, role: hit.role, ...(hit.date && { date: hit.date }) };
}

/** The click that opened the popup grants activeTab, so this works on every page an extension may see. */
async function readArticle(tabId: number): Promise<ArticleParts | null> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['page-reader.js'] });
    const [frame] = await browser.scripting.executeScript({ target, func: callPageReader });
    // What our own script read, back from the isolated world; the background parses it like any message (previewImport).
    return (frame?.result as ArticleParts | null | undefined) ?? null;
  } catch {
    // The browser's own pages, its store and PDF viewer refuse scripts: there is no article to read in them.
    return null;
  }
}

/** Runs in the page: a file's own result would be lost in its wrapper, so page-reader.js leaves a function behind. */
function callPageReader(): unknown {
  return (globalThis as { khalfiyaReadPage?: () => unknown }).khalfiyaReadPage?.();
}

function openOptions(place: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`options.html#${place}`) }).then(() => window.close());
}
