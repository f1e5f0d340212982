/** What is known of a date, in words: a day, a month, a year, between two, on or after, or before. */
import type { Settings } from '../core/settings/settings.ts';
import type { DateRange, IsoDay } from '../core/time/date-range.ts';
import { monthName } from './month-names.ts';
import { shapeDigits, type UiLanguage } from './plural.ts';

export type DateSettings = Pick<Settings, 'months' | 'digits'>;

/**
 * `2018-01-01 … 2024-09-13 → بين 2018 و13 أيلول/سبتمبر 2024` (a side that opens or closes a year is said as the year),
 * `2021-02-08 … null → 8 شباط/فبراير 2021 أو بعده`. Empty where nothing bounds it.
 */
export function formatRange(range: DateRange, settings: DateSettings, language: UiLanguage): string {
  return shapeDigits(describe(range, settings, language), language, settings.digits);
}

function describe({ from, to }: DateRange, settings: DateSettings, language: UiLanguage): string {
  const ar = language === 'ar';
  if (from === null && to === null) return '';
  if (from === null) return ar ? `${formatTo(to!, settings, language)} أو قبله` : `${formatTo(to!, settings, language)} or before`;
  if (to === null) return ar ? `${formatFrom(from, settings, language)} أو بعده` : `${formatFrom(from, settings, language)} or later`;
  const whole = formatWhole(from, to, settings, language);
  if (whole !== null) return whole;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? String(dayOf(from)) : formatFrom(from, settings, language);
  const end = formatTo(to, settings, language);
  return ar ? `بين ${start} و${end}` : `between ${start} and ${end}`;
}

/** One day, one calendar month or one calendar year; else null. */
function formatWhole(from: IsoDay, to: IsoDay, settings: DateSettings, language: UiLanguage): string | null {
  if (from === to) return formatDay(from, settings, language);
  if (from.slice(0, 4) === to.slice(0, 4) && opensYear(from) && closesYear(to)) return yearOf(from);
  const wholeMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && dayOf(to) === lastDay(to);
  return wholeMonth ? `${monthName(monthOf(from), language, settings.months)} ${yearOf(from)}` : null;
}

function formatFrom(day: IsoDay, settings: DateSettings, language: UiLanguage): string {
  return opensYear(day) ? yearOf(day) : formatDay(day, settings, language);
}

function formatTo(day: IsoDay, settings: DateSettings, language: UiLanguage): string {
  return closesYear(day) ? yearOf(day) : formatDay(day, settings, language);
}

function formatDay(day: IsoDay, settings: DateSettings, language: UiLanguage): string {
  return `${dayOf(day)} ${monthName(monthOf(day), language, settings.months)} ${yearOf(day)}`;
}

const opensYear = (day: IsoDay) => day.endsWith('-01-01');
const closesYear = (day: IsoDay) => day.endsWith('-12-31');
// Never through NumberFormat, which gives 2,021 or ٢٬٠٢١.
const yearOf = (day: IsoDay) => String(Number(day.slice(0, 4)));
const monthOf = (day: IsoDay) => Number(day.slice(5, 7));
const dayOf = (day: IsoDay) => Number(day.slice(8, 10));
const lastDay = (day: IsoDay) => new Date(Date.UTC(Number(day.slice(0, 4)), monthOf(day), 0)).getUTCDate();
