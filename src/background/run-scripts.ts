import { browser } from '../platform/browser.ts';

export type LateBundle = 'marker.js' | 'hover.js' | 'card.js' | 'touch.js';

/** One of the later bundles, into the frame that asks for it: marks where names stand, hovering where a reader points at them, the card where one is to be shown. */
export async function injectBundle(file: LateBundle, tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file], injectImmediately: true });
}

/** Marks, without asking first whether there are names: they take away those of an older copy of us. Into a tab the reader just clicked our button in (activeTab), or of a site that was just allowed. */
export async function injectContent(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['marker.js'] });
}

/** Pages opened before we were installed or updated have no script of ours, or an orphan: browsers run it in new loads only. */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  const ids = tabs.flatMap(tab => tab.id ?? []);
  await Promise.all(ids.map(id => injectContent(id).catch(ignoreClosedTab)));
}

/** A tab may close, go elsewhere or show an error page (which no extension may touch) between the query and now. */
function ignoreClosedTab(error: unknown): void {
  console.debug('khalfiya: tab not marked', String(error));
}
