import { type BrowserName, type ExtensionBrowser, type LaunchOptions, launchBrowser } from '../tests/support/launch-browser.ts';
import { waitUntil } from '../tests/support/wait-until.ts';

/** Starts a browser with our extension and closes the first-run page, which opens on top and would leave the measured page without frames. */
export async function launchInstalled(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await launchBrowser(name, options);
  // Over BiDi, pages of an extension aren't listed; the measured page is brought to the front.
  if (name === 'firefox') return browser;
  const firstRun = await waitUntil(
    'the first-run page has opened',
    async () => (await browser.browser.pages()).find(page => page.url().startsWith(browser.urlOf('first-run.html'))),
    60_000,
  );
  await firstRun.close();
  return browser;
}
