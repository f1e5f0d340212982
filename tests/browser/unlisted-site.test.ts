import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { waitForFrames } from '../support/card-steps.ts';
import { clickToolbar } from '../support/click-toolbar.ts';
import { watchConsole } from '../support/console-watch.ts';
import type { ExtensionBrowser } from '../support/launch-browser.ts';
import { paintedWords, waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { pressButton } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { reloadPage } from '../support/reload-page.ts';
import { describeInBrowsers, type Running } from './each-browser.ts';

/** An article on a site that is not in the manifest's list. */
async function openUnlisted({ proxy, it: browser }: Running, host: string): Promise<Page> {
  const url = `http://${host}/news/2021/12/15`;
  proxy.serve(url, { body: ARTICLE });
  const page = await browser.newPage(url);
  await bringToFront(page);
  return page;
}

/** The id of the tab that was opened last: its address is none of ours to see. */
async function newestTab({ openOwnPage }: ExtensionBrowser): Promise<number> {
  const own = await openOwnPage('options.html');
  const id = await own.evaluate(async () => {
    type Api = { readonly tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (browser ?? chrome).tabs.query({});
    return Math.max(...tabs.flatMap(tab => (tab.url === undefined || tab.url === '' ? [tab.id] : [])));
  });
  await own.close();
  return id;
}

describeInBrowsers(running => {
  // Fails without manifest.json: `"activeTab"` (tried).
  it('runs on a site that is not listed once its button in the toolbar was clicked, and not before', async () => {
    const { name, it: browser } = running();
    const page = await openUnlisted(running(), 'www.small-paper.test');
    const problems = watchConsole(page);
    const tabId = await newestTab(browser);
    // Nobody clicked the toolbar: the browser refuses us this page.
    await askFromOwnPage(browser, 'runOnTab', { tabId }).catch(() => undefined);
    await bringToFront(page);
    await new Promise(done => setTimeout(done, 1000));
    expect(await paintedWords(page)).toEqual({});

    await bringToFront(page);
    await clickToolbar(browser, page);
    const popup = await browser.openOwnPage(`popup.html#tab=${tabId}`);
    await pressButton(popup, 'شغّل الآن');
    await bringToFront(page);
    await waitForMarks(page, 'فلاديمير بوتين', 'اتفاق مينسك');
    await hoverWords(page, 'بوتين', 0);
    await waitForFrames(name, page, 'فلاديمير بوتين');
    expect(problems).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('runs on it by itself from then on, where its reader allowed that for good', async ({ skip }) => {
    if (running().name === 'chromium') skip("nobody can press Chromium's own prompt for a permission");
    const { it: browser } = running();
    const page = await openUnlisted(running(), 'www.other-paper.test');
    const tabId = await newestTab(browser);
    await bringToFront(page);
    await clickToolbar(browser, page);
    const popup = await browser.openOwnPage(`popup.html#tab=${tabId}`);
    await pressButton(popup, 'دائمًا على هذا الموقع');
    await bringToFront(page);
    await waitForMarks(page, 'فلاديمير بوتين');
    await reloadPage(page);
    await waitForMarks(page, 'فلاديمير بوتين');
    await popup.close();
    await page.close();
  });
});
