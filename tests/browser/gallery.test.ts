import { expect, it } from 'vitest';
import { readBaseline, readBaselineDrawing } from '../../gallery/baseline.ts';
import { buildGallery } from '../../gallery/build-gallery.ts';
import { comparePictures, openSheet, readDrawing, takePicture } from '../../gallery/picture.ts';
import { nameOfSheet, SHEETS } from '../../gallery/sheets.ts';
import { runAxe } from '../support/run-axe.ts';
import { describeInBrowsers } from './each-browser.ts';

const URL_SERVED = 'http://cards.test/';
/** Share of pixels: a changed margin, colour or word moves far more; the antialiasing of one glyph far less. */
const TOLERANCE = 0.002;
/** Eight sheets of every card, on a busy machine. */
const SHEETS_MS = 240_000;

describeInBrowsers(running => {
  it('has no accessibility violation on any card, folded and unfolded, in every language, theme and size', {
    timeout: SHEETS_MS,
  }, async () => {
    const { proxy, it: browser } = running();
    proxy.serve(URL_SERVED, { body: await buildGallery() });
    for (const sheet of SHEETS) {
      const page = await openSheet(browser, URL_SERVED, sheet);
      expect(await runAxe(page), nameOfSheet(sheet)).toEqual([]);
      await page.close();
    }
  });

  it('draws every card as in docs/images/gallery, where the browser and its fonts are the ones the pictures were made with', {
    timeout: SHEETS_MS,
  }, async ({ skip }) => {
    const { name, proxy, it: browser } = running();
    proxy.serve(URL_SERVED, { body: await buildGallery() });
    const madeWith = readBaselineDrawing(name);
    const shares: [sheet: string, share: number][] = [];
    for (const sheet of SHEETS) {
      const page = await openSheet(browser, URL_SERVED, sheet);
      const here = await readDrawing(page);
      if (here.major !== madeWith?.major || here.textWidth !== madeWith.textWidth) {
        skip(`the pictures were drawn with ${JSON.stringify(madeWith)}, this is ${JSON.stringify(here)}`);
      }
      const baseline = readBaseline(name, sheet);
      shares.push([nameOfSheet(sheet), baseline === null ? 1 : await comparePictures(page, baseline, await takePicture(page))]);
      await page.close();
    }
    expect(shares.filter(([, share]) => share > TOLERANCE)).toEqual([]);
  });
});
