import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { askFromOwnPage, listPageMentions, tabIdOf } from '../support/own-page-calls.ts';
import { clickAtRest, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { runAxe } from '../support/run-axe.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

/** Two people of one family name. */
const TEXTS = [
  'قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن الحداد أن الحكومة ستناقشها.',
  'قال وزير الزراعة الأردني نبيل الحداد إن موسم القمح جيد. وأعلن الحداد أن الوزارة ستشتري المحصول.',
];
const BODY = newsPage(`${NAMES}<p>قال سامر الحداد في بيروت إن الموازنة جاهزة.</p><p>وأضاف الحداد أن النقاش قريب.</p>${FILLER.repeat(2)}`);

async function importTexts({ it: browser }: Running): Promise<void> {
  for (const [at, text] of TEXTS.entries()) {
    const parts = { text, blocks: null, title: `خبر ${at}`, outlet: null, url: null, dates: [], language: 'ar' };
    await askFromOwnPage(browser, 'stageImport', { batch: 'two', item: { name: `خبر ${at}`, parts, facts: null } });
  }
  await askFromOwnPage(browser, 'runImport', { batch: 'two' });
  await waitUntil('the import is done', async () => (await askFromOwnPage(browser, 'importProgress', { batch: 'two' }))?.state === 'done');
}

/** Whom the page takes its names for, the family name alone last. */
async function bearers({ it: browser }: Running, page: Page): Promise<readonly string[]> {
  await bringToFront(page);
  const mentions = await listPageMentions(browser, page);
  return mentions.flatMap(({ name }) => (name.endsWith('الحداد') ? [name] : []));
}

const waitForBearers = (running: Running, page: Page, ...names: readonly string[]) =>
  waitUntil(`the page means ${names.join(', ')}`, async () => (await bearers(running, page)).join() === names.join());

describeInBrowsers(running => {
  it('keeps whom a family name means for the whole site, from the popup, and takes it back in the options', async () => {
    const { it: browser } = running();
    await importTexts(running());
    const page = await openNews(running(), BODY);
    await waitForMarks(page, 'سامر الحداد');
    await waitForBearers(running(), page, 'سامر الحداد', 'سامر الحداد');

    const popup = await browser.openOwnPage(`popup.html#tab=${await tabIdOf(browser, page)}`);
    await popup.setViewport({ width: 380, height: 560 });
    await bringToFront(popup);
    await clickAtRest('«المقصود غير هذا؟» on the name', async () => {
      for (const option of await popup.$$('[role=option]')) {
        if (!(await option.evaluate(({ textContent }) => textContent ?? '')).includes('سامر الحداد')) continue;
        await option.hover();
        for (const found of await option.$$('.remember-act'))
          if ((await found.evaluate(({ textContent }) => textContent)) === 'المقصود غير هذا؟') return found;
      }
      return null;
    });
    await waitForWords(popup, 'على aljazeera.net', 'دائمًا «نبيل الحداد»');
    expect(await runAxe(popup)).toEqual([]);
    await pressButton(popup, 'دائمًا «نبيل الحداد»');
    await waitForWords(popup, 'على aljazeera.net: المقصود «نبيل الحداد».');

    // The name given in full stays its bearer's.
    await waitForBearers(running(), page, 'سامر الحداد', 'نبيل الحداد');
    const next = await openNews(running(), BODY);
    await waitForMarks(next, 'سامر الحداد');
    await waitForBearers(running(), next, 'سامر الحداد', 'نبيل الحداد');

    const look = await browser.openOwnPage('options.html#look');
    await bringToFront(look);
    await waitForWords(look, 'أسماء اخترت المقصود بها (1)');
    await clickAtRest('the list of them', () => look.$('.remembered summary'));
    await waitForWords(look, 'aljazeera.net: «نبيل الحداد» بدل «سامر الحداد»');
    await clickAtRest('the way to take it back', () => look.$('.remembered li button'));
    await waitForBearers(running(), next, 'سامر الحداد', 'سامر الحداد');
    for (const each of [look, next, popup, page]) await each.close();
  });
});
