import type { Answer } from '../messages/protocol.ts';
import type { PopupBackend } from './popup-backend.ts';

const NOT_KEPT: Answer<never> = { ok: false, code: 'not-allowed', message: 'nothing is kept from a private window' };

/**
 * The popup over a tab of a private window: looking things up works, but nothing is written that the page could be known
 * by afterwards. The background can't tell: a popup has no tab, and we share one background with the other windows.
 * @param switchTab turns marks on or off in the tab alone, not for the site
 */
export function withoutTraces(backend: PopupBackend, switchTab: (on: boolean) => Promise<void>): PopupBackend {
  const refuse = () => Promise.resolve(NOT_KEPT);
  return { ...backend, switchSite: switchTab, remember: null, swaps: null, preview: refuse, add: refuse };
}
