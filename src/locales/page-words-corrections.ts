import type { CorrectionFileError } from '../core/link/correction-file.ts';
import type { DossierKind } from '../core/link/dossier.ts';
import { countedNouns } from './counted-nouns.ts';
import { type Counting, countingIn, type UiNumbers } from './counting.ts';
import { isolate } from './isolate.ts';
import type { UiLanguage } from './plural.ts';

/** Who is who, as the reader puts it right: beside a name's card, and in the list of what was put right. */
export type CorrectionWords = {
  /** Names the panel beside a card. */
  readonly panel: string;
  readonly why: string;
  readonly which: Readonly<Record<DossierKind, string>>;
  readonly partHint: string;
  readonly part: string;
  readonly openArticle: (title: string) => string;
  readonly more: (count: number) => string;
  readonly join: string;
  readonly joinWith: Readonly<Record<DossierKind, string>>;
  readonly sameName: string;
  readonly askJoin: (one: string, other: string) => string;
  readonly joinNow: string;
  /** Where several such buttons stand side by side. */
  readonly joinNowWith: (other: string) => string;
  readonly rename: string;
  readonly newName: string;
  readonly renameNow: string;
  readonly also: string;
  readonly otherName: string;
  readonly addName: string;
  readonly kind: Readonly<Record<DossierKind, string>>;
  readonly whatIs: string;
  readonly changeKind: string;
  readonly working: string;
  readonly parted: (name: string) => string;
  readonly joined: (one: string, other: string) => string;
  readonly renamed: (name: string, now: string) => string;
  readonly alsoNamed: (name: string, other: string) => string;
  readonly kindChanged: (name: string) => string;
  readonly gone: string;
  readonly heading: (count: number) => string;
  readonly none: string;
  readonly listed: {
    readonly apart: (name: string, articles: number) => string;
    readonly same: (one: string, other: string) => string;
    readonly named: (name: string, now: string) => string;
    readonly also: (name: string, other: string) => string;
    readonly isA: (name: string, kind: string) => string;
  };
  readonly undoOf: (what: string) => string;
  readonly save: string;
  readonly read: string;
  readonly taken: (count: number) => string;
  readonly refused: Readonly<Record<CorrectionFileError['why'] | 'too-big' | 'unreadable', (line: number) => string>>;
};

export function correctionWords(ui: UiNumbers): CorrectionWords {
  return BUILD[ui.language](countingIn(ui));
}

const ar = (count: Counting): CorrectionWords => ({
  panel: 'المقصود بهذا الاسم: صحّح أرشيفك',
  why: 'السبب:',
  which: {
    person: 'أيّ هذه المقالات عن شخص آخر؟',
    organisation: 'أيّ هذه المقالات عن جهة أخرى؟',
    place: 'أيّ هذه المقالات عن مكان آخر؟',
    event: 'أيّ هذه المقالات عن حدث آخر؟',
  },
  partHint: 'اختر مقالًا واحدًا على الأقلّ، واترك واحدًا.',
  part: 'افصل',
  openArticle: title => `افتح «${isolate(title)}»`,
  more: count.of({ one: 'ومقال آخر', two: 'ومقالان آخران', few: 'و# مقالات أخرى', many: 'و# مقالًا آخر', other: 'و# مقال آخر' }),
  join: 'هذا واسم آخر لمسمّى واحد؟ ادمجهما',
  joinWith: {
    person: 'ابحث عن الشخص الآخر:',
    organisation: 'ابحث عن الجهة الأخرى:',
    place: 'ابحث عن المكان الآخر:',
    event: 'ابحث عن الحدث الآخر:',
  },
  sameName: 'في أرشيفك بالاسم نفسه:',
  askJoin: (one, other) => `المقصود بـ«${isolate(one)}» و«${isolate(other)}» واحد؟`,
  joinNow: 'ادمجهما',
  joinNowWith: other => `ادمجهما: ${isolate(other)}`,
  rename: 'سمِّه باسم أصحّ',
  newName: 'الاسم في رأس البطاقة',
  renameNow: 'سمِّه هكذا',
  also: 'أضف اسمًا آخر',
  otherName: 'اسم آخر يُعرف به',
  addName: 'أضفه',
  kind: {
    person: 'ليس شخصًا؟ صحّح نوعه',
    organisation: 'ليست جهة؟ صحّح نوعها',
    place: 'ليس مكانًا؟ صحّح نوعه',
    event: 'ليس حدثًا؟ صحّح نوعه',
  },
  whatIs: 'ما هو؟',
  changeKind: 'صحّح النوع',
  working: 'يُعاد ربط أرشيفك…',
  parted: name => `فُصل «${isolate(name)}».`,
  joined: (one, other) => `دُمج «${isolate(one)}» و«${isolate(other)}».`,
  renamed: (name, now) => `صار «${isolate(name)}» يُسمّى «${isolate(now)}».`,
  alsoNamed: (name, other) => `أُضيف «${isolate(other)}» اسمًا آخر لـ«${isolate(name)}».`,
  kindChanged: name => `صُحّح نوع «${isolate(name)}».`,
  gone: 'لم يعد هذا الاسم في أرشيفك كما كان. ابحث عنه من جديد.',
  heading: n => `تصحيحاتك (${count.number(n)})`,
  none: 'لا تصحيحات بعد. افتح بطاقة اسم هنا لتفصل ما عُدّ واحدًا أو تدمج ما عُدّ اثنين، أو تصحّح اسمه أو نوعه.',
  listed: {
    apart: (name, n) => `فصل: «${isolate(name)}» (${countedNouns('ar', count).articles(n)})`,
    same: (one, other) => `دمج: «${isolate(one)}» و«${isolate(other)}»`,
    named: (name, now) => `تسمية: «${isolate(now)}» بدل «${isolate(name)}»`,
    also: (name, other) => `اسم آخر: «${isolate(other)}» لـ«${isolate(name)}»`,
    isA: (name, kind) => `النوع: «${isolate(name)}»، ${kind}`,
  },
  undoOf: what => `تراجع عن ${what}`,
  save: 'احفظ التصحيحات في ملفّ',
  read: 'خذ تصحيحات من ملفّ',
  taken: count.of({
    zero: 'ما في الملفّ عندك من قبل.',
    one: 'أُخذ تصحيح واحد.',
    two: 'أُخذ تصحيحان.',
    few: 'أُخذت # تصحيحات.',
    many: 'أُخذ # تصحيحًا.',
    other: 'أُخذ # تصحيح.',
  }),
  refused: {
    'not-corrections': () => 'ليس هذا ملفّ تصحيحات حفظته خلفية.',
    'newer-version': () => 'حُفظ هذا الملفّ بإصدار أحدث من خلفية. حدّث الإضافة ثم حاول مرة أخرى.',
    'bad-line': line => `السطر ${count.number(line)} ليس تصحيحًا. لم يُؤخذ من الملفّ شيء؛ أصلح السطر أو احذفه ثم حاول مرة أخرى.`,
    'too-many': line => `ما بعد السطر ${count.number(line)} أكثر ممّا يُحفظ. لم يُؤخذ من الملفّ شيء؛ قسّمه ملفّين.`,
    'too-big': () => 'الملفّ أكبر من أن يكون ملفّ تصحيحات.',
    unreadable: () => 'تعذّرت قراءة الملفّ. اختره مرة أخرى.',
  },
});

