import { isSiteOff } from '../core/settings/site-switch.ts';
import { askTab } from '../messages/ask.ts';
import { browser } from '../platform/browser.ts';
import { readSettings } from '../platform/settings.ts';

/** A browser doesn't end scripts whose site was taken back, so they are told to take their marks away. */
export async function silenceLostTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Without the "tabs" permission a tab has an address only where we may run. Most of these never had a script: no answer is an answer.
  await setActive(
    tabs.filter(({ url }) => url === undefined),
    false,
  );
}

/** The same tabs, once their site is given again: their scripts still run, so none is injected anew. */
export async function wakeTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { offHosts } = await readSettings();
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  const isOn = (url: string | undefined) => url !== undefined && !isSiteOff(new URL(url).hostname, offHosts);
  await setActive(
    tabs.filter(({ url }) => isOn(url)),
    true,
  );
}

async function setActive(tabs: readonly { readonly id?: number }[], active: boolean): Promise<void> {
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, 'setActive', { active })])));
}
