import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/set-up.mjs';
import { watchConsole } from '../support/console-watch.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers } from './each-browser.ts';

const AXE = readFileSync(path.join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Violations of WCAG 2.2 A and AA, as `rule: element`. */
async function runAxe(page: Page): Promise<readonly string[]> {
  // Our pages' policy refuses inline scripts: the driver's own evaluation isn't bound by it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    // Half-way through a change of colour nothing has the contrast it is meant to have.
    await Promise.all(document.getAnimations().map(animation => animation.finished));
    type Result = { violations: readonly { id: string; nodes: readonly { target: readonly unknown[] }[] }[] };
    const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<Result> } };
    const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return result.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
  });
}

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
