import type { Settings } from '../core/settings/settings.ts';
import { pageDocument } from '../platform/page-document.ts';

/** Light or dark as the page is seen; a setting beats all. */
export function choosePageTheme(setting: Settings['theme']): 'light' | 'dark' {
  if (setting !== 'auto') return setting;
  return isDark() === isTurnedRound() ? 'light' : 'dark';
}

/** 0–255; between a ground that black text reads on and one that white text does. */
const MIDDLE = 128;

/** By the page's ground, else by its text (on an image), else by its `color-scheme`, whose `normal` browsers paint white. */
function isDark(): boolean {
  const root = getComputedStyle(pageDocument.documentElement);
  const body = getComputedStyle(pageDocument.body ?? pageDocument.documentElement);
  const ground = brightnessOf(body.backgroundColor) ?? brightnessOf(root.backgroundColor);
  if (ground !== null) return ground < MIDDLE;
  if ((brightnessOf(body.color) ?? 0) > MIDDLE) return true;
  const { colorScheme } = root;
  return colorScheme.includes('dark') && (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme:dark)').matches);
}

/**
 * Night modes invert a page by a filter, which a card in the top layer is not under. Firefox alone draws the top
 * layer under the filter of the root element too, and so turns our card with its page.
 */
function isTurnedRound(): boolean {
  const { documentElement, body } = pageDocument;
  const isInverted = (element: Element | null) => element !== null && /invert\((?:1|0\.[5-9])/.test(getComputedStyle(element).filter);
  return isInverted(body) !== (isInverted(documentElement) && !CSS.supports('-moz-appearance:none'));
}

/** Perceived brightness 0–255 (W3C AERT) of `rgb()`/`rgba()` as browsers compute it; null for see-through and other notations. */
function brightnessOf(colour: string): number | null {
  if (!colour.startsWith('rgb')) return null;
  const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha < 0.5 ? null : 0.299 * r + 0.587 * g + 0.114 * b;
}
