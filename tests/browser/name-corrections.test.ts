import { expect, it } from 'vitest';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { bringToFront } from '../support/bring-to-front.ts';
import { readFrames, waitForFrames } from '../support/card-steps.ts';
import { watchConsole } from '../support/console-watch.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { fieldLabelled, fillIn, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { runAxe } from '../support/run-axe.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const TEXT = 'قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن سامر الحداد أن الحكومة ستناقشها.';
const SAMER = 'person/سامر_الحداد' as EntityId;

async function importText({ it: browser }: Running): Promise<void> {
  const parts = { text: TEXT, blocks: null, title: 'خبر', outlet: null, url: null, dates: [], language: 'ar' };
  await askFromOwnPage(browser, 'stageImport', { batch: 'one', item: { name: 'خبر', parts, facts: null } });
  await askFromOwnPage(browser, 'runImport', { batch: 'one' });
  await waitUntil('the import is done', async () => (await askFromOwnPage(browser, 'importProgress', { batch: 'one' }))?.state === 'done');
}

describeInBrowsers(running => {
  it('adds another name on our page, which is marked in the news and shown as the reader’s, until it is undone', async () => {
    const { name, it: browser } = running();
    await importText(running());
    const found = async () => (await askFromOwnPage(browser, 'search', { query: 'أبو كريم', limit: 1 })).hits.map(({ entity }) => entity);
    const own = await browser.openOwnPage(`options.html#entity=${encodeURIComponent(SAMER)}`);
    await bringToFront(own);
    const problems = watchConsole(own);
    await waitForWords(own, 'أضف اسمًا آخر', 'سمِّه باسم أصحّ', 'ليس شخصًا؟ صحّح نوعه');
    await own.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('.identity details')) each.open = true;
    });
    expect(await runAxe(own)).toEqual([]);
    await fillIn(own, await fieldLabelled(own, 'اسم آخر يُعرف به'), 'أبو كريم الجبلي');
    await pressButton(own, 'أضفه');
    await waitForWords(own, 'تصحيحاتك (1)', 'اسم آخر: «أبو كريم الجبلي» لـ«سامر الحداد»');
    expect(await found()).toEqual([SAMER]);

    const page = await openNews(running(), newsPage(`${NAMES}<p>قال أبو كريم الجبلي في بيروت إن الموازنة جاهزة.</p>${FILLER.repeat(2)}`));
    await waitForMarks(page, 'أبو كريم الجبلي');
    await hoverWords(page, 'أبو كريم الجبلي');
    await waitForFrames(name, page, 'سامر الحداد');
    await waitUntil('the card says whose word it is', async () => (await readFrames(name, page))[0]?.text.includes('(تصحيحك)'));
    await page.close();

    await bringToFront(own);
    const undo = await waitUntil('its undo', () => own.$('.corrected button'));
    await undo.click();
    await waitForWords(own, 'تصحيحاتك (0)');
    expect(await found()).not.toEqual([SAMER]);
    expect(problems).toEqual([]);
    await own.close();
  });
});
