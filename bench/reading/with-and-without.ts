import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchBrowser } from '../../tests/support/launch-browser.ts';
import { launchInstalled } from '../launch-installed.ts';
import { makeDossier } from '../made-dossier.ts';
import { makeEmptyExtension, makeOwnExtension } from '../page/bench-extension.ts';
import { readTrace, type ScriptWork, TRACE_CATEGORIES } from '../page/read-trace.ts';

/** One browser with our extension and one with an extension that does nothing: every page is opened in both by turns. */
export type Browsers = { readonly ours: ExtensionBrowser; readonly none: ExtensionBrowser; readonly close: () => Promise<void> };

/** Set by our copy of content.js as it starts, which is when the document is idle. */
export const STARTED = 'bench-started';

export async function launchBoth(root: string, proxyPort: number, names: readonly string[]): Promise<Browsers> {
  const folder = makeOwnExtension(
    root,
    'chromium',
    'reading',
    names.map(name => makeDossier(name)),
  );
  const script = path.join(root, folder, 'content.js');
  // Behind the first line, which tells the browser how to compile the script.
  writeFileSync(script, readFileSync(script, 'utf8').replace('\n', `\nperformance.mark(${JSON.stringify(STARTED)});`));
  const ours = await launchInstalled('chromium', { proxyPort, extension: folder });
  const none = await launchBrowser('chromium', { proxyPort, extension: await makeEmptyExtension(root, 'chromium') });
  return {
    ours,
    none,
    async close() {
      await ours.close();
      await none.close();
    },
  };
}

type Visit<T> = {
  /** Before it loads. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<T>;
};

/** Opens the page on top, hands it over, closes it. */
export async function visit<T>(browser: ExtensionBrowser, url: string, { prepare, act }: Visit<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.bringToFront();
    await prepare?.(page);
    await page.goto(url, { waitUntil: 'load' });
    return await act(page);
  } finally {
    await page.close();
  }
}

/** What our scripts did on the page's main thread while it loaded and `act` ran. */
export function visitTraced(browser: ExtensionBrowser, url: string, act: (page: Page) => Promise<unknown>): Promise<ScriptWork> {
  return visit(browser, url, {
    prepare: page => page.tracing.start({ categories: TRACE_CATEGORIES }),
    async act(page) {
      await act(page);
      return readTrace(new TextDecoder().decode(await page.tracing.stop()), script => OURS.test(script));
    },
  });
}

const OURS = /-extension:.*\/(?:content|marker|hover|touch|card)\.js/;

/** All JavaScript worlds of the page together, after a collection. */
export async function heapOf(page: Page): Promise<number> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
