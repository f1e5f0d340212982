import type { Page } from 'puppeteer-core';
import { bringToFront } from './bring-to-front.ts';
import { waitUntil } from './wait-until.ts';

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the `occurrence`-th (from 0) place of `words` in the page's text is drawn, once it moves no more; scrolls it into view first. */
export async function rectOfWords(page: Page, words: string, occurrence = 0): Promise<Rect> {
  let before = '';
  return waitUntil(`«${words}» stands still on the page ${page.url()}`, async () => {
    const rect = await findWords(page, words, occurrence);
    if (rect === null) throw new Error('the words are not there');
    const last = before;
    before = JSON.stringify(rect);
    return before === last ? rect : null;
  });
}

function findWords(page: Page, words: string, occurrence: number): Promise<Rect | null> {
  return page.evaluate(
    (wanted, nth) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const data = (node as Text).data;
        for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x, y, width, height };
        }
      }
      return null;
    },
    words,
    occurrence,
  );
}

/** A name that comes under the pointer while the page scrolls, or within 200 ms after, opens no card: by design. */
const AFTER_SCROLL_MS = 350;

/** The page hears of a scroll in the next frame it draws, which a busy machine may draw late. */
async function letScrollSettle(page: Page): Promise<void> {
  await page.evaluate(
    ms => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, ms)))),
    AFTER_SCROLL_MS,
  );
}

/** Moves the pointer onto the words, the last bit in small steps as a hand does; not over other names, where a busy machine could let it rest. */
export async function hoverWords(page: Page, words: string, occurrence = 0): Promise<Rect> {
  await bringToFront(page);
  const before = await page.evaluate(() => scrollY);
  const rect = await rectOfWords(page, words, occurrence);
  if ((await page.evaluate(() => scrollY)) !== before) await letScrollSettle(page);
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  await page.mouse.move(x - 6, y - 3);
  await page.mouse.move(x, y, { steps: 3 });
  return rect;
}
