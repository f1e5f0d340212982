import type { Counting } from './counting.ts';
import type { PluralForms, UiLanguage } from './plural.ts';

/** Nouns that several pages count. */
export type CountedNouns = Readonly<Record<'articles' | 'people' | 'events', (count: number) => string>>;

const FORMS: Readonly<Record<UiLanguage, Readonly<Record<keyof CountedNouns, PluralForms>>>> = {
  ar: {
    articles: { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' },
    people: { zero: 'لا أشخاص', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' },
    events: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' },
  },
  en: {
    articles: { one: '# article', other: '# articles' },
    people: { one: '# person', other: '# people' },
    events: { one: '# event', other: '# events' },
  },
};

export function countedNouns(language: UiLanguage, counting: Counting): CountedNouns {
  const { articles, people, events } = FORMS[language];
  return { articles: counting.of(articles), people: counting.of(people), events: counting.of(events) };
}
