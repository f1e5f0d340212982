import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/set-up.mjs';
import { bringToFront } from './bring-to-front.ts';
import { evaluateInFirefox } from './evaluate-in-firefox.ts';
import { type ExtensionBrowser, GECKO_ID } from './launch-browser.ts';
import { waitUntil } from './wait-until.ts';

/** Lets the extension into private windows, as its reader does in the browser's own page about extensions, and opens `url` in one. */
export async function openPrivately(browser: ExtensionBrowser, url: string): Promise<Page> {
  const page = await (browser.name === 'chromium' ? openInChromium(browser) : openInFirefox(browser));
  // A new window's own first page may come in between, and Firefox then gives ours up.
  await waitUntil(`${url} in a private window`, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return true;
  });
  await bringToFront(page);
  return page;
}

type Chrome = { readonly windows: { create(window: { incognito: boolean }): Promise<unknown> } };

async function openInChromium({ browser, openOwnPage }: ExtensionBrowser): Promise<Page> {
  const session = await browser.target().createCDPSession();
  // puppeteer's types don't know this yet.
  const load = { path: path.join(ROOT, 'dist', 'chromium'), enableInIncognito: true };
  await session.send('Extensions.loadUnpacked', load);
  const before = new Set(await browser.pages());
  // A context of the driver's is no private window: extensions stay out of it.
  const own = await openOwnPage('options.html');
  await own.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({ incognito: true }).then(() => undefined));
  return waitUntil('a private window', async () => (await browser.pages()).find(page => !before.has(page) && page !== own) ?? null);
}

async function openInFirefox({ browser }: ExtensionBrowser): Promise<Page> {
  const before = new Set(await browser.pages());
  await evaluateInFirefox(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(GECKO_ID)};
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
      await (await AddonManager.getAddonByID(id)).reload();
      Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
      return true;
    })()`,
  );
  return waitUntil('a private window', async () => (await browser.pages()).find(page => !before.has(page)) ?? null);
}
