import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { readFrames, waitForFrames } from '../support/card-steps.ts';
import { emulateMedia, type Media } from '../support/emulate-media.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
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
  ['print', '', 'display', 'block', 'none'],
];

describeInBrowsers(running => {
  it.each(CASES)('heeds %s in %s', async (media, selector, property, plain, emulated) => {
    // Chromium's driver says that it prints, and the page doesn't hear of it.
    if (running().name === 'chromium' && media === 'print') return;
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
});
