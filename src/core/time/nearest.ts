import type { Calendar } from './calendars.ts';
import type { DayNumber } from './day-number.ts';
import type { When } from './reading.ts';

/**
 * Without a word that says so, a month or day this far back is as likely the next one: «في نيسان» in March.
 * Then it is left open.
 */
const MAX_MONTHS_BACK = 9;
const MAX_DAYS_BACK = 300;

/** The year of a month that stands without one: «مايو الماضي» is the latest May before this month. Null where the words leave it open. */
export function yearOfMonth(calendar: Calendar, today: DayNumber, month: number, when: When): number | null {
  const now = calendar.at(today);
  const ahead = month - now.month;
  if (when === 'last') return ahead < 0 ? now.year : now.year - 1;
  if (when === 'next') return ahead > 0 ? now.year : now.year + 1;
  if (when === 'future') return ahead >= 0 ? now.year : now.year + 1;
  if (when === 'this') {
    // Printed on the first of the month, "this month" can be the one before.
    if (Math.abs(ahead) <= 1) return now.year;
    return ahead === 11 ? now.year - 1 : ahead === -11 ? now.year + 1 : null;
  }
  const monthsBack = (12 - ahead) % 12;
  return monthsBack > MAX_MONTHS_BACK ? null : ahead <= 0 ? now.year : now.year - 1;
}

/** The year of a day and month that stand without one. */
export function yearOfDay(calendar: Calendar, today: DayNumber, month: number, day: number, when: When): number | null {
  if (when === 'this') return yearOfMonth(calendar, today, month, when);
  const { year } = calendar.at(today);
  const inYear = (y: number) => calendar.day(y, month, day);
  if (when === 'next') return firstYear([year, year + 1, year + 2], y => (inYear(y) ?? today) > today);
  if (when === 'future') return firstYear([year, year + 1, year + 2], y => (inYear(y) ?? today - 1) >= today);
  const before = firstYear([year, year - 1, year - 2], y => {
    const at = inYear(y);
    return at !== null && (when === 'last' ? at < today : at <= today);
  });
  if (before === null || when === 'last') return before;
  return today - (inYear(before) ?? today) > MAX_DAYS_BACK ? null : before;
}

function firstYear(years: readonly number[], fits: (year: number) => boolean): number | null {
  return years.find(fits) ?? null;
}
