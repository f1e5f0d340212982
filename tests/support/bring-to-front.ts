import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/**
 * Puts a tab in front. Firefox refuses with "no such frame" while another tab (a popup that closes itself on Enter)
 * is on its way out, and the answer may get lost, so this asks again until the tab is there.
 */
export async function bringToFront(page: Page): Promise<void> {
  await waitUntil(`the tab ${page.url()} is in front`, async () => {
    await page.bringToFront();
    return true;
  });
}
