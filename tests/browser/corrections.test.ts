import { expect, it } from 'vitest';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { bringToFront } from '../support/bring-to-front.ts';
import { controlIn, offers, press, waitForFrame, waitForFrames } from '../support/card-steps.ts';
import { watchConsole } from '../support/console-watch.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, newsPage } from '../support/news-page.ts';
import { waitForOwnTab } from '../support/other-tab.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { chooseOption, clickAtRest, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { runAxe } from '../support/run-axe.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const TEXTS = [
  'قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن سامر الحداد أن الحكومة ستناقشها.',
  'قال وزير المالية اللبناني سامر الحداد إن الضرائب لن ترتفع. وأضاف سامر الحداد أن القرار نهائي.',
];
const SAMER = 'person/سامر_الحداد' as EntityId;

/** How many articles each bearer of the name is in. */
async function bearers({ it: browser }: Running): Promise<readonly number[]> {
  const { hits } = await askFromOwnPage(browser, 'search', { query: 'سامر الحداد', limit: 5 });
  return hits.filter(hit => hit.name === 'سامر الحداد').map(hit => hit.sourceCount);
}

/** Once for both tests of a browser, each of which can be run alone. */
async function importTexts(running: Running): Promise<void> {
  const { it: browser } = running;
  if ((await bearers(running)).length > 0) return;
  for (const [at, text] of TEXTS.entries()) {
    const parts = { text, blocks: null, title: `خبر ${at}`, outlet: null, url: null, dates: [], language: 'ar' };
    await askFromOwnPage(browser, 'stageImport', { batch: 'same', item: { name: `خبر ${at}`, parts, facts: null } });
  }
  await askFromOwnPage(browser, 'runImport', { batch: 'same' });
  await waitUntil('the import is done', async () => {
    const now = await askFromOwnPage(browser, 'importProgress', { batch: 'same' });
    return now?.state === 'done';
  });
}

const waitForBearers = (running: Running, ...counts: readonly number[]) =>
  waitUntil(`bearers of the name in ${counts.join(' and ')} articles`, async () => (await bearers(running)).join() === counts.join());

describeInBrowsers(running => {
  it('goes from why a card is one name to our page, parts it there by keyboard, and takes it back', async () => {
    const { name, it: browser } = running();
    await importTexts(running());
    await waitForBearers(running(), 2);

    const page = await openNews(running(), newsPage(`<p>قال سامر الحداد في بيروت إن الموازنة جاهزة.</p>${FILLER.repeat(2)}`));
    await waitForMarks(page, 'سامر الحداد');
    await hoverWords(page, 'سامر الحداد');
    const [card] = await waitForFrames(name, page, 'سامر الحداد');
    await press(page, controlIn(card, 'more'));
    const more = await waitForFrame(name, page, 'the way to part it', frame => offers(frame, 'ask-apart'));
    expect(more.text).toContain('لماذا عُدّا شخصًا واحدًا؟');
    await press(page, controlIn(more, 'ask-apart'));

    const own = await waitForOwnTab(browser, 'ask=apart');
    const problems = watchConsole(own);
    await waitForWords(own, 'ليسا شخصًا واحدًا؟ افصلهما', 'أيّ هذه المقالات عن شخص آخر؟', 'خبر 0', 'خبر 1');
    await waitUntil('the question has the focus', () => own.evaluate(() => document.activeElement?.tagName === 'SUMMARY'));
    expect(await runAxe(own)).toEqual([]);
    // Nothing is written by opening it: only by a press on our own page.
    expect(await bearers(running())).toEqual([2]);
    await bringToFront(own);
    await pressButton(own, 'افصل');
    await waitForWords(own, 'فُصل «سامر الحداد».');
    await waitForBearers(running(), 1, 1);
    expect(await runAxe(own)).toEqual([]);
    await bringToFront(own);
    await pressButton(own, 'تراجع');
    await waitForBearers(running(), 2);
    await waitUntil('no correction is left', async () => (await askFromOwnPage(browser, 'listCorrections', null)).length === 0);
    expect(problems).toEqual([]);
    await own.close();
    await page.close();
  });

  it('merges two names of the archive, lists it, and undoes it from the list', async () => {
    const { it: browser } = running();
    await importTexts(running());
    const own = await browser.openOwnPage(`options.html#entity=${encodeURIComponent(SAMER)}`);
    await bringToFront(own);
    await waitForWords(own, 'هذا واسم آخر لمسمّى واحد؟ ادمجهما');
    const summary = await waitUntil('the question', () => own.$('details:has(.join-form) > summary'));
    await summary.focus();
    await own.keyboard.press('Enter');
    const field = await waitUntil('the search field', () => own.$('.join-form input'));
    await field.type('جونسون');
    await chooseOption(own, 'بوريس جونسون');
    await own.keyboard.press('Enter');
    await waitForWords(own, '«سامر الحداد» و«بوريس جونسون» واحد؟');
    await pressButton(own, 'ادمجهما');
    await waitForWords(own, 'تصحيحاتك (1)', 'دمج: «سامر الحداد» و«بوريس جونسون»');
    const waitForSources = (count: number) =>
      waitUntil(`${count} articles about the name`, async () => {
        const { hits } = await askFromOwnPage(browser, 'search', { query: 'بوريس جونسون', limit: 1 });
        return hits[0]?.sourceCount === count;
      });
    await waitForSources(3);
    expect(await runAxe(own)).toEqual([]);
    await bringToFront(own);
    await clickAtRest('its undo', () => own.$('.corrected button'));
    await waitForWords(own, 'تصحيحاتك (0)');
    await waitForSources(1);
    await own.close();
  });
});
