import { parseSettings } from '../core/settings/parse-settings.ts';
import { isSiteOff } from '../core/settings/site-switch.ts';
import { KNOWLEDGE_KEY, SETTINGS_KEY } from '../core/settings/storage-keys.ts';
import { tellTab } from '../messages/ask.ts';
import { browser } from '../platform/browser.ts';
import { clearOff } from './badge.ts';

type Changes = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

/**
 * Has open pages without a mark look again once other names are known, or sites are turned on or off; what else the reader
 * chooses, none of them shows. They don't listen to storage themselves: to open it takes each page half a millisecond, and
 * changes are rare. The browser wakes a background that was ended for this.
 */
export async function tellTabs(changes: Changes, area: string): Promise<void> {
  if (area !== 'local') return;
  const { [SETTINGS_KEY]: settings } = changes;
  const [before, now] = [parseSettings(settings?.oldValue).offHosts, parseSettings(settings?.newValue).offHosts];
  const isSwitched = before.join() !== now.join();
  if (!isSwitched && !(KNOWLEDGE_KEY in changes)) return;
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined) return;
      // A page without a name says nothing of itself: it would stay «–» when its site is turned on from elsewhere.
      if (isSwitched && url !== undefined && URL.canParse(url) && !isSiteOff(new URL(url).hostname, now)) await clearOff(id);
      await tellTab(id, 'lookAgain');
    }),
  );
}