const en = (count: Counting): CorrectionWords => ({
  panel: 'Who or what is meant? Put your archive right',
  why: 'Because:',
  which: {
    person: 'Which of these articles are about another person?',
    organisation: 'Which of these articles are about another organisation?',
    place: 'Which of these articles are about another place?',
    event: 'Which of these articles are about another event?',
  },
  partHint: 'Choose at least one article, and leave one.',
  part: 'Split',
  openArticle: title => `Open “${isolate(title)}”`,
  more: count.of({ one: 'and # other article', other: 'and # other articles' }),
  join: 'Is this and another name one? Merge them',
  joinWith: {
    person: 'Search for the other person:',
    organisation: 'Search for the other organisation:',
    place: 'Search for the other place:',
    event: 'Search for the other event:',
  },
  sameName: 'In your archive under the same name:',
  askJoin: (one, other) => `Are “${isolate(one)}” and “${isolate(other)}” one?`,
  joinNow: 'Merge them',
  joinNowWith: other => `Merge them: ${isolate(other)}`,
  rename: 'Call it by a better name',
  newName: 'The name at the head of the card',
  renameNow: 'Call it so',
  also: 'Add another name',
  otherName: 'Another name it is known by',
  addName: 'Add it',
  kind: {
    person: 'Not a person? Put its kind right',
    organisation: 'Not an organisation? Put its kind right',
    place: 'Not a place? Put its kind right',
    event: 'Not an event? Put its kind right',
  },
  whatIs: 'What is it?',
  changeKind: 'Put its kind right',
  working: 'Linking your archive anew…',
  parted: name => `“${isolate(name)}” was split.`,
  joined: (one, other) => `“${isolate(one)}” and “${isolate(other)}” were merged.`,
  renamed: (name, now) => `“${isolate(name)}” is now called “${isolate(now)}”.`,
  alsoNamed: (name, other) => `“${isolate(other)}” was added as another name of “${isolate(name)}”.`,
  kindChanged: name => `The kind of “${isolate(name)}” was put right.`,
  gone: 'Your archive no longer has this name as it was. Search for it again.',
  heading: n => `Your corrections (${count.number(n)})`,
  none: 'None yet. Open a name’s card here to split what was taken for one, or merge what was taken for two, or to put its name or kind right.',
  listed: {
    apart: (name, n) => `Split: “${isolate(name)}” (${countedNouns('en', count).articles(n)})`,
    same: (one, other) => `Merged: “${isolate(one)}” and “${isolate(other)}”`,
    named: (name, now) => `Renamed: “${isolate(now)}” in place of “${isolate(name)}”`,
    also: (name, other) => `Another name: “${isolate(other)}” for “${isolate(name)}”`,
    isA: (name, kind) => `Kind: “${isolate(name)}”, ${kind}`,
  },
  undoOf: what => `Undo ${what}`,
  save: 'Save the corrections as a file',
  read: 'Take corrections from a file',
  taken: n =>
    n === 0 ? 'You have all of them already.' : count.of({ one: 'Took in one correction.', other: 'Took in # corrections.' })(n),
  refused: {
    'not-corrections': () => 'This is no file of corrections saved by Khalfiya.',
    'newer-version': () => 'This file was saved by a newer Khalfiya. Update the extension and try again.',
    'bad-line': line =>
      `Line ${count.number(line)} is no correction. Nothing was taken from the file; mend the line or take it out, and try again.`,
    'too-many': line => `From line ${count.number(line)} on there are more than can be kept. Nothing was taken; split the file in two.`,
    'too-big': () => 'The file is too big to be one of corrections.',
    unreadable: () => 'The file could not be read. Choose it again.',
  },
});

const BUILD: Readonly<Record<UiLanguage, (count: Counting) => CorrectionWords>> = { ar, en };
