import type { Refusal } from '../core/article/refusal.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

export type ImportWords = {
  readonly heading: string;
  readonly lead: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly pick: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly readPaste: string;
  readonly pasteName: string;
  readonly reading: (done: number, total: number) => string;
  readonly preview: string;
  readonly selectAll: string;
  readonly selectRow: (title: string) => string;
  readonly names: string;
  readonly state: string;
  readonly stateOf: Readonly<Record<'new' | 'duplicate' | 'near-duplicate', string>>;
  readonly sameAs: (title: string) => string;
  readonly applyOutlet: string;
  readonly applyDate: string;
  readonly apply: string;
  readonly chosen: (count: number) => string;
  readonly side: string;
  readonly dropped: string;
  readonly run: (count: number) => string;
  readonly nothingToRun: string;
  readonly clear: string;
  readonly progress: (done: number, total: number) => string;
  readonly failedSoFar: (count: number) => string;
  readonly linking: string;
  readonly report: (added: number) => string;
  readonly duplicates: (count: number) => string;
  readonly newNames: (count: number) => string;
  readonly undoBatch: string;
  readonly undone: (count: number) => string;
  readonly lastBatch: string;
  readonly refused: (count: number) => string;
  readonly saveFailures: string;
  readonly refusal: Readonly<Record<Refusal, string>>;
};

export function importWords(ui: UiNumbers): ImportWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): ImportWords => ({
  heading: 'الإضافة',
  lead: 'ما تضيفه يبقى في متصفّحك وحده. تُقرأ الملفات هنا، وترى ما وُجد قبل أن يُضاف.',
  drop: 'أفلت ملفات txt أو html أو jsonl هنا',
  dropNow: 'أفلتها',
  pick: 'اختر ملفات',
  paste: 'أو الصق نصًّا',
  pasteHint: 'نصّ مقال، أو شيفرة صفحة HTML',
  readPaste: 'اقرأ النصّ',
  pasteName: 'نصّ ملصوق',
  reading: (done, total) => `يقرأ ${count.number(done)} من ${count.number(total)}`,
  preview: 'ما وُجد',
  selectAll: 'اختر الكلّ',
  selectRow: title => `أضف «${isolate(title)}»`,
  names: 'أسماء وُجدت',
  state: 'الحالة',
  stateOf: { new: 'جديد', duplicate: 'مكرّر', 'near-duplicate': 'يكاد يكون نفسه' },
  sameAs: title => `في أرشيفك: «${isolate(title)}»`,
  applyOutlet: 'ناشر المحدَّد',
  applyDate: 'تاريخ المحدَّد',
  apply: 'طبّق على المحدَّد',
  chosen: count.of({
    zero: 'لم تحدّد مقالًا',
    one: 'حُدّد مقال واحد',
    two: 'حُدّد مقالان',
    few: 'حُدّدت # مقالات',
    many: 'حُدّد # مقالًا',
    other: 'حُدّد # مقال',
  }),
  side: 'النصّ كما قُرئ',
  dropped: 'الباهت لا يُعدّ من المقال',
  run: count.of({ zero: 'أضف', one: 'أضف مقالًا واحدًا', two: 'أضف مقالين', few: 'أضف # مقالات', many: 'أضف # مقالًا', other: 'أضف # مقال' }),
  nothingToRun: 'لا جديد يُضاف.',
  clear: 'أفرغ القائمة',
  progress: (done, total) => `${count.number(done)} من ${count.number(total)}`,
  failedSoFar: n => `تعذّر ${count.number(n)}`,
  linking: 'يربط الأسماء بعضها ببعض…',
  report: count.of({
    zero: 'لم يُضف شيء',
    one: 'أُضيف مقال واحد',
    two: 'أُضيف مقالان',
    few: 'أُضيفت # مقالات',
    many: 'أُضيف # مقالًا',
    other: 'أُضيف # مقال',
  }),
  duplicates: count.of({ zero: 'لا مكرّر', one: 'مكرّر واحد', two: 'مكرّران', few: '# مكرّرات', many: '# مكرّرًا', other: '# مكرّر' }),
  newNames: count.of({
    zero: 'لا اسم جديدًا',
    one: 'اسم جديد واحد',
    two: 'اسمان جديدان',
    few: '# أسماء جديدة',
    many: '# اسمًا جديدًا',
    other: '# اسم جديد',
  }),
  undoBatch: 'تراجع عن هذه الدفعة',
  undone: count.of({
    zero: 'لم يُحذف شيء',
    one: 'حُذف مقال واحد',
    two: 'حُذف مقالان',
    few: 'حُذفت # مقالات',
    many: 'حُذف # مقالًا',
    other: 'حُذف # مقال',
  }),
  lastBatch: 'آخر دفعة',
  // Files and single rows of files alike, so the noun is left out.
  refused: n => `تعذّرت قراءته (${count.number(n)})`,
  saveFailures: 'احفظ القائمة في ملف',
  refusal: {
    empty: 'الملف فارغ.',
    binary: 'ليس ملفًّا نصّيًّا.',
    'too-big': 'أكبر من 10 ميغابايت.',
    'wrong-encoding': 'لم يُعرف ترميز حروفه.',
    'not-supported': 'نوع غير مدعوم؛ المدعوم txt وhtml وjsonl.',
    'no-text': 'لا نصّ مقال فيه.',
    'bad-row': 'السطر ليس JSON صالحًا أو لا نصّ فيه.',
    'too-many-rows': 'أسطره أكثر من الحدّ؛ قسّمه ملفات.',
    unreadable: 'لم يتمكّن المتصفّح من قراءته.',
  },
});

