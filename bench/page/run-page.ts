import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type ExtensionBrowser, launchBrowser } from '../../tests/support/launch-browser.ts';
import { paintedWords } from '../../tests/support/marks.ts';
import { type NewsProxy, startNewsProxy } from '../../tests/support/news-proxy.ts';
import { waitUntil } from '../../tests/support/wait-until.ts';
import { makeNames, makeParagraphs } from '../corpus.ts';
import { launchInstalled } from '../launch-installed.ts';
import { makeDossier } from '../made-dossier.ts';
import { median, rounded } from '../median.ts';
import { articlePage } from './article-page.ts';
import { bundleInjected, makeEmptyExtension, makeFloorExtension, makeOwnExtension } from './bench-extension.ts';
import { startProfiler, stopProfiler } from './firefox-profile.ts';
import { readTrace, TRACE_CATEGORIES } from './read-trace.ts';

export type PageFigures = {
  readonly ours: Run;
  readonly ours10000: { readonly mainThreadMs: number };
  readonly floor: { readonly mainThreadMs: number };
  readonly markjs: { readonly mainThreadMs: number; readonly terms: number };
  readonly spans: { readonly mainThreadMs: number };
};

/** Firefox tells neither tasks nor layout shifts. */
type Run = { readonly mainThreadMs: number; readonly longTasks?: number; readonly layoutShift?: number; readonly domMutations: number };
type Contestant = {
  readonly runs: number;
  /** Matches the addresses of the scripts that are measured. */
  readonly isOurs: RegExp;
  readonly browser: ExtensionBrowser;
  readonly act: (page: Page) => Promise<void>;
};

const HOST = 'http://www.aljazeera.net';
const PAGE_BYTES = 1_000_000;
const ALIASES = 100;
const MANY_ALIASES = 10_000;
const RUNS = 5;
/** A quarter of a minute each: twice is enough to see the order of magnitude. */
const MARKJS_RUNS = 2;
/** After the last visible step: idle slices and answers of the background still come. */
const SETTLE_MS = 3_000;

