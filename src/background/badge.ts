import type { PageState } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { listedSites } from '../platform/permissions.ts';

const ACCENT = '#0b6168';
const GREY = '#5b6669';
const WARNING = '#97421c';
/** More would not fit on the button. */
const MAX_SHOWN = 999;

/** How many names this page holds. A tab's own badge goes away by itself when the tab navigates. */
export async function showCount(tabId: number, state: PageState, names: number): Promise<void> {
  const text = state === 'off' ? '–' : state === 'on' && names > 0 ? String(Math.min(names, MAX_SHOWN)) : '';
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: state === 'off' ? GREY : ACCENT });
}

/** "!" on every tab without a count, while a site of our list is not allowed (Firefox lets readers take each back). */
export async function showMissingPermission(): Promise<void> {
  const { missing } = await listedSites();
  await browser.action.setBadgeText({ text: missing.length > 0 ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: missing.length > 0 ? WARNING : ACCENT });
}
