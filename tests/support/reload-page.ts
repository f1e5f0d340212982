import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Loads a page anew, as its reader does. Not by the driver, which over BiDi hears of no end of it on a page of an extension. */
export async function reloadPage(page: Page): Promise<void> {
  // The new document tells itself from the old one, whose words may be the same.
  await page.evaluate(() => {
    Object.assign(window, { isOld: true });
    setTimeout(() => location.reload());
  });
  await waitUntil('the page is loaded anew', () => page.evaluate(() => !('isOld' in window) && document.readyState !== 'loading'));
}
