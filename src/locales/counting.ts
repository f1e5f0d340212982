import type { Settings } from '../core/settings/settings.ts';
import { type PluralForms, plural, shapeDigits, type UiLanguage } from './plural.ts';

/** What words with numbers in them depend on. */
export type UiNumbers = { readonly language: UiLanguage; readonly digits: Settings['digits'] };

/** Numbers and counted nouns for one reader, so that a page's words need not carry language and digits along. */
export type Counting = {
  readonly number: (value: number) => string;
  readonly of: (forms: PluralForms) => (count: number) => string;
};

export function countingIn({ language, digits }: UiNumbers): Counting {
  return {
    number: value => shapeDigits(String(value), language, digits),
    of: forms => count => shapeDigits(plural(language, count, forms), language, digits),
  };
}
