import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { centreOf, readFrames, waitForFrames } from '../support/card-steps.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { rectOfWords } from '../support/page-text.ts';
import { reloadPage } from '../support/reload-page.ts';
import { nodesOf, rectOfNode, waitForCardAtRest } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const PHONE = { width: 412, height: 780 };

type Waited = { readonly waits: number[] };
/** A tap waits 150 ms for a scroll. */
const IN_TIME_MS = 120;

/** A page on a phone-sized screen that is touched. */
async function openOnPhone(running: Running, body: string): Promise<Page> {
  const page = await openNews(running, newsPage(body, '<meta name="viewport" content="width=device-width">'));
  await page.setViewport(running.name === 'chromium' ? { ...PHONE, hasTouch: true, isMobile: true } : PHONE);
  // hover.js asks about touch when it starts.
  await reloadPage(page);
  await waitForMarks(page, 'فلاديمير بوتين');
  return page;
}

/** A tap within 150 ms of a scroll means the scroll; the page hears of one in the next frame it draws. */
const AFTER_SCROLL_MS = 250;

const tapWords = async (page: Page, words: string) => {
  const { x, y } = centreOf(await rectOfWords(page, words));
  await page.evaluate(
    ms => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ms)))),
    AFTER_SCROLL_MS,
  );
  await page.touchscreen.tap(x, y);
};

/** touch.js comes after hover.js: until then a tap is nobody's. */
async function tapUntilSheet(running: Running, page: Page, words: string) {
  return waitUntil('a sheet', async () => {
    await tapWords(page, words);
    const end = Date.now() + 1500;
    while (Date.now() < end) {
      const [card] = await readFrames(running.name, page);
      if (card?.attributes['data-sheet'] !== undefined) return card;
    }
    return null;
  });
}

describeInBrowsers(running => {
  it('opens a card as a sheet at the foot for a tap on a name, and closes it by a swipe down and by a tap beside it', async () => {
    const { name } = running();
    const page = await openOnPhone(running(), NAMES + FILLER.repeat(4));
    const card = await tapUntilSheet(running(), page, 'فلاديمير بوتين');
    await waitForCardAtRest(name, page);
    const box = await rectOfNode(card);
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    const height = await page.evaluate(() => innerHeight);
    expect(Math.round(box.width)).toBe(width);
    expect(Math.round(box.y + box.height)).toBe(height);
    expect(box.height).toBeLessThanOrEqual(height * 0.71);

    const title = centreOf(await rectOfNode(nodesOf(card).find(node => node.tag === 'h2')!));
    await page.touchscreen.touchStart(title.x, title.y);
    for (const down of [30, 70, 120]) await page.touchscreen.touchMove(title.x, title.y + down);
    await page.touchscreen.touchEnd();
    await waitForFrames(name, page);

    await tapUntilSheet(running(), page, 'فلاديمير بوتين');
    await page.touchscreen.tap(20, 20);
    await waitForFrames(name, page);
    await page.close();
  });

  // Fails without touch/open-by-tap.ts: `scrolledAt > since` in the timer (tried).
  it('opens nothing for a tap that a scroll follows within 150 ms (yomitan#534)', async () => {
    const { name } = running();
    const page = await openOnPhone(running(), NAMES + FILLER.repeat(12));
    await tapUntilSheet(running(), page, 'فلاديمير بوتين');
    await page.touchscreen.tap(20, 20);
    await waitForFrames(name, page);
    await page.evaluate(() => {
      Object.assign(window, { waits: [] });
      addEventListener('click', ({ timeStamp, clientY }) => {
        if (clientY < 30) return;
        setTimeout(() => scrollBy({ top: 30, behavior: 'instant' }), 60);
        addEventListener('scroll', event => (window as unknown as Waited).waits.push(event.timeStamp - timeStamp), { once: true });
      });
    });
    // A scroll that a busy machine brought too late for its tap is none that follows it.
    const tapWithScroll = async () => {
      await page.touchscreen.tap(20, 20);
      await waitForFrames(name, page);
      await tapWords(page, 'فلاديمير بوتين');
      const wait = await waitUntil('the page has scrolled', () => page.evaluate(() => (window as unknown as Waited).waits.pop()));
      return wait < IN_TIME_MS;
    };
    await waitUntil('a tap that a scroll followed in time', tapWithScroll, 60_000, 20_000);
    await new Promise(done => setTimeout(done, 900));
    expect(await readFrames(name, page)).toEqual([]);
    await page.close();
  });

  // Fails without touch/open-by-tap.ts: `isPressable(event.target)` (tried).
  it('follows a tapped link that a name stands in, and opens nothing', async () => {
    const { name } = running();
    const page = await openOnPhone(running(), `${NAMES}<p>وقال <a href="#followed">شارل ميشيل</a> كلمة.</p>${FILLER.repeat(3)}`);
    // So that taps are listened to.
    await tapUntilSheet(running(), page, 'فلاديمير بوتين');
    await page.touchscreen.tap(20, 20);
    await waitForFrames(name, page);
    await tapWords(page, 'شارل ميشيل');
    await waitUntil('the link was followed', () => page.evaluate(() => location.hash === '#followed'));
    await new Promise(done => setTimeout(done, 600));
    expect(await readFrames(name, page)).toEqual([]);
    await page.close();
  });
});
