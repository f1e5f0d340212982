import { countedNouns } from './counted-nouns.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

/** The archive's table, an article's own page, and a name's card on a page of its own. */
export type ArchiveWords = {
  readonly heading: string;
  readonly counts: (articles: number, people: number, events: number) => string;
  readonly filter: string;
  readonly outletFilter: string;
  readonly yearFilter: string;
  readonly all: string;
  readonly undated: string;
  readonly noOutlet: string;
  readonly sortBy: string;
  readonly sort: Readonly<Record<'added' | 'published' | 'title' | 'outlet', string>>;
  readonly origin: string;
  readonly originOf: Readonly<Record<'bundled' | 'imported', string>>;
  readonly remove: string;
  readonly removeOne: (title: string) => string;
  readonly removeAsk: string;
  readonly removeYes: string;
  readonly removed: string;
  readonly none: string;
  readonly noMatch: string;
  readonly more: string;
  readonly toImport: string;
  readonly saved: string;
  readonly citedSentence: string;
  readonly ownFacts: string;
  readonly addedByYou: string;
};

export function archiveWords(ui: UiNumbers): ArchiveWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): ArchiveWords => {
  const { articles, people, events } = countedNouns('ar', count);
  return {
    heading: 'أرشيفي',
    counts: (a, p, e) => `${articles(a)} · ${people(p)} · ${events(e)}`,
    filter: 'صفِّ بكلمة من العنوان أو الناشر',
    outletFilter: 'الناشر',
    yearFilter: 'السنة',
    all: 'الكلّ',
    undated: 'بلا تاريخ',
    noOutlet: 'بلا ناشر',
    sortBy: 'الترتيب',
    sort: { added: 'الأحدث إضافةً', published: 'تاريخ النشر', title: 'العنوان', outlet: 'الناشر' },
    origin: 'من أين',
    originOf: { bundled: 'جاء مع خلفية', imported: 'أضفته أنت' },
    remove: 'احذف',
    removeOne: title => `احذف «${isolate(title)}»`,
    removeAsk: 'تُحذف معه كلّ جملة جاءت منه.',
    removeYes: 'نعم، احذف',
    removed: 'حُذف المقال',
    none: 'أرشيفك فارغ.',
    noMatch: 'لا مقال يطابق هذا.',
    more: 'اعرض المزيد',
    toImport: 'أضف مقالات',
    saved: 'حُفظ',
    citedSentence: 'الجملة المقصودة مظلَّلة',
    ownFacts: 'عدّل العنوان والناشر والتاريخ',
    addedByYou: 'أضفته أنت',
  };
};

const en = (count: Counting): ArchiveWords => {
  const { articles, people, events } = countedNouns('en', count);
  return {
    heading: 'My archive',
    counts: (a, p, e) => `${articles(a)} · ${people(p)} · ${events(e)}`,
    filter: 'Filter by a word of the headline or outlet',
    outletFilter: 'Outlet',
    yearFilter: 'Year',
    all: 'All',
    undated: 'Undated',
    noOutlet: 'No outlet',
    sortBy: 'Sort',
    sort: { added: 'Last added', published: 'Publication date', title: 'Headline', outlet: 'Outlet' },
    origin: 'Origin',
    originOf: { bundled: 'Came with Khalfiya', imported: 'Added by you' },
    remove: 'Delete',
    removeOne: title => `Delete “${isolate(title)}”`,
    removeAsk: 'Every statement that came from it goes too.',
    removeYes: 'Yes, delete',
    removed: 'Article deleted',
    none: 'Your archive is empty.',
    noMatch: 'No article matches.',
    more: 'Show more',
    toImport: 'Add articles',
    saved: 'Saved',
    citedSentence: 'The cited sentence is tinted',
    ownFacts: 'Edit headline, outlet and date',
    addedByYou: 'Added by you',
  };
};

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => ArchiveWords>> = { ar, en };
