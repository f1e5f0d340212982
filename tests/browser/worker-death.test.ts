import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { openImport, pickFiles, reportsSeen, waitForDraft } from '../support/import-steps.ts';
import { jsonLines } from '../support/import-texts.ts';
import { manyArticles } from '../support/many-articles.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { pressButton } from '../support/own-page-steps.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, type Running } from './each-browser.ts';

const ARTICLES = 60;
const MIN_DEATHS = 3;
/** A machine that has one core for ten others' work takes most of a minute for sixty articles. */
const IMPORT_MS = 120_000;
const TEST_MS = 300_000;

/** «31 من 60» → 31: how far the batch has come, as the page last said. */
async function doneSoFar(page: Page): Promise<number> {
  const said = (await reportsSeen(page)).at(-1) ?? '';
  return Number(/(\d+) من 60/.exec(said.replace(/[\u2066-\u2069]/g, ''))?.[1] ?? 0);
}

const waitForReport = (page: Page, words: string) =>
  waitUntil(
    `the report «${words}»`,
    async () =>
      (await reportsSeen(page))
        .at(-1)
        ?.replace(/[\u2066-\u2069]/g, '')
        .includes(words),
    IMPORT_MS,
  );

async function beginImport({ it: browser }: Running): Promise<Page> {
  const page = await openImport(browser);
  await pickFiles(page, { 'archive.jsonl': jsonLines(manyArticles(ARTICLES)) });
  await waitForDraft(page, ARTICLES);
  await pressButton(page, `أضف ${ARTICLES} مقالًا`);
  return page;
}

async function expectExactly({ it: browser }: Running, before: number): Promise<void> {
  const { entries, total } = await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 200 });
  expect(total).toBe(before + ARTICLES);
  expect(new Set(entries.map(entry => entry.article)).size).toBe(before + ARTICLES);
  expect((await askFromOwnPage(browser, 'archiveCounts', null)).articles).toBe(before + ARTICLES);
  expect(await askFromOwnPage(browser, 'lastImport', null)).toMatchObject({
    state: 'done',
    total: ARTICLES,
    done: ARTICLES,
    added: ARTICLES,
    duplicates: 0,
    failures: [],
  });
}

describeInBrowsers(running => {
  it('ends an import whose background died again and again, with every article once', { timeout: TEST_MS }, async () => {
    const { articles: before } = await askFromOwnPage(running().it, 'archiveCounts', null);
    const page = await beginImport(running());
    let [deaths, reached] = [0, 0];
    while (deaths < 5) {
      await waitUntil(
        'the import has come further',
        async () => (await doneSoFar(page)) > reached || (await reportsSeen(page)).at(-1)?.includes('أُضيف'),
      );
      reached = await doneSoFar(page);
      if (reached === 0 || reached >= ARTICLES - 1) break;
      await running().it.stopBackground();
      deaths += 1;
    }
    expect(deaths).toBeGreaterThanOrEqual(MIN_DEATHS);
    await waitForReport(page, `أُضيف ${ARTICLES} مقالًا`);
    await expectExactly(running(), before);
    await bringToFront(page);
    await pressButton(page, 'تراجع عن هذه الدفعة');
    await waitForReport(page, `حُذف ${ARTICLES} مقالًا`);
    expect((await askFromOwnPage(running().it, 'archiveCounts', null)).articles).toBe(before);
    await page.close();
  });

  it('goes on where it was when the page was closed and the background died: the next start picks it up', {
    timeout: TEST_MS,
  }, async () => {
    const { articles: before } = await askFromOwnPage(running().it, 'archiveCounts', null);
    const page = await beginImport(running());
    const done = await waitUntil('the import is under way', () => doneSoFar(page));
    expect(done).toBeLessThan(ARTICLES);
    await page.close();
    await running().it.stopBackground();
    // Any question starts it; nobody asks it to go on.
    const last = await waitUntil(
      'the import has ended',
      async () => {
        const progress = await askFromOwnPage(running().it, 'lastImport', null);
        return progress?.state === 'done' ? progress : null;
      },
      IMPORT_MS,
    );
    await expectExactly(running(), before);
    await askFromOwnPage(running().it, 'undoImport', { batch: last.batch });
    expect((await askFromOwnPage(running().it, 'archiveCounts', null)).articles).toBe(before);
  });
});
