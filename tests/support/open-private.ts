import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/set-up.mjs';
import { evaluateInFirefox } from './evaluate-in-firefox.ts';
import { type ExtensionBrowser, GECKO_ID } from './launch-browser.ts';
import { waitForTab } from './other-tab.ts';
import { waitUntil } from './wait-until.ts';

type Windows = { readonly windows: { create(window: { incognito: boolean; url: string }): Promise<unknown> } };

/** Lets the extension into private windows, as its reader does in the browser's own page about extensions, and opens `url` in one. */
export async function openPrivately(browser: ExtensionBrowser, url: string): Promise<Page> {
  await (browser.name === 'chromium' ? allowInChromium(browser) : allowInFirefox(browser));
  // A context of the driver's is no private window: extensions stay out of it. Nobody waits for the answer, which isn't needed.
  const own = await browser.openOwnPage('options.html');
  await own.evaluate(address => {
    const { browser: gecko, chrome } = globalThis as unknown as { browser?: Windows; chrome: Windows };
    void (gecko ?? chrome).windows.create({ incognito: true, url: address });
  }, url);
  const page = await waitForTab(browser, `${url} in a private window`, shown => shown === url);
  await own.close();
  return page;
}

async function allowInChromium({ browser }: ExtensionBrowser): Promise<void> {
  const session = await browser.target().createCDPSession();
  // puppeteer's types don't know this yet.
  const load = { path: path.join(ROOT, 'dist', 'chromium'), enableInIncognito: true };
  await session.send('Extensions.loadUnpacked', load);
  await session.detach();
}

/** In steps that each can be asked about, and asked again where an answer got lost: the extension ends and starts on the way. */
async function allowInFirefox({ browser }: ExtensionBrowser): Promise<void> {
  const id = JSON.stringify(GECKO_ID);
  const ask = (expression: string) => evaluateInFirefox(browser, expression);
  await waitUntil('the permission is kept', () =>
    ask(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      return true;
    })()`),
  );
  // Read at the extension's start. Nobody tells it before: the copy that runs stays out of private windows.
  await ask(`(() => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    void AddonManager.getAddonByID(${id}).then(addon => addon.reload());
    return true;
  })()`);
  await waitUntil('the extension has started anew, with private windows in its reach', () =>
    ask(`(() => {
      const policy = WebExtensionPolicy.getByID(${id});
      return policy?.privateBrowsingAllowed === true && policy.active;
    })()`),
  );
}
