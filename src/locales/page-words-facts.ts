import type { Basis } from '../core/article/article.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

/** Words for what is known of an article, and for changing it. */
export type FactsWords = {
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly why: string;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly because: (evidence: string) => string;
  /** Where the markup, not the words, gives the date. */
  readonly markup: Readonly<Record<'json-ld' | 'meta' | 'time' | 'page' | 'url' | 'row', string>>;
  readonly choice: Readonly<Record<'as-read' | 'day' | 'month' | 'between' | 'unknown', string>>;
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly month: string;
  readonly original: string;
};

const ar: FactsWords = {
  title: 'العنوان',
  outlet: 'الناشر',
  date: 'تاريخ النشر',
  why: 'كيف عُرف التاريخ',
  basis: { text: 'من النصّ', inferred: 'استنتاجًا', reader: 'أنت أدخلته', unknown: 'غير مذكور' },
  markup: {
    'json-ld': 'من بيانات الصفحة',
    meta: 'من بيانات الصفحة',
    time: 'من بيانات الصفحة',
    page: 'كما تعرضه الصفحة',
    url: 'من عنوان الصفحة على الشبكة',
    row: 'من سطر الملفّ',
  },
  because: evidence => `«${isolate(evidence)}»`,
  choice: { 'as-read': 'كما في النص', day: 'يوم', month: 'شهر', between: 'بين يومين', unknown: 'غير معروف' },
  from: 'من',
  to: 'إلى',
  day: 'اليوم',
  month: 'الشهر',
  original: 'المقال الأصلي',
};

const en: FactsWords = {
  title: 'Headline',
  outlet: 'Outlet',
  date: 'Published',
  why: 'How the date is known',
  basis: { text: 'from the text', inferred: 'inferred', reader: 'entered by you', unknown: 'not said' },
  markup: {
    'json-ld': 'from the page’s data',
    meta: 'from the page’s data',
    time: 'from the page’s data',
    page: 'as the page shows it',
    url: 'from the page’s address',
    row: 'from the file’s row',
  },
  because: evidence => `“${isolate(evidence)}”`,
  choice: { 'as-read': 'As in the text', day: 'A day', month: 'A month', between: 'Between two days', unknown: 'Unknown' },
  from: 'From',
  to: 'To',
  day: 'Day',
  month: 'Month',
  original: 'The original',
};

export const factsWords: Readonly<Record<UiLanguage, FactsWords>> = { ar, en };
