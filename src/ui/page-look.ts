import type { Settings } from '../core/settings/settings.ts';
import type { UiLanguage } from '../locales/plural.ts';

/** Puts language, direction and theme on the page itself, where style sheets, screen readers and form controls look for them. */
export function applyPageLook(page: Document, language: UiLanguage, theme: Settings['theme'], title: string): void {
  const root = page.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  page.title = title;
}