/** Annotates one 1 MB article: the shipped extension, the floor, mark.js and spans take turns. */
export async function runPage(root: string, name: BrowserName): Promise<PageFigures> {
  console.error(`page: ${name}`);
  const names = makeNames(MANY_ALIASES);
  const few = names.slice(0, ALIASES);
  const pages = {
    [`${HOST}/news/2021/12/15/long`]: { body: articlePage(makeParagraphs(root, PAGE_BYTES, few)) },
    [`${HOST}/bench/mark.js`]: {
      body: readFileSync(path.join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
      type: 'text/javascript',
    },
    [`${HOST}/bench/spans.js`]: { body: await bundleInjected(root, 'wrap-in-spans'), type: 'text/javascript' },
  };
  const proxy = await startNewsProxy(pages);
  const launch = (extension: string) => launchBrowser(name, { proxyPort: proxy.port, extension });
  const launchOwn = (extension: string) => launchInstalled(name, { proxyPort: proxy.port, extension });
  const dossiersOf = (list: readonly string[]) => list.map(each => makeDossier(each));
  const own = await launchOwn(makeOwnExtension(root, name, 'few', dossiersOf(few)));
  const many = await launchOwn(makeOwnExtension(root, name, 'many', dossiersOf(names)));
  const floor = await launch(await makeFloorExtension(root, name));
  const empty = await launch(await makeEmptyExtension(root, name));
  try {
    await Promise.all([waitForDataset(own, proxy, few[0]!), waitForDataset(many, proxy, few[0]!)]);
    const isContent = /-extension:.*\/(?:content|marker|hover|card)\.js/;
    const marked = async (page: Page) => {
      await waitUntil('names are marked', async () => Object.values(await paintedWords(page)).flat().length > 0, 60_000);
    };
    const contestants = {
      ours: { runs: RUNS, browser: own, isOurs: isContent, act: marked },
      many: { runs: RUNS, browser: many, isOurs: isContent, act: marked },
      floor: { runs: RUNS, browser: floor, isOurs: isContent, act: async () => {} },
      spans: {
        runs: RUNS,
        browser: empty,
        isOurs: /\/bench\/spans\.js/,
        act: page => inject(page, 'spans.js', few, 'wrapInSpans'),
      },
      markjs: {
        runs: MARKJS_RUNS,
        browser: empty,
        isOurs: /\/bench\/mark\.js/,
        act: page => inject(page, 'mark.js', few, 'markAll'),
      },
    } satisfies Record<string, Contestant>;
    const runs: Record<keyof typeof contestants, Run[]> = { ours: [], many: [], floor: [], spans: [], markjs: [] };
    for (let turn = 0; turn < RUNS; turn++) {
      for (const key of Object.keys(contestants) as (keyof typeof contestants)[]) {
        if (turn < contestants[key].runs) runs[key].push(await runOnce(contestants[key]));
      }
    }
    const middle = (key: keyof typeof contestants) => rounded(median(runs[key].map(run => run.mainThreadMs)));
    return {
      ours: { ...worstOf(runs.ours), mainThreadMs: middle('ours') },
      ours10000: { mainThreadMs: middle('many') },
      floor: { mainThreadMs: middle('floor') },
      markjs: { mainThreadMs: middle('markjs'), terms: ALIASES },
      spans: { mainThreadMs: middle('spans') },
    };
  } finally {
    for (const browser of [own, many, floor, empty]) await browser.close();
    await proxy.close();
  }
}

function worstOf(runs: readonly Run[]): Run {
  const worst = (key: keyof Run) => {
    const values = runs.flatMap(run => run[key] ?? []);
    return values.length === 0 ? {} : { [key]: rounded(Math.max(...values), 4) };
  };
  return { ...runs[0]!, ...worst('domMutations'), ...worst('longTasks'), ...worst('layoutShift') };
}

async function runOnce({ browser, isOurs, act }: Contestant): Promise<Run> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchPage);
  // A hidden page is given no idle time and no frames; the first-run page may lie on top.
  await page.bringToFront();
  await (browser.name === 'chromium' ? page.tracing.start({ categories: TRACE_CATEGORIES }) : startProfiler(browser.browser));
  await page.goto(`${HOST}/news/2021/12/15/long`, { waitUntil: 'load' });
  await act(page);
  await new Promise(done => setTimeout(done, SETTLE_MS));
  const { layoutShift, domMutations } = await page.evaluate(() => globalThis.benchSeen);
  if (browser.name === 'firefox') {
    const mainThreadMs = await stopProfiler(browser.browser, isOurs);
    await page.close();
    return { mainThreadMs, domMutations };
  }
  const trace = await page.tracing.stop();
  await page.close();
  const { scriptMs, longTasks } = readTrace(new TextDecoder().decode(trace), url => isOurs.test(url));
  return { mainThreadMs: scriptMs, longTasks, layoutShift, domMutations };
}

declare global {
  var benchSeen: { layoutShift: number; domMutations: number };
  var markAll: (names: readonly string[]) => void;
  var Mark: new (context: Element) => { mark(terms: readonly string[], options: object): void };
}

/** Counts, in the page, what anybody changes after it was parsed. */
function watchPage(): void {
  globalThis.benchSeen = { layoutShift: 0, domMutations: 0 };
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) globalThis.benchSeen.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver(records => {
      globalThis.benchSeen.domMutations += records.length;
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  globalThis.markAll = names => new globalThis.Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'partially' });
}

async function inject(page: Page, script: string, names: readonly string[], call: 'markAll' | 'wrapInSpans'): Promise<void> {
  await page.addScriptTag({ url: `${HOST}/bench/${script}` });
  await page.evaluate((list, run) => globalThis[run](list), names, call);
}

/** The dataset is loaded at install; a small page shows when it is there. */
async function waitForDataset(browser: ExtensionBrowser, proxy: NewsProxy, name: string): Promise<void> {
  const url = `${HOST}/news/2021/12/15/ready`;
  proxy.serve(url, {
    body: articlePage(
      Array.from(
        { length: 8 },
        () => `قال ${name} كلاما كثيرا في هذا الاجتماع الطويل الذي عقد أمس ولم ينته إلى شيء يذكر بعد ساعات من النقاش.`,
      ),
    ),
  });
  const page = await browser.newPage(url);
  await page.bringToFront();
  await waitUntil('the dataset is loaded', async () => Object.values(await paintedWords(page)).flat().length > 0, 90_000);
  await page.close();
}
