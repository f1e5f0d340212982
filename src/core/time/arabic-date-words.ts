/** The closed classes of words that Arabic date expressions are made of, as data, written as in print; date-lexicon.ts folds them. */

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** How many a unit word stands for: one, two, or a plural that needs a number to say. */
export type UnitCount = 1 | 2 | 'many';

export const UNIT_WORDS: readonly (readonly [unit: Unit, count: UnitCount, words: string])[] = [
  ['day', 1, 'يوم يوما'],
  ['day', 2, 'يومين يومان'],
  ['day', 'many', 'أيام'],
  ['week', 1, 'أسبوع أسبوعا'],
  ['week', 2, 'أسبوعين أسبوعان'],
  ['week', 'many', 'أسابيع'],
  ['month', 1, 'شهر شهرا'],
  ['month', 2, 'شهرين شهران'],
  ['month', 'many', 'أشهر شهور'],
  ['year', 1, 'عام عاما سنة'],
  ['year', 2, 'عامين عامان سنتين سنتان'],
  ['year', 'many', 'أعوام سنوات سنين'],
  ['decade', 1, 'عقد عقدا'],
  ['decade', 2, 'عقدين عقدان'],
  ['decade', 'many', 'عقود'],
  ['century', 1, 'قرن قرنا'],
  ['century', 2, 'قرنين'],
  ['century', 'many', 'قرون'],
];

/**
 * How an adjective ties a date to now. `recent` («الأخيرة») counts back only with a number. `anaphoric` ties it to
 * another date of the text: «العام السابق» is not last year.
 */
export type Reference = 'last' | 'next' | 'this' | 'recent' | 'anaphoric';

/** Masculine singular; feminine and dual follow from it. */
export const REFERENCE_WORDS: readonly (readonly [Reference, string])[] = [
  ['last', 'الماضي المنصرم الفائت الفارط المنقضي'],
  ['next', 'المقبل القادم الآتي'],
  ['this', 'الجاري الحالي الراهن'],
  ['recent', 'الأخير'],
  ['anaphoric', 'السابق التالي اللاحق الموالي'],
];

export const SELF_WORDS = 'نفسه نفسها ذاته ذاتها عينه';

export const WEEKDAY_WORDS: readonly (readonly [weekday: number, words: string])[] = [
  [0, 'الأحد'],
  [1, 'الاثنين الإثنين الأثنين الاتنين'],
  [2, 'الثلاثاء الثلاثا'],
  [3, 'الأربعاء الأربعا'],
  [4, 'الخميس'],
  [5, 'الجمعة'],
  [6, 'السبت'],
];

/** Words of days counted from today, longest first: «أمس الأول» before «أمس». */
export const DAY_OFFSETS: readonly (readonly [days: number, phrase: string])[] = [
  [-2, 'أول من أمس'],
  [-2, 'أول أمس'],
  [-2, 'أمس الأول'],
  [-2, 'قبل أمس'],
  [-2, 'ما قبل أمس'],
  [-2, 'الليلة قبل الماضية'],
  [-1, 'الليلة الماضية'],
  [-2, 'أمس الأوّل'],
  [-1, 'أمس'],
  [-1, 'الأمس'],
  [-1, 'البارحة'],
  [0, 'اليوم'],
  [2, 'بعد غد'],
  [2, 'بعد الغد'],
  [2, 'بعد غدا'],
  [1, 'غدا'],
  [1, 'غد'],
  [1, 'الغد'],
];

export type Part = 'early' | 'middle' | 'late';

export const PART_WORDS: readonly (readonly [Part, string])[] = [
  ['early', 'مطلع أوائل بداية مستهل بدايات غرة'],
  ['middle', 'منتصف أواسط'],
  ['late', 'أواخر نهاية ختام آخر نهايات'],
];

/** Months of the northern hemisphere; winter belongs to two years, so «شتاء 2015» is wide (seasons.ts). */
export const SEASON_WORDS: readonly (readonly [firstMonth: number, lastMonth: number, word: string])[] = [
  [3, 6, 'ربيع'],
  [6, 9, 'صيف'],
  [9, 12, 'خريف'],
  [12, 15, 'شتاء'],
];

/** «الثمانينيات», «تسعينات»: stem → first year within the century. */
export const DECADE_STEMS: readonly (readonly [firstYear: number, stem: string])[] = [
  [20, 'عشرين'],
  [30, 'ثلاثين'],
  [40, 'أربعين'],
  [50, 'خمسين'],
  [60, 'ستين'],
  [70, 'سبعين'],
  [80, 'ثمانين'],
  [90, 'تسعين'],
];

/** Days of the month in words: «الحادي عشر من أغسطس», «الثامن والعشرين». */
export const ORDINAL_WORDS: readonly (readonly [value: number, word: string])[] = [
  [1, 'الأول'],
  [1, 'الأولى'],
  [1, 'الحادي'],
  [1, 'الحادية'],
  [2, 'الثاني'],
  [2, 'الثانية'],
  [3, 'الثالث'],
  [3, 'الثالثة'],
  [4, 'الرابع'],
  [4, 'الرابعة'],
  [5, 'الخامس'],
  [5, 'الخامسة'],
  [6, 'السادس'],
  [7, 'السابع'],
  [8, 'الثامن'],
  [9, 'التاسع'],
  [10, 'العاشر'],
  [20, 'العشرين'],
  [20, 'العشرون'],
  [30, 'الثلاثين'],
  [30, 'الثلاثون'],
];

/** Counts in words, both genders, as they stand before a unit: «ثلاثة أيام», «بضعة أشهر» (which count isn't said: 0). */
export const CARDINAL_WORDS: readonly (readonly [value: number, words: string])[] = [
  [0, 'بضع بضعة عدة'],
  [1, 'واحد واحدة'],
  [2, 'اثنين اثنان اثنتين'],
  [3, 'ثلاث ثلاثة'],
  [4, 'أربع أربعة'],
  [5, 'خمس خمسة'],
  [6, 'ست ستة'],
  [7, 'سبع سبعة'],
  [8, 'ثماني ثمانية ثمان'],
  [9, 'تسع تسعة'],
  [10, 'عشر عشرة'],
  [20, 'عشرين عشرون'],
  [30, 'ثلاثين ثلاثون'],
  [40, 'أربعين أربعون'],
  [50, 'خمسين خمسون'],
  [60, 'ستين ستون'],
  [70, 'سبعين سبعون'],
  [80, 'ثمانين ثمانون'],
  [90, 'تسعين تسعون'],
  [100, 'مئة مائة'],
];
