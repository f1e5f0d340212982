import { CALENDARS } from './calendars.ts';
import type { DateToken } from './date-tokens.ts';
import type { DayNumber, DayRange } from './day-number.ts';
import { isNamedAttack, isNameNotDate } from './names-not-dates.ts';
import { yearOfDay, yearOfMonth } from './nearest.ts';
import { type CalendarDate, readCalendarDate } from './read-calendar-date.ts';
import type { Reading, When } from './reading.ts';

/** After these a bare month is one: «في سبتمبر», «منذ أيلول». */
const MONTH_PREPOSITIONS = new Set('في منذ حتي خلال بحلول قبل بعد الي من بين طوال طيله وفي ومنذ وحتي مع لغايه'.split(' '));

/**
 * «8 فبراير 2021», «2 و22 مارس», «مايو الماضي», «من 28 فبراير إلى 3 مارس 2020», «بين مارس ومايو».
 * @param isLed a word in front has already said that a month follows («مطلع أغسطس»)
 */
export function calendarDateRule(tokens: readonly DateToken[], i: number, isLed = false): Reading | null {
  const date = readCalendarDate(tokens, i);
  if (!date) return null;
  if (!isPossible(date)) return { ...dateReading(date, true), isNoDate: true };
  const second = readSecondEnd(tokens, i, date);
  if (second && (date.clear || second.clear)) return rangeReading(date, second);
  if (!isSupported(tokens, i, date, isLed)) return null;
  if (isNameNotDate(tokens, i, date)) return { ...dateReading(date, true), isNoDate: true };
  return dateReading(date, isNamedAttack(tokens, i, date));
}

/** The days of a date in a given year; null where the calendar lacks them (31 أبريل). */
function daysInYear(date: CalendarDate, year: number): DayRange | null {
  const calendar = CALENDARS[date.calendar];
  const [firstMonth, lastMonth = firstMonth] = date.months;
  if (firstMonth === undefined || lastMonth === undefined) return null;
  if (date.days.length === 0) {
    const [first, last] = [calendar.month(year, firstMonth), calendar.month(year, lastMonth)];
    return first && last ? [first[0], last[1]] : null;
  }
  const days = date.days.map(day => calendar.day(year, firstMonth, day));
  return days.every(day => day !== null) ? [Math.min(...days), Math.max(...days)] : null;
}

/** The same where the year isn't written, seen from `today`. */
function daysFromToday(date: CalendarDate, today: DayNumber, when: When): DayRange | null {
  const calendar = CALENDARS[date.calendar];
  const now = calendar.at(today);
  if (date.year !== null) return daysInYear(date, date.year);
  if (date.yearSteps !== null) return daysInYear(date, now.year + date.yearSteps);
  if (date.months.length === 0) {
    const steps = when === 'last' ? -1 : when === 'next' ? 1 : 0;
    const month = calendar.at(calendar.month(now.year, now.month)![0] + (steps < 0 ? -1 : steps * 31));
    return daysInYear({ ...date, months: [month.month] }, month.year);
  }
  const [month, day] = [date.months[0]!, date.days[0]];
  const year = day === undefined ? yearOfMonth(calendar, today, month, when) : yearOfDay(calendar, today, month, day, when);
  return year === null ? null : daysInYear(date, year);
}

function dateReading(date: CalendarDate, isUndatedName: boolean): Reading {
  const { days, months, year, calendar, tie } = date;
  const isOpen = tie === 'anaphoric' || isUndatedName;
  return {
    next: date.next,
    skip: date.skip,
    precision: days.length > 1 ? 'days' : days.length === 1 ? 'day' : 'month',
    calendar,
    said: {
      ...(year === null ? {} : { year }),
      ...(months.length === 1 ? { month: months[0]! } : {}),
      ...(days.length > 0 ? { days } : {}),
      ...(date.through ? { through: true } : {}),
    },
    fixed: year === null ? null : daysInYear(date, year),
    fromToday: year !== null || isOpen ? null : (today, tense) => daysFromToday(date, today, tie === null ? tense : (tie as When)),
    open: null,
  };
}

/** The other end of «من 28 فبراير إلى 3 مارس», «مارس - مايو», «بين مارس ومايو»; it lends its year to the first. */
function readSecondEnd(tokens: readonly DateToken[], i: number, first: CalendarDate): CalendarDate | null {
  const joint = tokens[first.next];
  if (!joint || first.days.length > 1 || joint.gap === 'break') return null;
  const isUpTo = (joint.folded === 'الي' || joint.folded === 'حتي') && joint.gap === 'space';
  const isBetween = tokens[i - 1]?.stems.some(({ stem }) => stem === 'بين') || tokens[i]!.stems.some(({ stem }) => stem === 'شهري');
  const isAnd = isBetween && joint.folded === 'و';
  const second = readCalendarDate(tokens, isUpTo || isAnd ? first.next + 1 : first.next);
  if (!second || second.days.length !== first.days.length || second.months.length !== 1 || second.calendar !== first.calendar) return null;
  const isJoined = isUpTo || isAnd || (isBetween && second.skip === 1) || (joint.gap === 'dash' && second.skip === 0);
  return isJoined && isPossible(second) ? second : null;
}

function rangeReading(first: CalendarDate, second: CalendarDate): Reading {
  const firstInYear = (year: number) => daysInYear(first, first.year ?? (first.months[0]! <= second.months[0]! ? year : year - 1));
  const hull = (last: DayRange | null, year: number | null): DayRange | null => {
    const from = year === null ? null : firstInYear(year);
    return from && last && from[0] <= last[1] ? [from[0], last[1]] : null;
  };
  const calendar = CALENDARS[second.calendar];
  return {
    next: second.next,
    skip: first.skip,
    precision: first.days.length > 0 ? 'days' : 'month',
    calendar: first.calendar,
    said: second.year === null ? {} : { year: second.year },
    fixed: second.year === null ? null : hull(daysInYear(second, second.year), second.year),
    fromToday: (today, tense) => {
      const last = daysFromToday(second, today, second.tie === null ? tense : (second.tie as When));
      return hull(last, last && calendar.at(last[0]).year);
    },
    open: null,
  };
}

/** 31 أبريل is no date, whatever the year; 29 فبراير can be. */
function isPossible(date: CalendarDate): boolean {
  if (date.days.length === 0 || date.months.length === 0 || date.calendar === 'hijri')
    return date.days.every(day => day <= 30 || date.calendar === 'gregorian');
  return daysInYear(date, date.year ?? 2000) !== null;
}

function isSupported(tokens: readonly DateToken[], i: number, date: CalendarDate, isLed: boolean): boolean {
  if (!date.clear) return false;
  if (isLed) return true;
  if (date.days.length > 0 || date.year !== null || date.yearSteps !== null || date.tie !== null) return true;
  const [before, token] = [tokens[i - 1], tokens[i]!];
  if (token.stems.some(({ stem }) => stem === 'شهر' || stem === 'شهري') || date.next > i + 2) return true;
  if (date.skip > 0 && /^[بل]/.test(token.folded.slice(date.skip - 1))) return true;
  if (date.skip === 0 && before && token.gap !== 'break' && MONTH_PREPOSITIONS.has(before.folded)) return true;
  // «في مارس وأبريل», and a month joined to one that is dated: «أبريل ومايو الماضيين»
  const isListed =
    date.skip > 0 && (before?.word.months !== undefined || before?.stems.some(({ word }) => word.months !== undefined) === true);
  return isListed || tokens[i + 1]?.gap === 'slash';
}
