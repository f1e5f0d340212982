import type { Page } from 'puppeteer-core';

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the `occurrence`-th (from 0) place of `words` in the page's text is drawn; scrolls it into view first. */
export async function rectOfWords(page: Page, words: string, occurrence = 0): Promise<Rect> {
  const rect = await page.evaluate(
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
  if (!rect) throw new Error(`«${words}» is not on the page ${page.url()}`);
  return rect;
}

/** A name that comes under the pointer while the page scrolls, or within 200 ms after, opens no card: by design. */
const AFTER_SCROLL_MS = 350;

/** Moves the pointer onto the words in small steps, as a hand does: a jump is what a script would do. */
export async function hoverWords(page: Page, words: string, occurrence = 0): Promise<Rect> {
  const before = await page.evaluate(() => scrollY);
  const rect = await rectOfWords(page, words, occurrence);
  if ((await page.evaluate(() => scrollY)) !== before) await new Promise(done => setTimeout(done, AFTER_SCROLL_MS));
  await page.mouse.move(rect.x + rect.width / 2 - 24, rect.y - 40);
  await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 6 });
  return rect;
}