const en = (count: Counting): ImportWords => ({
  heading: 'Add articles',
  lead: 'What you add stays in your browser. Files are read here, and you see what was found before it is added.',
  drop: 'Drop txt, html or jsonl files here',
  dropNow: 'Drop them',
  pick: 'Choose files',
  paste: 'Or paste text',
  pasteHint: 'The text of an article, or a page’s HTML source',
  readPaste: 'Read the text',
  pasteName: 'Pasted text',
  reading: (done, total) => `Reading ${done} of ${total}`,
  preview: 'What was found',
  selectAll: 'Choose all',
  selectRow: title => `Add “${isolate(title)}”`,
  names: 'Names found',
  state: 'State',
  stateOf: { new: 'New', duplicate: 'Duplicate', 'near-duplicate': 'Nearly the same' },
  sameAs: title => `In your archive: “${isolate(title)}”`,
  applyOutlet: 'Outlet for the chosen',
  applyDate: 'Date for the chosen',
  apply: 'Apply to the chosen',
  chosen: count.of({ one: '# article chosen', other: '# articles chosen' }),
  side: 'The text as read',
  dropped: 'Faded words are not counted as the article',
  run: count.of({ one: 'Add # article', other: 'Add # articles' }),
  nothingToRun: 'Nothing new to add.',
  clear: 'Clear the list',
  progress: (done, total) => `${done} of ${total}`,
  failedSoFar: n => `${n} failed`,
  linking: 'Linking names…',
  report: count.of({ one: '# article added', other: '# articles added' }),
  duplicates: count.of({ one: '# duplicate', other: '# duplicates' }),
  newNames: count.of({ one: '# new name', other: '# new names' }),
  undoBatch: 'Undo this batch',
  undone: count.of({ one: '# article removed', other: '# articles removed' }),
  lastBatch: 'Last batch',
  refused: n => `Could not be read (${count.number(n)})`,
  saveFailures: 'Save the list as a file',
  refusal: {
    empty: 'The file is empty.',
    binary: 'Not a text file.',
    'too-big': 'Over 10 MB.',
    'wrong-encoding': 'Its character encoding is not known.',
    'not-supported': 'Not supported; txt, html and jsonl are.',
    'no-text': 'No article text in it.',
    'bad-row': 'The line is not valid JSON, or holds no text.',
    'too-many-rows': 'More lines than the limit; split it.',
    unreadable: 'The browser could not read it.',
  },
});

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => ImportWords>> = { ar, en };
