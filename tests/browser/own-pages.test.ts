import { expect, it } from 'vitest';
import { watchConsole } from '../support/console-watch.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { runAxe } from '../support/run-axe.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers } from './each-browser.ts';

describeInBrowsers(running => {
  const pages = [
    'popup.html',
    'options.html#archive',
    'options.html#import',
    'options.html#look',
    'options.html#sites',
    'options.html#about',
    'first-run.html',
    'article.html',
  ];

  for (const language of ['ar', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has no accessibility violation on any own page (${language}, ${theme})`, async () => {
        const browser = running().it;
        const settings = await askFromOwnPage(browser, 'getSettings', null);
        await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, language, theme } });
        const { entries } = await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 1 });
        for (const file of pages) {
          const page = await browser.openOwnPage(file === 'article.html' ? `article.html#a=${entries[0]?.article}` : file);
          const problems = watchConsole(page);
          await waitUntil(`${file} shows something`, () => page.evaluate(() => document.body.innerText.trim().length > 20));
          await waitUntil(`${file} is in ${language}`, () => page.evaluate(wanted => document.documentElement.lang === wanted, language));
          expect(await page.evaluate(() => document.documentElement.dir), file).toBe(language === 'ar' ? 'rtl' : 'ltr');
          expect(await runAxe(page), file).toEqual([]);
          expect(problems, file).toEqual([]);
          await page.close();
        }
        await askFromOwnPage(browser, 'setSettings', { settings });
      });
    }
  }
});
