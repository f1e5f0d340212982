const PREPOSITIONS = new Set(['في', 'علي', 'داخل', 'قرب', 'شمالي', 'جنوبي', 'شرقي', 'غربي', 'شمال', 'جنوب', 'شرق', 'غرب', 'وسط']);
const TERRITORIES = new Set([
  'ارض',
  'اراضي',
  'تراب',
  'مدينه',
  'بلده',
  'قريه',
  'عاصمه',
  'اقليم',
  'محافظه',
  'ولايه',
  'منطقه',
  'مقاطعه',
  'ضاحيه',
  'حي',
  'جزيره',
]);

/** Folded words before the name of a place where something happens. */
export function isPlacePreposition(folded: string): boolean {
  return PREPOSITIONS.has(folded);
}

/** Folded heads that a place's name or its people's adjective follows: «مدينة …», «الأراضي …ية». */
export function isTerritoryWord(folded: string): boolean {
  return TERRITORIES.has(folded.startsWith('ال') ? folded.slice(2) : folded);
}
