import type { Page } from 'puppeteer-core';
import type {
  CallName,
  ContentCallName,
  ContentReplyOf,
  ContentRequestOf,
  PageMention,
  ReplyOf,
  RequestOf,
} from '../../src/messages/protocol.ts';
import type { ExtensionBrowser } from './launch-browser.ts';
import { within } from './within.ts';

/** Undoing an import links all articles anew before it answers. */
const ANSWER_MS = 60_000;

type Api = {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; code?: string; message?: string } | undefined>;
  };
  readonly tabs: {
    query(filter: object): Promise<readonly { id?: number; url?: string }[]>;
    sendMessage(id: number, message: unknown, options: object): Promise<{ ok: boolean; value?: unknown; code?: string; message?: string }>;
  };
};

/** The calls a page of the extension makes, made from a real page of the extension: what the popup sees, tests see. */
export async function askFromOwnPage<N extends CallName>(browser: ExtensionBrowser, call: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  return (await onOwnPage(browser, call, page =>
    page.evaluate(
      async envelope => {
        const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
        // As messages/ask does: an event page that is just going to sleep answers nobody, and every call may be repeated.
        for (let left = 5; ; left -= 1) {
          const answer = await api.runtime.sendMessage(envelope).catch((error: unknown) => (left > 0 ? undefined : Promise.reject(error)));
          if (answer !== undefined || left === 0) return JSON.stringify(answer ?? { ok: false, code: 'no-answer' });
          await new Promise(done => setTimeout(done, 100));
        }
      },
      { to: 'background', call, request } as never,
    ),
  )) as ReplyOf<N>;
}

/** Asks the content script of the tab that shows `page`. */
export async function askPageFromOwnPage<N extends ContentCallName>(
  browser: ExtensionBrowser,
  page: Page,
  call: N,
  request: ContentRequestOf<N>,
): Promise<ContentReplyOf<N>> {
  const url = await page.evaluate(() => location.href);
  return (await onOwnPage(browser, call, own =>
    own.evaluate(
      async (wanted, envelope) => {
        const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
        const tab = (await api.tabs.query({})).find(item => item.url === wanted);
        if (tab?.id === undefined) return JSON.stringify({ ok: false, code: 'not-found', message: wanted });
        return JSON.stringify(await api.tabs.sendMessage(tab.id, envelope, { frameId: 0 }));
      },
      url,
      { to: 'tab', call, request } as never,
    ),
  )) as ContentReplyOf<N>;
}

/** All mentions of a page, in text order, each place of it: offsets into the article's text as the content script reads it. */
export async function listPageMentions(
  browser: ExtensionBrowser,
  page: Page,
): Promise<readonly { start: number; end: number; name: string }[]> {
  const { mentions } = await askPageFromOwnPage(browser, page, 'listMentions', null);
  return mentions
    .flatMap((mention: PageMention) => mention.places.map(place => ({ ...place, name: mention.name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

async function onOwnPage(browser: ExtensionBrowser, call: string, ask: (page: Page) => Promise<string>): Promise<unknown> {
  const page = await browser.openOwnPage('options.html');
  try {
    const answer = JSON.parse(await within(ANSWER_MS, call, ask(page))) as {
      ok: boolean;
      value?: unknown;
      code?: string;
      message?: string;
    };
    if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
    return answer.value;
  } finally {
    await page.close();
  }
}

/** Id of the tab that shows `page`: what `popup.html#tab=ID` wants. */
export async function tabIdOf(browser: ExtensionBrowser, page: Page): Promise<number> {
  const url = await page.evaluate(() => location.href);
  const own = await browser.openOwnPage('options.html');
  try {
    const id = await own.evaluate(async wanted => {
      const api = (globalThis as unknown as { browser?: Api; chrome: Api }).browser ?? (globalThis as unknown as { chrome: Api }).chrome;
      return (await api.tabs.query({})).find(tab => tab.url === wanted)?.id ?? null;
    }, url);
    if (id === null) throw new Error(`no tab shows ${url}`);
    return id;
  } finally {
    await own.close();
  }
}

/** Sets the language of the extension's pages and cards, as a reader does in the options. */
export async function chooseLanguage(browser: ExtensionBrowser, language: 'ar' | 'en'): Promise<void> {
  const settings = await askFromOwnPage(browser, 'getSettings', null);
  await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, language } });
}
