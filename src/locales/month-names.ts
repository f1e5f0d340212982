import type { Settings } from '../core/settings/settings.ts';
import type { UiLanguage } from './plural.ts';

/** Our own labels only: inside «…» a source keeps the month names it used. Index 0 = January. */
export function monthName(month: number, language: UiLanguage, months: Settings['months']): string {
  const at = month - 1;
  if (language === 'en') return ENGLISH[at] ?? '';
  if (months === 'both') return `${LEVANT[at] ?? ''}/${EGYPT[at] ?? ''}`;
  return { levant: LEVANT, egypt: EGYPT, maghreb: MAGHREB }[months][at] ?? '';
}

/** 0 = Sunday. The indefinite form: «يوم اثنين» is some Monday, not the last one. */
export function weekdayName(weekday: number, language: UiLanguage): string {
  return (language === 'ar' ? WEEKDAYS_AR : WEEKDAYS_EN)[weekday] ?? '';
}

const LEVANT = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const EGYPT = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const MAGHREB = ['جانفي', 'فيفري', 'مارس', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS_AR = ['أحد', 'اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'];
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
