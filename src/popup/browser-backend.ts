import type { ArticleParts } from '../core/article/article.ts';
import { MAX_FOUND_A_REQUEST } from '../core/match/request-limits.ts';
import { rememberName } from '../core/settings/remember-name.ts';
import type { Settings } from '../core/settings/settings.ts';
import { siteName, switchSite } from '../core/settings/site-switch.ts';
import { askBackground, askTab } from '../messages/ask.ts';
import { readCard, searchArchive } from '../messages/ask-archive.ts';
import type { Answer, PageMention } from '../messages/protocol.ts';
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
  let last: Promise<unknown> = Promise.resolve();
  const change = (next: (settings: Settings) => Settings): Promise<Answer<unknown>> => {
    const changed = last.then(() => changeSettings(next));
    last = changed;
    return changed;
  };
  const host = tab !== undefined && pattern !== null ? new URL(tab.url).hostname : null;
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
    remember: (name, as) => change(settings => rememberName(settings, name, as)),
    swaps:
      host === null
        ? null
        : {
            site: siteName(host),
            rivals: async entities => {
              const answer = await askBackground('findRivals', { entities: entities.slice(0, MAX_FOUND_A_REQUEST) });
              return new Map(answer.ok ? answer.value.map(({ entity, rivals }) => [entity, rivals]) : []);
            },
            keep: swap => change(settings => ({ ...settings, swappedNames: swap(settings.swappedNames) })),
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

async function changeSettings(next: (settings: Settings) => Settings): Promise<Answer<unknown>> {
  const settings = await askBackground('getSettings', null);
  return settings.ok ? askBackground('setSettings', { settings: next(settings.value) }) : settings;
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
