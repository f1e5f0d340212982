import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle, Page } from 'puppeteer-core';
import { ROOT } from '../scripts/set-up.mjs';
import { type BrowserName, type ExtensionBrowser, launchBrowser } from '../tests/support/launch-browser.ts';
import { startNewsProxy } from '../tests/support/news-proxy.ts';
import { askFromOwnPage, listPageMentions, tabIdOf } from '../tests/support/own-page-calls.ts';
import { hoverWords } from '../tests/support/page-text.ts';
import { waitForCard, waitForCardAtRest } from '../tests/support/shadow-card.ts';
import { waitUntil } from '../tests/support/wait-until.ts';

/**
 * Writes docs/images/NAME-LANGUAGE-THEME.png from Chromium, and NAME-LANGUAGE-THEME-firefox.png of what a page
 * and the popup look like there: our own pages are the same in both.
 */
const URL_SHOWN = 'http://www.aljazeera.net/politics/2021/12/15/sample-article';
const SHOTS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['card', 'event-card', 'popup', 'options-import', 'options-look', 'first-run', 'article'],
  firefox: ['card', 'popup'],
};
const LANGUAGES: Readonly<Record<BrowserName, readonly ('ar' | 'en')[]>> = { chromium: ['ar', 'en'], firefox: ['ar'] };
const IMPORT_FILES = ['bookshop.txt', 'olive-season.html', 'city-council.jsonl'];

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string' }, out: { type: 'string', default: 'docs/images' } },
});
const folder = path.resolve(ROOT, values.out);
mkdirSync(folder, { recursive: true });

const demo = readFileSync(path.join(ROOT, 'demo/article.html'), 'utf8');
const proxy = await startNewsProxy({ [URL_SHOWN]: { body: demo } });
for (const name of ['chromium', 'firefox'] as const) {
  if (values.browser && values.browser !== name) continue;
  const browser = await launchBrowser(name, { proxyPort: proxy.port, width: 1200, height: 900 });
  for (const language of LANGUAGES[name]) {
    for (const theme of ['light', 'dark'] as const) {
      const settings = await askFromOwnPage(browser, 'getSettings', null);
      await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, language, theme } });
      await takeAll(name, browser, theme, `${language}-${theme}${name === 'firefox' ? '-firefox' : ''}`);
    }
  }
  await browser.close();
}
await proxy.close();
process.exit(0);

async function takeAll(name: BrowserName, browser: ExtensionBrowser, theme: 'light' | 'dark', suffix: string): Promise<void> {
  const wanted = (shot: string) => SHOTS[name].includes(shot) && (!values.only || values.only.split(',').includes(shot));
  const save = (page: Page, shot: string) => page.screenshot({ path: path.join(folder, `${shot}-${suffix}.png`) as `${string}.png` });

  const article = await browser.newPage();
  // The sample page follows the system's theme; Firefox can't be told another one from outside.
  if (name === 'chromium') await article.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await article.goto(URL_SHOWN);
  await waitUntil('the page is marked', async () => {
    await article.bringToFront();
    return (await listPageMentions(browser, article)).length > 0;
  });
  for (const [shot, word, nth] of [
    ['card', 'بوتين', 2],
    ['event-card', 'تسميم', 0],
  ] as const) {
    if (!wanted(shot)) continue;
    await article.bringToFront();
    await hoverWords(article, word, nth);
    await waitForCard(name, article);
    await waitForCardAtRest(name, article);
    await save(article, shot);
    await article.keyboard.press('Escape');
    await article.mouse.move(2, 2);
  }
  if (wanted('popup')) {
    const popup = await browser.openOwnPage(`popup.html#tab=${await tabIdOf(browser, article)}`);
    await popup.setViewport({ width: 380, height: 560 });
    await waitUntil('names in the popup', () => popup.evaluate(() => document.querySelectorAll('[role=option]').length > 2));
    await save(popup, 'popup');
    await popup.close();
  }
  await article.close();
  if (wanted('options-import')) {
    const page = await browser.openOwnPage('options.html#import');
    const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(...IMPORT_FILES.map(file => path.join(ROOT, 'demo/import', file)));
    await waitUntil('a table of what was found', () => page.evaluate(() => document.querySelectorAll('.import tbody tr').length === 4));
    // Colours fade into one another; the page is to be at rest.
    await waitUntil('the page is at rest', () => page.evaluate(() => document.getAnimations().every(each => each.playState !== 'running')));
    await save(page, 'options-import');
    await page.close();
  }
  for (const [shot, file, drawn] of [
    ['options-look', 'options.html#look', '.look-sample .kh-card'],
    ['first-run', 'first-run.html', '.pointer'],
  ] as const) {
    if (!wanted(shot)) continue;
    const page = await browser.openOwnPage(file);
    await page.waitForSelector(drawn);
    await waitForMarks(page, shot === 'first-run');
    await save(page, shot);
    await page.close();
  }
  if (wanted('article')) {
    const { entries } = await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 1 });
    const page = await browser.openOwnPage(`article.html#a=${entries[0]?.article}`);
    await page.waitForSelector('.article-text p');
    await waitForMarks(page, true);
    await save(page, 'article');
    await page.close();
  }
}

async function waitForMarks(page: Page, marked: boolean): Promise<void> {
  if (marked) await waitUntil('names are underlined', () => page.evaluate(() => CSS.highlights.has('khalfiya-name')));
}
