import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../core/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../core/settings/settings.ts';
import { type FactsWords, factsWords } from '../locales/page-words-facts.ts';
import { type CommonWords, commonWords } from '../locales/page-words-shared.ts';
import type { UiLanguage } from '../locales/plural.ts';

/** What every component of our own pages may need to put something into words. */
export type Ui = {
  readonly language: UiLanguage;
  readonly settings: Settings;
  readonly words: CommonWords;
  readonly facts: FactsWords;
};

export function makeUi(language: UiLanguage, settings: Settings): Ui {
  return { language, settings, words: commonWords({ language, digits: settings.digits }), facts: factsWords[language] };
}

export const UiContext = createContext<Ui>(makeUi('ar', DEFAULT_SETTINGS));

export function useUi(): Ui {
  return useContext(UiContext);
}
