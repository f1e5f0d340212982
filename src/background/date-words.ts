/**
 * Words that can be part of a date, all alefs bare: whoever points at one may be asking for the day it means, which
 * `readDate` then finds out. The page asks for them once, for its script has no room to hold them.
 */
const WORDS: readonly (readonly string[])[] = [
  ['[\\d٠-٩]{1,4}'],
  // Months: of the Levant, of Egypt and the Gulf, of the Maghreb, of the Hijri year.
  ['كانون', 'شباط', 'اذار', 'نيسان', 'ايار', 'حزيران', 'تموز', 'اب', 'ايلول', 'تشرين'],
  ['يناير', 'فبراير', 'مارس', 'ابريل', 'مايو', 'يوني[وة]', 'يولي[وة]', 'اغسطس', 'سبتمبر', 'اكتوبر', 'نوفمبر', 'ديسمبر'],
  ['جانفي', 'فيفري', 'افريل', 'ماي', 'جوان', 'جويلية', 'اوت'],
  ['محرم', 'صفر', 'ربيع', 'جماد[ىي]', 'رجب', 'شعبان', 'رمضان', 'شوال', 'قعدة', 'حجة'],
  // «الإثنين» and «الاثنين»; «الثلاثاء».
  ['احد', 'ا?ثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعة', 'سبت'],
  ['امس', 'غدا', 'ماضية?', 'مقبلة?', 'قادمة?', 'جارية?', 'جار', 'منصرمة?', 'يوم', 'شهر', 'عام', 'سنة', 'اسبوع'],
];

/** Source of a regular expression for one whole word, with what may be written in front of it. */
export const DATE_WORD = `^[وفبكل]{0,2}(?:ال)?(?:${WORDS.flat().join('|')})$`;
