import type { DateRange, IsoDay } from './date-range.ts';

/** Days since 1 January 1970, proleptic Gregorian, no time zone: dates in news are calendar days, not instants. */
export type DayNumber = number;

/** First and last day, both inclusive. */
export type DayRange = readonly [first: DayNumber, last: DayNumber];

export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** @param month 1–12; other values roll over into the years around. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const monthIndex = year * 12 + (month - 1);
  const y = Math.floor(monthIndex / 12);
  const m = (((monthIndex % 12) + 12) % 12) + 1;
  // Howard Hinnant's days_from_civil: years begin in March, so the leap day comes last.
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

export function calendarDayOf(dayNumber: DayNumber): CalendarDay {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** `YYYY-MM-DD`. */
export function isoDayOf(dayNumber: DayNumber): IsoDay {
  const { year, month, day } = calendarDayOf(dayNumber);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Null where it is no `YYYY-MM-DD` or no day of the calendar. */
export function dayNumberOfIso(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  return existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Null for a day the calendar doesn't have: 31 April, 29 February 2021. */
export function existingDay(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const [first, last] = monthDays(year, month);
  return first + day - 1 <= last ? first + day - 1 : null;
}

export function monthDays(year: number, month: number): DayRange {
  return [dayNumberOf(year, month, 1), dayNumberOf(year, month + 1, 1) - 1];
}

export function yearDays(year: number): DayRange {
  return [dayNumberOf(year, 1, 1), dayNumberOf(year, 12, 31)];
}

export function dateRangeOf([first, last]: DayRange): DateRange {
  return { from: isoDayOf(first), to: isoDayOf(last) };
}
