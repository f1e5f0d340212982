import { afterAll, beforeAll, describe } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { type BrowserName, type ExtensionBrowser, launchBrowser } from '../support/launch-browser.ts';
import { type NewsProxy, startNewsProxy } from '../support/news-proxy.ts';
import { waitForOwnTab } from '../support/other-tab.ts';
import { chooseLanguage } from '../support/own-page-calls.ts';

/** Longer than the longest call, axe over the whole gallery on a busy machine; shorter than a test may take. */
const ANSWER_MS = 90_000;

/** What a browser test works with; filled in before its first test runs. */
export type Running = { readonly name: BrowserName; readonly proxy: NewsProxy; readonly it: ExtensionBrowser };

/** Declares the same tests for Chromium and for Firefox: one start of each browser per file, the shipped package in it. */
export function describeInBrowsers(tests: (running: () => Running) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    describe(name, () => {
      let running: Running | null = null;
      beforeAll(async () => {
        const proxy = await startNewsProxy();
        running = { name, proxy, it: await launchBrowser(name, { proxyPort: proxy.port, answerMs: ANSWER_MS }) };
        // A browser without Arabic language files runs in English, whatever it is asked for.
        await chooseLanguage(running.it, 'ar');
        // It opens by itself at some moment after the installation: coming later, it would take the front from a page under test.
        await waitForOwnTab(running.it, 'first-run.html');
      });
      afterAll(async () => {
        await running?.it.close();
        await running?.proxy.close();
      });
      tests(() => {
        if (!running) throw new Error('the browser has not started');
        return running;
      });
    });
  }
}

let served = 0;

/** Serves `html` under a fresh address of a listed news host and opens it. */
export async function openNews(running: Running, html: string, headers: Readonly<Record<string, string>> = {}) {
  served += 1;
  const url = `http://www.aljazeera.net/news/2021/12/15/test-${served}`;
  running.proxy.serve(url, { body: html, headers });
  const page = await running.it.newPage(url);
  // A page behind another would wait until it is seen.
  await bringToFront(page);
  return page;
}
