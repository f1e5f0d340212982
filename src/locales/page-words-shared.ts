import type { DossierKind } from '../core/link/dossier.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

/** Words that several of our own pages use. */
export type CommonWords = {
  readonly product: string;
  readonly kinds: Readonly<Record<DossierKind, string>>;
  readonly sources: (count: number) => string;
  readonly times: (count: number) => string;
  readonly number: (value: number) => string;
  readonly probable: string;
  readonly undo: string;
  readonly undone: string;
  readonly cancel: string;
  readonly save: string;
  readonly edit: string;
  readonly close: string;
  readonly back: string;
  readonly loading: string;
  readonly untitled: (opening: string) => string;
  readonly unknown: string;
  readonly searchPlaceholder: string;
  readonly searchLabel: string;
  readonly results: (count: number) => string;
  readonly nothingFor: (query: string) => string;
  readonly closest: string;
  readonly show: string;
  readonly noCard: string;
  readonly memoryOnly: string;
  readonly notSaved: string;
  readonly tryAgain: string;
  readonly failed: Readonly<Record<'storage' | 'quota' | 'too-big' | 'no-permission' | 'not-allowed' | 'not-found' | 'other', string>>;
};

export function commonWords(ui: UiNumbers): CommonWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): CommonWords => ({
  product: 'خلفية',
  kinds: { person: 'أشخاص', event: 'أحداث', organisation: 'جهات', place: 'أماكن' },
  sources: count.of({ zero: 'بلا مصدر', one: 'مصدر واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' }),
  times: count.of({ zero: 'لم يرد', one: 'ورد مرة واحدة', two: 'ورد مرتين', few: 'ورد # مرات', many: 'ورد # مرة', other: 'ورد # مرة' }),
  number: count.number,
  probable: 'محتمل',
  undo: 'تراجع',
  undone: 'تمّ التراجع',
  cancel: 'ألغِ',
  save: 'احفظ',
  edit: 'عدّل',
  close: 'أغلق',
  back: 'رجوع',
  loading: 'لحظة…',
  untitled: opening => `بلا عنوان، أوّله: «${isolate(opening)}»`,
  unknown: 'غير مذكور',
  searchPlaceholder: 'ابحث عن شخص أو جهة أو مكان أو حدث',
  searchLabel: 'ابحث في أرشيفك',
  results: count.of({ zero: 'لا نتائج', one: 'نتيجة واحدة', two: 'نتيجتان', few: '# نتائج', many: '# نتيجة', other: '# نتيجة' }),
  nothingFor: query => `لا شيء عن «${isolate(query)}» في أرشيفك`,
  closest: 'الأقرب إليه',
  show: 'أظهرها',
  noCard: 'لا يقول أرشيفك شيئًا عن هذا الاسم بعد.',
  memoryOnly: 'لا يسمح المتصفّح بالتخزين الآن: البطاقات تعمل، وما تضيفه يزول بإغلاق المتصفّح.',
  notSaved: 'لم يُحفظ التغيير.',
  tryAgain: 'حاول مرة أخرى',
  failed: {
    storage: 'تعذّر فتح التخزين. أعد تشغيل المتصفّح ثم حاول مرة أخرى.',
    quota: 'لا مساحة كافية على القرص.',
    'too-big': 'النصّ أكبر من أن يُقرأ مقالًا واحدًا.',
    'no-permission': 'لا إذن لهذا الموقع.',
    'not-allowed': 'لا يُحفظ شيء من نافذة خاصّة.',
    'not-found': 'لم يعد هذا المقال في أرشيفك.',
    other: 'لم تُجب الإضافة. حاول مرة أخرى.',
  },
});

const en = (count: Counting): CommonWords => ({
  product: 'Khalfiya',
  kinds: { person: 'People', event: 'Events', organisation: 'Organisations', place: 'Places' },
  sources: count.of({ one: 'one source', other: '# articles' }),
  times: count.of({ one: 'named once', other: 'named # times' }),
  number: count.number,
  probable: 'probable',
  undo: 'Undo',
  undone: 'Undone',
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit',
  close: 'Close',
  back: 'Back',
  loading: 'One moment…',
  untitled: opening => `No headline, opens: “${isolate(opening)}”`,
  unknown: 'not said',
  searchPlaceholder: 'Search a person, place or event',
  searchLabel: 'Search your archive',
  results: count.of({ one: '# result', other: '# results' }),
  nothingFor: query => `Nothing about “${isolate(query)}” in your archive`,
  closest: 'The closest',
  show: 'Show them',
  noCard: 'Your archive says nothing about this name yet.',
  memoryOnly: 'The browser allows no storage now: cards work, and what you add is gone when the browser closes.',
  notSaved: 'The change was not kept.',
  tryAgain: 'Try again',
  failed: {
    storage: 'The storage could not be opened. Restart the browser and try again.',
    quota: 'There is not enough room on the disk.',
    'too-big': 'The text is too long to be one article.',
    'no-permission': 'No permission for this site.',
    'not-allowed': 'Nothing is kept from a private window.',
    'not-found': 'This article is no longer in your archive.',
    other: 'The extension did not answer. Try again.',
  },
});

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => CommonWords>> = { ar, en };
