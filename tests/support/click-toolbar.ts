import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './evaluate-in-firefox.ts';
import { type ExtensionBrowser, GECKO_ID } from './launch-browser.ts';

/** A click on our button in the toolbar while this page is in front: what the browser grants `activeTab` for. */
export async function clickToolbar({ name, browser, urlOf }: ExtensionBrowser, page: Page): Promise<void> {
  if (name === 'firefox') {
    await evaluateInFirefox(
      browser,
      `(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        const window = Services.wm.getMostRecentWindow('navigator:browser');
        // A second click would close the popup of the first.
        for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return true;
      })()`,
    );
    return;
  }
  const extension = (await browser.extensions()).get(new URL(urlOf('')).host);
  if (extension === undefined) throw new Error('the extension is not there');
  await extension.triggerAction(page);
}
