import type { PageState } from '../messages/protocol.ts';
import { browser } from '../platform/browser.ts';
import { listedSites } from '../platform/permissions.ts';

const ACCENT = '#0b6168';
const GREY = '#5b6669';
const WARNING = '#97421c';
const OFF = '–';
/** More would not fit on the button. */
const MAX_SHOWN = 999;

/** How many names this page holds. A tab's own badge goes away by itself when the tab navigates. */
export async function showCount(tabId: number, state: PageState, names: number): Promise<void> {
  const text = state === 'off' ? OFF : state === 'on' && names > 0 ? String(Math.min(names, MAX_SHOWN)) : '';
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({ tabId, color: state === 'off' ? GREY : ACCENT });
}

/** The tab's site is no longer off. */
export async function clearOff(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === OFF) await showCount(tabId, 'on', 0);
}

/** "!" on every tab without a count, while a site of our list is not allowed (Firefox lets readers take each back). */
export async function showMissingPermission(): Promise<void> {
  const { missing } = await listedSites();
  await browser.action.setBadgeText({ text: missing.length > 0 ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: missing.length > 0 ? WARNING : ACCENT });
}
