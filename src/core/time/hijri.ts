import type { DayNumber, DayRange } from './day-number.ts';

/** ICU's Umm al-Qura tables hold these years; before and after them it counts by arithmetic, which no newspaper means. */
const FIRST_HIJRI_YEAR = 1300;
const LAST_HIJRI_YEAR = 1600;

const MS_PER_DAY = 86_400_000;
/** 1 Muharram of year 1, within a day or two. */
const EPOCH: DayNumber = -492_148;
const MEAN_YEAR_DAYS = 354.36707;
const MEAN_MONTH_DAYS = 29.530589;

let format: Intl.DateTimeFormat | null = null;

/** First and last day of a month of the Umm al-Qura calendar (the engine's own tables); null outside the years they hold. */
export function hijriMonthDays(year: number, month: number): DayRange | null {
  if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR || month < 1 || month > 12) return null;
  const first = firstDay(year, month);
  const next = month === 12 ? firstDay(year + 1, 1) : firstDay(year, month + 1);
  return first === null || next === null ? null : [first, next - 1];
}

export function hijriYearDays(year: number): DayRange | null {
  const first = hijriMonthDays(year, 1);
  const last = hijriMonthDays(year, 12);
  return first && last ? [first[0], last[1]] : null;
}

export function existingHijriDay(year: number, month: number, day: number): DayNumber | null {
  const days = hijriMonthDays(year, month);
  if (!days || day < 1 || day > 30) return null;
  // The moon decides what the tables only foresee: a 30th that they don't have is the day after.
  return days[0] + day - 1;
}

export function hijriDayOf(dayNumber: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  // `en` with Latin digits: the same parts in every engine.
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = { year: 0, month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(dayNumber * MS_PER_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') parts[type] = Number.parseInt(value, 10);
  }
  return parts;
}

function firstDay(year: number, month: number): DayNumber | null {
  let guess = Math.round(EPOCH + (year - 1) * MEAN_YEAR_DAYS + (month - 1) * MEAN_MONTH_DAYS);
  // The guess is a day or three off; each step moves straight to where that month begins.
  for (let step = 0; step < 6; step++) {
    const at = hijriDayOf(guess);
    const monthsOff = (year - at.year) * 12 + (month - at.month);
    if (monthsOff === 0) return guess - (at.day - 1);
    guess += Math.round(monthsOff * MEAN_MONTH_DAYS) + (monthsOff > 0 ? 1 : -1);
  }
  return null;
}
