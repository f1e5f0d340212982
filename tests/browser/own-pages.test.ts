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
    'options.html#backup',
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
        const root = [language, language === 'ar' ? 'rtl' : 'ltr'].join();
        await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, language, theme } });
        try {
          const { entries } = await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 1 });
          for (const file of pages) {
            const page = await browser.openOwnPage(file === 'article.html' ? `article.html#a=${entries[0]?.article}` : file);
            const problems = watchConsole(page);
            let before = '';
            await waitUntil(`${file} is in ${root} and shows all it has to`, async () => {
              const last = before;
              const now = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.body.innerText]);
              before = now.join();
              return before === last && before.startsWith(root) && (now[2]?.trim().length ?? 0) > 20;
            });
            expect(await runAxe(page), file).toEqual([]);
            expect(problems, file).toEqual([]);
            await page.close();
          }
        } finally {
          await askFromOwnPage(browser, 'setSettings', { settings });
        }
      });
    }
  }
});
