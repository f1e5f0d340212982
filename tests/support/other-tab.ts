import type { Page } from 'puppeteer-core';
import { bringToFront } from './bring-to-front.ts';
import type { ExtensionBrowser } from './launch-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Waits for a tab that shows a page of the extension whose address holds `part`, opened by whomever; brings it to the front. */
export async function waitForOwnTab({ browser, urlOf }: ExtensionBrowser, part: string): Promise<Page> {
  const found = await waitUntil(`a tab with ${part}`, async () => {
    for (const page of await browser.pages()) {
      // A tab that is closing, or not there yet, has no address to tell.
      const url = await page.evaluate(() => (document.readyState === 'complete' ? location.href : '')).catch(() => '');
      if (url.startsWith(urlOf('')) && url.includes(part)) return page;
    }
    return null;
  });
  await bringToFront(found);
  return found;
}
