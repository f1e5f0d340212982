import type { CDPSession, Page } from 'puppeteer-core';
import { evaluateInFirefox } from './evaluate-in-firefox.ts';
import type { BrowserName } from './launch-browser.ts';

export type Media = 'reduced-motion' | 'forced-colors';

const sessions = new WeakMap<Page, CDPSession>();

/** Makes the browser answer as a reader's settings would make it; null: as it was. */
export async function emulateMedia(browser: BrowserName, page: Page, media: Media | null): Promise<void> {
  await (browser === 'chromium' ? emulateInChromium(page, media) : emulateInOneFirefox(page, media));
}

async function emulateInChromium(page: Page, media: Media | null): Promise<void> {
  // puppeteer has no name for forced colours; and what a session asked for ends with it.
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = [
    { name: 'prefers-reduced-motion', value: media === 'reduced-motion' ? 'reduce' : '' },
    { name: 'forced-colors', value: media === 'forced-colors' ? 'active' : '' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

async function emulateInOneFirefox(page: Page, media: Media | null): Promise<void> {
  await evaluateInFirefox(
    page.browser(),
    `(() => {
      const media = ${JSON.stringify(media)};
      Services.prefs.setIntPref('ui.prefersReducedMotion', media === 'reduced-motion' ? 1 : 0);
      Services.prefs.setIntPref('browser.display.document_color_use', media === 'forced-colors' ? 2 : 1);
      return true;
    })()`,
  );
}
