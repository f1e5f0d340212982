/** Month names of Arabic news, as data. Names are written as in print and folded on load (date-lexicon.ts). */

/**
 * What must stand beside a month's name before it is read as one. `none`: the name is enough after a
 * preposition («في سبتمبر»). `strong`: it is also another word, so it needs a day, a year, شهر, the other
 * calendar's twin or «الماضي» and the like.
 */
export type MonthSupport = 'none' | 'strong';

export type MonthName = {
  readonly name: string;
  /** 1–12 of its calendar. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly support: MonthSupport;
};

type Row = readonly [month: number, names: string, ambiguousNames?: string];

/** By region; names that are other words too stand last: آب the father's, مارس "practised", ماي, أوت, جوان a name. */
// biome-ignore format: a table
const GREGORIAN: readonly Row[] = [
  // Gulf, Egypt, Sudan, and the spellings between
  [1, 'يناير'], [2, 'فبراير'], [3, '', 'مارس'], [4, 'أبريل|ابريل|إبريل|نيسان'], [5, 'مايو|أيار'], [6, 'يونيو|يونيه|حزيران'],
  [7, 'يوليو|يوليه|تموز'], [8, 'أغسطس|اغسطس', 'آب'], [9, 'سبتمبر|أيلول'], [10, 'أكتوبر|اكتوبر'], [11, 'نوفمبر'], [12, 'ديسمبر'],
  // Levant and Iraq; تشرين and كانون alone are no months («17 تشرين»)
  [1, 'كانون الثاني|كانون ثاني|كانون ثان'], [2, 'شباط'], [3, 'آذار'], [10, 'تشرين الأول|تشرين أول'],
  [11, 'تشرين الثاني|تشرين ثاني|تشرين ثان'], [12, 'كانون الأول|كانون أول'],
  // Algeria and Tunisia
  [1, 'جانفي'], [2, 'فيفري'], [4, 'أفريل'], [5, '', 'ماي'], [6, '', 'جوان'], [7, 'جويلية|جويليه'], [8, '', 'أوت'],
  // Morocco
  [7, 'يوليوز'], [8, 'غشت'], [9, 'شتنبر'], [11, 'نونبر|نوانبر'], [12, 'دجنبر'],
  // Mauritania
  [8, 'أغشت'], [9, 'شتمبر'], [12, 'دجمبر'],
  // Latin names in templates of Arabic pages: «13 Sep / September 2024»
  [1, '', 'January|Jan'], [2, '', 'February|Feb'], [3, '', 'March|Mar'], [4, '', 'April|Apr'], [5, '', 'May'], [6, '', 'June|Jun'],
  [7, '', 'July|Jul'], [8, '', 'August|Aug'], [9, '', 'September|Sept|Sep'], [10, '', 'October|Oct'], [11, '', 'November|Nov'],
  [12, '', 'December|Dec'],
];

/** All are also words or names (محرم "forbidden", صفر "zero", رجب and رمضان and شعبان men's names) but the two-word ones. */
// biome-ignore format: a table
const HIJRI: readonly Row[] = [
  [1, '', 'محرم|المحرم'], [2, '', 'صفر'], [3, 'ربيع الأول|ربيع أول'], [4, 'ربيع الآخر|ربيع الثاني|ربيع ثاني'],
  [5, 'جمادى الأولى|جمادى الأول|جمادي الأول'], [6, 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني'], [7, '', 'رجب'],
  [8, '', 'شعبان'], [9, '', 'رمضان'], [10, '', 'شوال'], [11, 'ذو القعدة|ذي القعدة|ذوالقعدة'], [12, 'ذو الحجة|ذي الحجة|ذوالحجة'],
];

export const MONTH_NAMES: readonly MonthName[] = [...namesOf(GREGORIAN, 'gregorian'), ...namesOf(HIJRI, 'hijri')];

function namesOf(rows: readonly Row[], calendar: MonthName['calendar']): readonly MonthName[] {
  return rows.flatMap(([month, plain, ambiguous = '']) => [
    ...split(plain).map(name => ({ name, month, calendar, support: 'none' as const })),
    ...split(ambiguous).map(name => ({ name, month, calendar, support: 'strong' as const })),
  ]);
}

function split(names: string): readonly string[] {
  return names === '' ? [] : names.split('|');
}
