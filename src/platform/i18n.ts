import type { Settings } from '../core/settings/settings.ts';
import { browser } from './browser.ts';

/** The language of our own pages: the reader's choice, else Arabic for an Arabic browser, else English. */
export function chooseLanguage(setting: Settings['language'], uiLanguage: string = browser.i18n.getUILanguage()): 'ar' | 'en' {
  if (setting !== 'auto') return setting;
  return /^ar(?:-|_|$)/i.test(uiLanguage) ? 'ar' : 'en';
}
