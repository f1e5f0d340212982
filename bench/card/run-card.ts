import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../tests/support/launch-browser.ts';
import { waitForMarks } from '../../tests/support/marks.ts';
import { ARTICLE } from '../../tests/support/news-page.ts';
import { startNewsProxy } from '../../tests/support/news-proxy.ts';
import { hoverWords } from '../../tests/support/page-text.ts';
import { waitForNoCard } from '../../tests/support/shadow-card.ts';
import { waitUntil } from '../../tests/support/wait-until.ts';
import { launchInstalled } from '../launch-installed.ts';
import { percentile, rounded } from '../median.ts';

export type CardFigures = { readonly warmP95Ms: number; readonly deadWorkerP95Ms: number };

const URL = 'http://www.aljazeera.net/news/2021/12/15/card';
const WARM_HOVERS = 20;
const DEAD_HOVERS = 8;
/** The default of the setting, counted from when the pointer comes to rest. */
const DWELL_MS = 400;
/** Within half a second of the last card the next one opens sooner: each hover shall be a first one. */
const BETWEEN_MS = 900;

/** From the end of the dwell to the frame that shows the card, with the background awake and with it ended before each hover. */
export async function runCard(): Promise<CardFigures> {
  console.error('card: chromium');
  const proxy = await startNewsProxy({ [URL]: { body: ARTICLE } });
  const browser = await launchInstalled('chromium', { proxyPort: proxy.port });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchCard);
    await page.goto(URL, { waitUntil: 'load' });
    await page.bringToFront();
    await waitForMarks(page, 'فلاديمير بوتين', 'بوريس جونسون');
    // The first card of a page brings its code along.
    await hoverOnce(browser, page);
    const warm: number[] = [];
    for (let i = 0; i < WARM_HOVERS; i++) warm.push(await hoverOnce(browser, page));
    const dead: number[] = [];
    for (let i = 0; i < DEAD_HOVERS; i++) {
      await browser.stopBackground();
      dead.push(await hoverOnce(browser, page));
    }
    return { warmP95Ms: rounded(percentile(warm, 0.95)), deadWorkerP95Ms: rounded(percentile(dead, 0.95)) };
  } finally {
    await browser.close();
    await proxy.close();
  }
}

async function hoverOnce(browser: ExtensionBrowser, page: Page): Promise<number> {
  await page.mouse.move(5, 5, { steps: 3 });
  await waitForNoCard(browser.name, page);
  await new Promise(done => setTimeout(done, BETWEEN_MS));
  await page.evaluate(() => {
    globalThis.benchCard.shownAt = 0;
  });
  await hoverWords(page, 'بوتين', 1);
  const { movedAt, shownAt } = await waitUntil('the card is shown', async () => {
    const seen = await page.evaluate(() => globalThis.benchCard);
    return seen.shownAt > 0 && seen;
  });
  return Math.max(0, shownAt - movedAt - DWELL_MS);
}

declare global {
  var benchCard: { movedAt: number; shownAt: number };
}

/**
 * Notes, in the page, when the pointer last moved and when the first frame with an open card was painted. All that a
 * page can see of a card is that its host is open, and it opens with the card drawn in it.
 */
function watchCard(): void {
  globalThis.benchCard = { movedAt: 0, shownAt: 0 };
  const state = globalThis.benchCard;
  addEventListener('pointermove', event => {
    state.movedAt = event.timeStamp;
  });
  const look = () => {
    if (state.shownAt === 0 && [...document.querySelectorAll('[popover=manual]')].some(element => element.matches(':popover-open'))) {
      state.shownAt = -1;
      // This frame is painted first, then messages are delivered.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        state.shownAt = performance.now();
      };
      port2.postMessage(null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
