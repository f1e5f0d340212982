import type { Page } from 'puppeteer-core';
import { bringToFront } from '../tests/support/bring-to-front.ts';
import type { ExtensionBrowser } from '../tests/support/launch-browser.ts';
import { waitUntil } from '../tests/support/wait-until.ts';
import { CARD_STATES } from './card-states.ts';
import { nameOfSheet, type Sheet } from './sheets.ts';

/** Wide enough for three cards a row, or one at 200 %. */
const VIEWPORT = { width: 1240, height: 900 };

/** What decides how a card is drawn besides our own code: pictures are comparable only where this is the same. */
export type Drawing = { readonly major: string; readonly textWidth: number };

/** Opens one sheet of the gallery, served at `url`. */
export async function openSheet(browser: ExtensionBrowser, url: string, sheet: Sheet): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(`${url}#${nameOfSheet(sheet)}`, { waitUntil: 'domcontentloaded' });
  // A tab behind another draws nothing, and the first-run page comes to the front at some moment.
  await bringToFront(page);
  const cards = CARD_STATES.length;
  await waitUntil('the cards are drawn', () => page.evaluate(n => document.querySelectorAll('.cell[data-drawn]').length === n, cards));
  // What was unfolded last is drawn in the frame after next at the latest.
  await page.evaluate(() => new Promise<void>(drawn => requestAnimationFrame(() => requestAnimationFrame(() => drawn()))));
  await waitUntil('nothing moves', () => page.evaluate(() => document.getAnimations().every(each => each.playState !== 'running')));
  return page;
}

/** A JPEG of the sheet, as base64: half a megabyte of PNG would be in every clone for each. */
export async function takePicture(page: Page): Promise<string> {
  return page.screenshot({ type: 'jpeg', quality: 25, encoding: 'base64', fullPage: true });
}

export async function readDrawing(page: Page): Promise<Drawing> {
  const agent = await page.evaluate(() => navigator.userAgent);
  // On a canvas: a wide line in the page would widen the picture that is taken next.
  const textWidth = await page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    if (!context) throw new Error('no canvas to measure on');
    context.font = '100px "Noto Sans Arabic", "Noto Sans", sans-serif';
    return Math.round(context.measureText('قال الرئيس إنّ القمّة ستُعقد في آذار/مارس 2021. The summit').width);
  });
  return { major: /(?:Chrome|Firefox)\/(\d+)/.exec(agent)?.[1] ?? agent, textWidth };
}

/**
 * The share of pixels (0–1) that differ between two pictures beyond what JPEG itself adds; 1 where their sizes differ.
 * Compared in the browser, which can decode them already.
 */
export function comparePictures(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (...pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async data => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${data}`)).blob());
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const most = Math.max(...[0, 1, 2].map(channel => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0))));
        if (most > 60) different += 1;
      }
      return different / (a.width * a.height);
    },
    one,
    other,
  );
}
