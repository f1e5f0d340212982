import { constants, inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { controlIn, offers, press, readFrames, waitForFrame, waitForFrames } from '../support/card-steps.ts';
import { emulateMedia, type Media } from '../support/emulate-media.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE, FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

/** What a style of a node of the card comes to. */
const styleOf = (selector: string, property: string) =>
  `e => { const at = ${JSON.stringify(selector)} === '' ? e : e.querySelector(${JSON.stringify(selector)}); return at ? getComputedStyle(at).${property} : 'no such node'; }`;

const CASES: readonly (readonly [media: Media, selector: string, property: string, plain: string, emulated: string])[] = [
  // What tints told apart is told apart by lines.
  ['forced-colors', '.who', 'borderTopStyle', 'none', 'solid'],
  ['reduced-motion', '', 'animationDuration', '0.12s', '0s'],
];

/** The colours that a PDF draws with, as its instructions name them. (Chromium writes text under a highlight in pieces, also a bare one.) */
function coloursIn(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf);
  const colours = new Set<string>();
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue;
    try {
      const text = inflateSync(bytes.subarray(at + 7), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
      for (const [, colour] of text.matchAll(/([\d.]+(?: [\d.]+){0,2}) (?:rg|g)\b/g)) colours.add(colour!);
    } catch {
      // A font, or data that is not packed.
    }
  }
  return [...colours].sort();
}

describeInBrowsers(running => {
  it.each(CASES)('heeds %s in %s', async (media, selector, property, plain, emulated) => {
    const { name } = running();
    const open = async (): Promise<Page> => {
      const page = await openNews(running(), newsPage(NAMES + FILLER));
      await waitForMarks(page, 'فلاديمير بوتين');
      await hoverWords(page, 'بوتين', 0);
      await waitForFrames(name, page, 'فلاديمير بوتين');
      return page;
    };
    const page = await open();
    const read = async () => (await readFrames(name, page))[0]?.evaluate(styleOf(selector, property));
    expect(await read()).toBe(plain);
    try {
      await emulateMedia(name, page, media);
      await waitUntil(`${property} is ${emulated}`, async () => (await read()) === emulated);
    } finally {
      await emulateMedia(name, page, null);
    }
    await page.close();
  });

  // Fails without marker/mark-styles.ts: `@media not print`, and without card/card-host.css: `@media print` (in Chromium) (tried).
  it('prints the page alone, without marks and without the card that is open', async () => {
    const { name, proxy, it: browser } = running();
    // The same words where the extension doesn't run.
    proxy.serve('http://plain.test/print', { body: ARTICLE });
    const plain = await browser.newPage('http://plain.test/print');
    await bringToFront(plain);
    const withoutUs = coloursIn(await plain.pdf());
    await plain.close();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const [card] = await waitForFrames(name, page, 'فلاديمير بوتين');
    // Pinned: it would stay, whatever printing does to the window.
    await press(page, controlIn(card, 'pin'));
    await waitForFrame(name, page, 'the pinned card', frame => offers(frame, 'to-word'));
    expect(withoutUs.length).toBeGreaterThan(0);
    expect(coloursIn(await page.pdf())).toEqual(withoutUs);
    await page.close();
  });
});
