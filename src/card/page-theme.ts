import type { Settings } from '../core/settings/settings.ts';
import { pageDocument } from '../platform/page-document.ts';

/** Light or dark as the page is (its background, else its text), then as its `color-scheme` says, then as the system is; a setting beats all. */
export function choosePageTheme(setting: Settings['theme']): 'light' | 'dark' {
  if (setting !== 'auto') return setting;
  return themeOfColours() ?? themeOfScheme() ?? themeOfSystem();
}

/** 0–255; between a ground that black text reads on and one that white text does. */
const MIDDLE = 128;

function themeOfColours(): 'light' | 'dark' | null {
  const styles = [pageDocument.body ?? pageDocument.documentElement, pageDocument.documentElement].map(element =>
    getComputedStyle(element),
  );
  for (const { backgroundColor } of styles) {
    const ground = brightnessOf(backgroundColor);
    if (ground !== null) return ground < MIDDLE ? 'dark' : 'light';
  }
  // No ground of its own (an image, the browser's canvas): light text means a dark page.
  const text = brightnessOf(styles[0]?.color ?? '');
  return text !== null && text > MIDDLE ? 'dark' : null;
}

function themeOfScheme(): 'light' | 'dark' | null {
  const scheme = getComputedStyle(pageDocument.documentElement).colorScheme.split(/\s+/);
  if (scheme.includes('dark')) return scheme.includes('light') ? null : 'dark';
  // `normal`: the browser paints such a page white, whatever the system's theme.
  return 'light';
}

function themeOfSystem(): 'light' | 'dark' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Perceived brightness 0–255 (W3C AERT) of `rgb()`/`rgba()` as browsers compute it; null for see-through and other notations. */
function brightnessOf(colour: string): number | null {
  const [r = Number.NaN, g = 0, b = 0, alpha = 1] =
    /^rgba?\(([^)]+)\)$/
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  return Number.isNaN(r) || alpha < 0.5 ? null : 0.299 * r + 0.587 * g + 0.114 * b;
}
