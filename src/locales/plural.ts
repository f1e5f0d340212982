/** Counted nouns. Arabic has six forms and the noun's case changes with them, so the whole phrase is the form. */
export type UiLanguage = 'ar' | 'en';

/** `#` stands for the number. Forms that a language lacks are left out; `other` serves for them. */
export type PluralForms = { readonly other: string } & { readonly [category in 'zero' | 'one' | 'two' | 'few' | 'many']?: string };

/** `مقال واحد، مقالان، 3 مقالات، 11 مقالًا، 100 مقال`. The number in Latin digits: see `shapeDigits`. */
export function plural(language: UiLanguage, n: number, forms: PluralForms): string {
  const category = rules[language].select(n);
  // Written with String, never NumberFormat: a count and a year must not come out as 2,021 or ٢٬٠٢١.
  return (forms[category] ?? forms.other).replaceAll('#', String(n));
}

/** 8 → ٨ where the reader chose Arabic digits; English labels keep 0-9. */
export function shapeDigits(text: string, language: UiLanguage, digits: 'latin' | 'arabic'): string {
  if (digits === 'latin' || language !== 'ar') return text;
  return text.replace(/[0-9]/g, digit => String.fromCodePoint(ARABIC_ZERO + Number(digit)));
}

const ARABIC_ZERO = 0x0660;

const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') } satisfies Record<UiLanguage, Intl.PluralRules>;
