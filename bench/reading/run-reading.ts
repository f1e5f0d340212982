import type { Page } from 'puppeteer-core';
import { paintedWords } from '../../tests/support/marks.ts';
import { startNewsProxy } from '../../tests/support/news-proxy.ts';
import { waitUntil } from '../../tests/support/wait-until.ts';
import { makeNames, makeParagraphs } from '../corpus.ts';
import { median, percentile, rounded } from '../median.ts';
import { articlePage } from '../page/article-page.ts';
import { measureInteractions } from './interactions.ts';
import { mutatingTable, strangePage } from './reading-pages.ts';
import { type Browsers, heapOf, launchBoth, STARTED, visit, visitTraced } from './with-and-without.ts';

export type ReadingFigures = {
  /** From a press or a key to the next frame, 75th percentile. */
  readonly interaction: { readonly addedMs: number; readonly withMs: number; readonly withoutMs: number };
  /** JavaScript heap of the page with us less that without. */
  readonly heap: { readonly articleMb: number; readonly longArticleMb: number };
  /** From the start of our script to the first frame with a mark, 50th percentile, the background awake. */
  readonly firstMarkMs: number;
  /** Of the main thread's time, while the table changes. */
  readonly mutatingTable: { readonly rows: number; readonly share: number; readonly longTasks: number };
  /** All of our work on a page of a listed host that no known name stands on, nor an Arabic letter. */
  readonly strangePageMs: number;
};

const HOST = 'http://www.aljazeera.net/news/2021/12/15';
const ARTICLE_BYTES = 12_000;
const LONG_BYTES = 1_000_000;
const ROWS = 5000;
const ROUNDS = 7;
const TABLE_ROUNDS = 3;
const INTERACTIONS = 12;
const TABLE_MS = 10_000;
/** Idle slices, answers of the background, the first frames. */
const SETTLE_MS = 1500;
const MB = 2 ** 20;

/** What reading costs with us and without: the same pages, by turns. Chromium alone: Firefox has none of the means. */
export async function runReading(root: string): Promise<ReadingFigures> {
  console.error('reading: chromium');
  const names = makeNames(100);
  const paragraphs = makeParagraphs(root, ARTICLE_BYTES, names);
  const proxy = await startNewsProxy({
    [`${HOST}/article`]: { body: articlePage(paragraphs) },
    [`${HOST}/long`]: { body: articlePage(makeParagraphs(root, LONG_BYTES, names)) },
    [`${HOST}/table`]: { body: mutatingTable(ROWS, paragraphs) },
    [`${HOST}/strange`]: { body: strangePage() },
  });
  const browsers = await launchBoth(root, proxy.port, names);
  try {
    await waitUntil('the dataset is loaded', () => visit(browsers.ours, `${HOST}/article`, { act: isMarkedSoon }), 90_000);
    return await measureAll(browsers);
  } finally {
    await browsers.close();
    await proxy.close();
  }
}

async function measureAll({ ours, none }: Browsers): Promise<ReadingFigures> {
  const delays = { ours: [] as number[], none: [] as number[] };
  const heaps = { article: [] as number[], long: [] as number[] };
  const firstMarks: number[] = [];
  const strange: number[] = [];
  const tables: number[] = [];
  let longTasks = 0;
  for (let round = 0; round < ROUNDS; round++) {
    console.error(`reading: round ${round + 1} of ${ROUNDS}`);
    firstMarks.push(await visit(ours, `${HOST}/article`, { prepare: page => page.evaluateOnNewDocument(watchFirstMark), act: firstMark }));
    strange.push((await visitTraced(ours, `${HOST}/strange`, settle)).scriptMs);
    delays.ours.push(...(await visit(ours, `${HOST}/article`, { act: interact })));
    delays.none.push(...(await visit(none, `${HOST}/article`, { act: interact })));
    for (const kind of ['article', 'long'] as const) {
      const url = `${HOST}/${kind}`;
      heaps[kind].push((await visit(ours, url, { act: heapOnceRead })) - (await visit(none, url, { act: heapOnceRead })));
    }
    if (round >= TABLE_ROUNDS) continue;
    const table = await visitTraced(ours, `${HOST}/table`, letTableChange);
    tables.push(table.scriptMs / TABLE_MS);
    longTasks = Math.max(longTasks, table.longTasks);
  }
  const [withMs, withoutMs] = [percentile(delays.ours, 0.75), percentile(delays.none, 0.75)];
  return {
    interaction: { addedMs: rounded(withMs - withoutMs), withMs: rounded(withMs), withoutMs: rounded(withoutMs) },
    heap: { articleMb: rounded(median(heaps.article) / MB), longArticleMb: rounded(median(heaps.long) / MB) },
    firstMarkMs: rounded(median(firstMarks)),
    mutatingTable: { rows: ROWS, share: rounded(median(tables), 4), longTasks },
    strangePageMs: rounded(median(strange)),
  };
}

const settle = () => new Promise<void>(done => setTimeout(done, SETTLE_MS));

async function isMarkedSoon(page: Page): Promise<boolean> {
  await settle();
  return Object.values(await paintedWords(page)).flat().length > 0;
}

async function interact(page: Page): Promise<readonly number[]> {
  await settle();
  return measureInteractions(page, INTERACTIONS);
}

/** With hover.js, which the pointer brings. */
async function heapOnceRead(page: Page): Promise<number> {
  await settle();
  await page.mouse.move(300, 300, { steps: 3 });
  await settle();
  return heapOf(page);
}

async function letTableChange(page: Page): Promise<void> {
  await page.evaluate(() => globalThis.startChanges());
  await new Promise(done => setTimeout(done, TABLE_MS));
}

declare global {
  var startChanges: () => void;
  var firstMarkAt: number | undefined;
}

/** Runs in the page, which sees that there are highlights, not what is in them. */
function watchFirstMark(): void {
  const look = () => {
    const names = [...(CSS.highlights as unknown as Iterable<[string, unknown]>)].map(([name]) => name);
    if (names.some(name => name.startsWith('khalfiya'))) globalThis.firstMarkAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function firstMark(page: Page): Promise<number> {
  const at = await waitUntil('a mark is painted', () => page.evaluate(() => globalThis.firstMarkAt));
  return at - (await page.evaluate(started => performance.getEntriesByName(started)[0]!.startTime, STARTED));
}
