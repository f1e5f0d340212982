import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForFrames } from '../support/card-steps.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { hoverWords, type Rect } from '../support/page-text.ts';
import { nodesOf, rectOfNode, waitForCardAtRest } from '../support/shadow-card.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

/** Pages that turn their own colours round, as Dark Reader's filter modes and night modes do (10ten#1549, #1590). */
const PAGES: readonly (readonly [name: string, head: string, looks: 'light' | 'dark'])[] = [
  ['light', '', 'light'],
  ['dark by its colours', '<style>body{background:#111!important;color:#eee!important}</style>', 'dark'],
  [
    'turned round by a filter on its root (Dark Reader, filter mode)',
    '<style>html{filter:invert(100%) hue-rotate(180deg);background:#fff}</style>',
    'dark',
  ],
  ['turned round by a filter on its body', '<style>html{background:#fff}body{filter:invert(1)}</style>', 'dark'],
];

type Brightness = { readonly ground: number; readonly ink: number };

/** The commonest and the farthest brightness (0–1, relative luminance) in a part of a picture. */
async function measure(page: Page, picture: string, part: Rect): Promise<Brightness> {
  return page.evaluate(
    async (encoded, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(encoded), char => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, -x, -y);
      const pixels = context.getImageData(0, 0, width, height).data;
      const linear = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const counts = new Map<number, number>();
      for (let at = 0; at < pixels.length; at += 4) {
        const luminance = 0.2126 * linear(pixels[at]!) + 0.7152 * linear(pixels[at + 1]!) + 0.0722 * linear(pixels[at + 2]!);
        const step = Math.round(luminance * 1000) / 1000;
        counts.set(step, (counts.get(step) ?? 0) + 1);
      }
      const ground = [...counts].sort((a, b) => b[1] - a[1])[0]![0];
      const ink = [...counts.keys()].sort((a, b) => Math.abs(b - ground) - Math.abs(a - ground))[0]!;
      return { ground, ink };
    },
    picture,
    part,
  );
}

const contrast = ({ ground, ink }: Brightness) => (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);

describeInBrowsers(running => {
  // Fails without card/page-theme.ts: `isTurnedRound()`, its two halves by the two filters (the root's in Chromium) (tried).
  it.each(PAGES)('is as light or dark as it should be, at 4.5:1 and more, on a page %s', async (_, head, looks) => {
    const { name } = running();
    const page = await openNews(running(), newsPage(NAMES + FILLER.repeat(3), head));
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const [card] = await waitForFrames(name, page, 'فلاديمير بوتين');
    await waitForCardAtRest(name, page);
    const picture = await page.screenshot({ encoding: 'base64' });
    for (const part of ['h2', 'ul']) {
      const { x, y, width, height } = await rectOfNode(nodesOf(card!).find(node => node.tag === part)!);
      const brightness = await measure(page, picture, { x, y, width, height: Math.min(height, 60) });
      expect(contrast(brightness), part).toBeGreaterThanOrEqual(4.5);
      expect(brightness.ground > 0.4 ? 'light' : 'dark', part).toBe(looks);
    }
    await page.close();
  });
});
