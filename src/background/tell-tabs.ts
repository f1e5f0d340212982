import { KNOWLEDGE_KEY, SETTINGS_KEY } from '../core/settings/storage-keys.ts';
import { tellTab } from '../messages/ask.ts';
import { browser } from '../platform/browser.ts';

/**
 * Has open pages without a mark look again once other names are known or shown. They don't listen to storage themselves: to
 * open it takes each page half a millisecond, and changes are rare. The browser wakes a background that was ended for this.
 */
export async function tellTabs(changes: Readonly<Record<string, unknown>>, area: string): Promise<void> {
  if (area !== 'local' || !(SETTINGS_KEY in changes || KNOWLEDGE_KEY in changes)) return;
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [tellTab(id, 'lookAgain')])));
}
