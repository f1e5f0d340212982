import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers, ROOT } from '../../scripts/set-up.mjs';
import { evaluateInFirefox } from './evaluate-in-firefox.ts';
import { waitUntil } from './wait-until.ts';
import { within } from './within.ts';

export type BrowserName = 'chromium' | 'firefox';

export type ExtensionBrowser = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** URL of a file of the extension. */
  readonly urlOf: (file: string) => string;
  readonly newPage: (url?: string) => Promise<Page>;
  /** Opens a page of the extension in a tab. */
  readonly openOwnPage: (file: string) => Promise<Page>;
  /** Ends the service worker (Chromium) or the event page (Firefox), as the browser does when it idles. */
  readonly stopBackground: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export const GECKO_ID = 'khalfiya@khalfiya.example';
/** A fixed UUID, so that moz-extension URLs are known beforehand. */
const GECKO_UUID = '5f0c3a52-6d0c-4c3e-9d2b-0d1d5a1b7e11';

const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito',
  '--force-color-profile=srgb',
];

export type LaunchOptions = {
  readonly proxyPort: number;
  readonly headless?: boolean;
  /** Folder of the built extension; the shipped one by default. */
  readonly extension?: string;
  readonly language?: 'ar' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** How long any one message to the browser may go unanswered; the driver's own limit by default. */
  readonly answerMs?: number;
};

const LAUNCH_MS = 90_000;
const NEW_TAB_MS = 20_000;
const GOTO_MS = 7_000;
const CLOSE_MS = 10_000;

/** Starts a real browser with the built extension in it, all its HTTP going through the news proxy. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = path.resolve(ROOT, options.extension ?? `dist/${name}`);
  return name === 'chromium' ? launchChromium(folder, options) : launchFirefox(folder, options);
}

const viewportOf = (options: LaunchOptions) => ({ width: options.width ?? 1200, height: options.height ?? 800 });

function executable(name: BrowserName): string {
  const found = findBrowsers()[name];
  if (!found) throw new Error(`${name} isn't installed; scripts/set-up.mjs installs it`);
  return found;
}

async function launchChromium(folder: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    timeout: LAUNCH_MS,
    ...(options.answerMs === undefined ? {} : { protocolTimeout: options.answerMs }),
    executablePath: executable('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless === false ? null : viewportOf(options),
    env: { ...process.env, LANGUAGE: options.language ?? 'ar' },
    args: [
      ...CHROMIUM_FLAGS,
      `--lang=${options.language ?? 'ar'}`,
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const id = await browser.installExtension(folder);
  const urlOf = (file: string) => `chrome-extension://${id}/${file}`;
  const worker = () => browser.targets().find(target => target.type() === 'service_worker' && target.url().startsWith(urlOf('')));
  const newPage = async (url?: string) => {
    const page = await openTab(browser);
    if (url) await goTo(page, url);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    urlOf,
    newPage,
    openOwnPage: file => newPage(urlOf(file)),
    stopBackground: async () => {
      // A worker that nobody woke yet is as good as stopped.
      const running = worker();
      if (!running) return;
      // This very one: a message on its way may have started the next already.
      await waitUntil('the service worker has stopped', async () => {
        if (worker() === running) await (await running.worker())?.close();
        return worker() !== running;
      });
    },
    close: () => close(browser),
  };
}

async function launchFirefox(folder: string, options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    timeout: LAUNCH_MS,
    ...(options.answerMs === undefined ? {} : { protocolTimeout: options.answerMs }),
    executablePath: executable('firefox'),
    headless: options.headless ?? true,
    defaultViewport: options.headless === false ? null : viewportOf(options),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A screen that can be touched, as on a phone: the driver's touches are of one.
      'dom.maxtouchpoints.testing.value': 5,
      'dom.w3c_touch_events.enabled': 1,
      'intl.accept_languages': `${options.language ?? 'ar'}, en`,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': options.proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
      'dom.security.https_first_pbm': false,
      'dom.security.https_only_mode': false,
      'browser.shell.checkDefaultBrowser': false,
    },
  });
  await browser.installExtension(folder);
  const urlOf = (file: string) => `moz-extension://${GECKO_UUID}/${file}`;
  return {
    name: 'firefox',
    browser,
    urlOf,
    newPage: async url => {
      const page = await openTab(browser);
      if (url) await goTo(page, url);
      return page;
    },
    openOwnPage: async file => {
      const page = await openTab(browser);
      // Over BiDi, 'load' never comes for moz-extension pages: go without waiting, then ask the page itself.
      await goTo(page, urlOf(file), []);
      await waitUntil(`${file} has loaded`, () =>
        page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
      );
      return page;
    },
    stopBackground: () => stopEventPage(browser),
    close: () => close(browser),
  };
}

const openTab = (browser: Browser) => within(NEW_TAB_MS, 'a new tab', browser.newPage());

/** Firefox gives up what is loaded for a page of its own now and then, and the end of it may go unheard: where the tab is counts. */
async function goTo(page: Page, url: string, end: 'domcontentloaded' | [] = 'domcontentloaded'): Promise<void> {
  await waitUntil(`${url} has been opened`, async () => {
    if (page.url() !== url) await page.goto(url, { waitUntil: end, timeout: GOTO_MS });
    return true;
  });
}

/** A browser that doesn't end when asked is ended. */
async function close(browser: Browser): Promise<void> {
  const child = browser.process();
  await within(CLOSE_MS, 'the end of the browser', browser.close()).catch(() => child?.kill('SIGKILL'));
}

/** What the idle timer does, at once. */
async function stopEventPage(browser: Browser): Promise<void> {
  await waitUntil('the event page has stopped', async () => {
    // Without the flag Firefox waits for answers that are still owed, which a crash or an update does not.
    const state = await evaluateInFirefox(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
        await extension.terminateBackground({ disableResetIdleForTest: true });
        return extension.backgroundState;
      })()`,
    );
    return state !== 'running';
  });
}
