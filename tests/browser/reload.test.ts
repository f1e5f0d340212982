import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/set-up.mjs';
import { bringToFront } from '../support/bring-to-front.ts';
import { watchConsole } from '../support/console-watch.ts';
import type { ExtensionBrowser } from '../support/launch-browser.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitForCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

type World = { readonly browser: { readonly runtime: { reload(): void } } };

/** What an update does: the running copy ends, its scripts in open pages are orphans, and the next copy starts. */
async function loadAnew({ name, browser, openOwnPage }: ExtensionBrowser): Promise<void> {
  // Chromium doesn't load what was installed over its debugging protocol again by itself.
  if (name === 'chromium') return void (await browser.installExtension(path.join(ROOT, 'dist', name)));
  const own = await openOwnPage('options.html');
  await own.evaluate(() => void setTimeout(() => (globalThis as unknown as World).browser.runtime.reload(), 100));
}

/** Our sheets and elements that the page can see. */
function tracesIn(page: Page): Promise<readonly [sheets: number, hosts: number]> {
  return page.evaluate(() => {
    const isOurs = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(rule => rule.cssText.includes('khalfiya'));
    return [[...document.adoptedStyleSheets].filter(isOurs).length, document.querySelectorAll('[popover]').length] as const;
  });
}

describeInBrowsers(running => {
  // Fails without marker/marker.ts: `controller.abort()` of the listener to `NEW_COPY` (tried).
  it('takes over the pages that are open when it is loaded anew: the old copy goes, the new one answers, the console stays clean', async () => {
    const { name, it: browser } = running();
    const page = await openNews(running(), ARTICLE);
    const problems = watchConsole(page);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    await waitForCard(name, page, 'فلاديمير بوتين');
    await loadAnew(browser);
    await waitUntil('the old copy has taken its card away', async () => (await tracesIn(page))[1] === 0);
    await bringToFront(page);
    await waitForMarks(page, 'فلاديمير بوتين', 'اتفاق مينسك');
    await page.mouse.move(5, 5);
    await hoverWords(page, 'بوتين', 0);
    await waitForCard(name, page, 'فلاديمير بوتين');
    await waitUntil('one sheet and one card are in the page', async () => (await tracesIn(page)).join() === '1,1');
    expect(problems).toEqual([]);
    await page.close();
  });
});
