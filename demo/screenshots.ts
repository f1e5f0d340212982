import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../scripts/set-up.mjs';
import { type BrowserName, type ExtensionBrowser, launchBrowser } from '../tests/support/launch-browser.ts';
import { startNewsProxy } from '../tests/support/news-proxy.ts';
import { askFromOwnPage, listPageMentions, tabIdOf } from '../tests/support/own-page-calls.ts';
import { hoverWords } from '../tests/support/page-text.ts';
import { waitForCard, waitForCardAtRest } from '../tests/support/shadow-card.ts';
import { waitUntil } from '../tests/support/wait-until.ts';

/** Writes docs/images/NAME-LANGUAGE-THEME.png from Chromium, and NAME-LANGUAGE-THEME-firefox.png. */
const URL_SHOWN = 'http://www.aljazeera.net/politics/2021/12/15/sample-article';

const { values } = parseArgs({ options: { browser: { type: 'string' }, only: { type: 'string' }, out: { type: 'string', default: 'docs/images' } } });
const folder = path.resolve(ROOT, values.out);
mkdirSync(folder, { recursive: true });

const demo = readFileSync(path.join(ROOT, 'demo/article.html'), 'utf8');
const proxy = await startNewsProxy({ [URL_SHOWN]: { body: demo } });
for (const name of ['chromium', 'firefox'] as const) {
  if (values.browser && values.browser !== name) continue;
  const browser = await launchBrowser(name, { proxyPort: proxy.port, width: 1280, height: 900 });
  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      const settings = await askFromOwnPage(browser, 'getSettings', null);
      await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, language, theme } });
      await takeAll(name, browser, `${language}-${theme}${name === 'firefox' ? '-firefox' : ''}`);
    }
  }
  await browser.close();
}
await proxy.close();
process.exit(0);

async function takeAll(name: BrowserName, browser: ExtensionBrowser, suffix: string): Promise<void> {
  const wanted = (shot: string) => !values.only || values.only.split(',').includes(shot);
  const save = (page: Page, shot: string) => page.screenshot({ path: path.join(folder, `${shot}-${suffix}.png`) as `${string}.png` });

  const article = await browser.newPage(URL_SHOWN);
  await waitUntil('the page is marked', async () => {
    await article.bringToFront();
    return (await listPageMentions(browser, article)).length > 0;
  });
  for (const [shot, word, nth] of [['card', 'بوتين', 2], ['event-card', 'تسميم', 0]] as const) {
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
  for (const [shot, file] of [['options-archive', 'options.html#archive'], ['options-import', 'options.html#import'], ['options-look', 'options.html#look'], ['first-run', 'first-run.html']] as const) {
    if (!wanted(shot)) continue;
    const page = await browser.openOwnPage(file);
    await waitUntil(`${file} is drawn`, () => page.evaluate(() => document.body.innerText.trim().length > 60));
    await page.evaluate(() => new Promise(done => setTimeout(done, 500)));
    await save(page, shot);
    await page.close();
  }
  if (wanted('article')) {
    const { entries } = await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 1 });
    const page = await browser.openOwnPage(`article.html#a=${entries[0]?.article}`);
    await waitUntil('the article is drawn', () => page.evaluate(() => document.body.innerText.trim().length > 200));
    await page.evaluate(() => new Promise(done => setTimeout(done, 500)));
    await save(page, 'article');
    await page.close();
  }
}
