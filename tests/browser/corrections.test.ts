import { expect, it } from 'vitest';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { bringToFront } from '../support/bring-to-front.ts';
import { controlIn, press, readFrames, waitForFrames } from '../support/card-steps.ts';
import { watchConsole } from '../support/console-watch.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, newsPage } from '../support/news-page.ts';
import { waitForOwnTab } from '../support/other-tab.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { pressButton, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { runAxe } from '../support/run-axe.ts';
import { nodesOf } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const TEXTS = [
  'قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن سامر الحداد أن الحكومة ستناقشها.',
  'قال وزير المالية اللبناني سامر الحداد إن الضرائب لن ترتفع. وأضاف سامر الحداد أن القرار نهائي.',
];
const SAMER = 'person/سامر_الحداد' as EntityId;

async function importTexts({ it: browser }: Running): Promise<void> {
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

describeInBrowsers(running => {
  it('goes from why a card is one name to our page, parts it there by keyboard, and takes it back', async () => {
    const { name, it: browser } = running();
    await importTexts(running());
    const bearers = async () => {
      const { hits } = await askFromOwnPage(browser, 'search', { query: 'سامر الحداد', limit: 5 });
      return hits.filter(hit => hit.name === 'سامر الحداد').map(hit => hit.sourceCount);
    };
    expect(await bearers()).toEqual([2]);

    const page = await openNews(running(), newsPage(`<p>قال سامر الحداد في بيروت إن الموازنة جاهزة.</p>${FILLER.repeat(2)}`));
    await waitForMarks(page, 'سامر الحداد');
    await hoverWords(page, 'سامر الحداد');
    const [card] = await waitForFrames(name, page, 'سامر الحداد');
    await press(page, controlIn(card, 'more'));
    const more = await waitUntil('the way to part it', async () => {
      const [shown] = await readFrames(name, page);
      return shown && nodesOf(shown).some(node => node.attributes['data-do'] === 'ask-apart') ? shown : null;
    });
    expect(more.text).toContain('لماذا عُدّا شخصًا واحدًا؟');
    await press(page, controlIn(more, 'ask-apart'));

    const own = await waitForOwnTab(browser, 'ask=apart');
    const problems = watchConsole(own);
    await waitForWords(own, 'ليسا شخصًا واحدًا؟ افصلهما', 'أيّ هذه المقالات عن شخص آخر؟', 'خبر 0', 'خبر 1');
    await waitUntil('the question has the focus', () => own.evaluate(() => document.activeElement?.tagName === 'SUMMARY'));
    expect(await runAxe(own)).toEqual([]);
    // Nothing is written by opening it: only by a press on our own page.
    expect(await bearers()).toEqual([2]);
    await pressButton(own, 'افصل');
    await waitForWords(own, 'فُصل «سامر الحداد».');
    expect(await bearers()).toEqual([1, 1]);
    expect(await runAxe(own)).toEqual([]);
    await pressButton(own, 'تراجع');
    await waitUntil('one name again', async () => (await bearers()).length === 1);
    expect(await askFromOwnPage(browser, 'listCorrections', null)).toEqual([]);
    expect(problems).toEqual([]);
    await own.close();
    await page.close();
  });

  it('merges two names of the archive, lists it, and undoes it from the list', async () => {
    const { it: browser } = running();
    const own = await browser.openOwnPage(`options.html#entity=${encodeURIComponent(SAMER)}`);
    await bringToFront(own);
    await waitForWords(own, 'هذا واسم آخر لمسمّى واحد؟ ادمجهما');
    const summary = await waitUntil('the question', async () => (await own.$$('.identity summary')).at(-1) ?? null);
    await summary.focus();
    await own.keyboard.press('Enter');
    const field = await waitUntil('the search field', () => own.$('.join-form input'));
    await field.type('جونسون');
    await waitUntil('a name to choose', () => own.$('.join-form [role=option]'));
    await own.keyboard.press('ArrowDown');
    await own.keyboard.press('Enter');
    await waitForWords(own, '«سامر الحداد» و«بوريس جونسون» واحد؟');
    await pressButton(own, 'ادمجهما');
    await waitForWords(own, 'تصحيحاتك (1)', 'دمج: «سامر الحداد» و«بوريس جونسون»');
    const merged = async () => (await askFromOwnPage(browser, 'search', { query: 'بوريس جونسون', limit: 1 })).hits[0]!.sourceCount;
    expect(await merged()).toBe(3);
    expect(await runAxe(own)).toEqual([]);
    const undo = await waitUntil('its undo', () => own.$('.corrected button'));
    await undo.click();
    await waitForWords(own, 'تصحيحاتك (0)');
    expect(await merged()).toBe(1);
    await own.close();
  });
});
