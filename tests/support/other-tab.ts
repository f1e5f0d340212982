import type { Page } from 'puppeteer-core';
import { bringToFront } from './bring-to-front.ts';
import type { ExtensionBrowser } from './launch-browser.ts';
import { waitUntil } from './wait-until.ts';
import { within } from './within.ts';

const ADDRESS_MS = 3_000;

/** Waits for a tab that shows a page of the extension whose address holds `part`, opened by whomever; brings it to the front. */
export function waitForOwnTab(browser: ExtensionBrowser, part: string): Promise<Page> {
  return waitForTab(browser, `a tab with ${part}`, url => url.startsWith(browser.urlOf('')) && url.includes(part));
}

/** Waits for a tab, opened by whomever, that has loaded such an address; brings it to the front. */
export async function waitForTab({ browser }: ExtensionBrowser, what: string, isIt: (url: string) => boolean): Promise<Page> {
  const found = await waitUntil(what, async () => {
    const pages = await browser.pages();
    const urls = await Promise.all(
      pages.map(page => {
        // Asked of the page: over BiDi the driver itself doesn't always know.
        const url = page.evaluate(() => (document.readyState === 'complete' ? location.href : ''));
        // A tab that is closing, or not there yet, has no address to tell.
        return within(ADDRESS_MS, 'its address', url).catch(() => '');
      }),
    );
    return pages.find((_, at) => isIt(urls[at] ?? '')) ?? null;
  });
  await bringToFront(found);
  return found;
}
