import * as chrono from 'chrono-node/en';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { CALENDARS } from './calendars.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateRange } from './date-range.ts';
import { calendarDayOf, type DayNumber, type DayRange, dayNumberOf, existingDay, monthDays, yearDays } from './day-number.ts';
import { findEnglishYears } from './find-english-years.ts';
import { yearOfDay, yearOfMonth } from './nearest.ts';
import type { FromToday, Tense } from './reading.ts';
import { resolveReading } from './resolve-reading.ts';
import { weekdaySpan } from './weekday-span.ts';

type Found = ReturnType<typeof chrono.casual.parse>[number];
type Meaning = Pick<DateExpression, 'precision' | 'said'> & { readonly fixed: DayRange | null; readonly fromToday: FromToday | null };

/** chrono fills what isn't written from its reference date; read against two, it shows what is. */
const REFERENCE_DAYS: readonly [DayNumber, DayNumber] = [dayNumberOf(1971, 6, 16), dayNumberOf(2043, 11, 10)];

/** Longer stretches go to chrono in pieces: its time grows with each one's length. */
const MAX_PIECE_UNITS = 2000;

const MAY_HOLD_DATE =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|day\b|week|month|year|decade|tonight|\bago\b|\blast\b|\bnext\b/i;

/** Months and weekdays that are other words too, where they stand alone and small: "may", "march", "sat"; and stretches of time: "for two weeks". */
const OTHER_WORDS = /^(?:may|march|mar|sat|sun|second|now|wed|mon|jan)$|^(?:for|within|in) .*(?:day|week|month|year)s?$/;

/** The dates of an English text. Only what is written counts as said: "8 February" has no year. */
export function findEnglishDates(text: string, anchor: DateRange | null, within: Span): readonly DateExpression[] {
  const dates: DateExpression[] = [];
  for (const sentence of splitSentences(text, within)) {
    for (const piece of piecesOf(text, sentence)) {
      const words = text.slice(piece.start, piece.end);
      if (!MAY_HOLD_DATE.test(words)) continue;
      for (const date of datesOfPiece(words, anchor)) dates.push({ ...date, start: date.start + piece.start, end: date.end + piece.start });
    }
  }
  return dates;
}

function datesOfPiece(words: string, anchor: DateRange | null): readonly DateExpression[] {
  const [first, second] = REFERENCE_DAYS.map(day => parseFrom(words, day)) as [readonly Found[], readonly Found[]];
  const dates: DateExpression[] = [];
  for (const found of first) {
    const other = second.find(({ index, text }) => index === found.index && text === found.text);
    const meaning = other && !OTHER_WORDS.test(found.text) ? meaningOf(words, found, other) : null;
    if (!meaning) continue;
    // Prepositions chrono takes along: "on Monday"
    const lead = /^(?:on|at|in|from|the|during)\s+/i.exec(found.text)?.[0].length ?? 0;
    const start = found.index + lead;
    const end = found.index + found.text.replace(/[\s,.;]+$/, '').length;
    dates.push(expression(words, start, end, meaning, anchor));
  }
  for (const { start, end, fixed, precision, year } of findEnglishYears(words)) {
    if (dates.some(date => date.start < end && start < date.end)) continue;
    dates.push(expression(words, start, end, { precision, said: year === null ? {} : { year }, fixed, fromToday: null }, anchor));
  }
  return dates.sort((a, b) => a.start - b.start);
}

function expression(words: string, start: number, end: number, meaning: Meaning, anchor: DateRange | null): DateExpression {
  const before = words.slice(Math.max(0, start - 60), start);
  const tense: Tense = /\b(?:will|would|shall|due|set|plans?|expected|scheduled|by|upcoming|going to)\b[^.;]*$/i.test(before)
    ? 'future'
    : 'unsaid';
  const open = /\b(?:since|after|from)\s+(?:the\s+)?$/i.test(before)
    ? 'since'
    : /\b(?:until|till|before|by)\s+(?:the\s+)?$/i.test(before)
      ? 'until'
      : null;
  const { precision, said, fixed, fromToday } = meaning;
  const reading = { next: 0, skip: 0, calendar: 'gregorian', precision, said, fixed, fromToday, open } as const;
  const range = resolveReading(reading, anchor, tense);
  return {
    start,
    end,
    text: words.slice(start, end),
    precision,
    calendar: 'gregorian',
    said,
    range,
    relative: fixed === null && fromToday !== null,
    open,
  };
}

function meaningOf(words: string, found: Found, other: Found): Meaning | null {
  const { start, end } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const hasDay = start.isCertain('day');
  if (year === null || month === null || day === null) return null;
  if (!hasDay && !start.isCertain('month') && !start.isCertain('year')) return weekdayMeaning(found);
  const isWritten = start.isCertain('year') && other.start.get('year') === year && other.start.get('month') === month;
  if (!isWritten && start.isCertain('year')) return relativeMeaning(words, found);
  if (/^\d{1,2}[/.-]\d{1,2}$/.test(found.text)) return null;
  const endDay = end?.isCertain('day') && end.get('month') === month ? end.get('day') : null;
  const lastDay = endDay === day ? null : endDay;
  const said = {
    ...(isWritten ? { year } : {}),
    month,
    ...(hasDay ? { days: lastDay === null ? [day] : [day, lastDay] } : {}),
    ...(lastDay === null ? {} : { through: true as const }),
  };
  const precision = !hasDay ? 'month' : lastDay !== null || end?.isCertain('month') ? 'days' : 'day';
  const run = (inYear: number): DayRange | null => {
    const first = hasDay ? existingDay(inYear, month, day) : monthDays(inYear, month)[0];
    const last =
      end && hasDay
        ? existingDay(end.isCertain('year') ? (end.get('year') ?? inYear) : inYear, end.get('month') ?? month, end.get('day') ?? day)
        : null;
    return first === null ? null : [first, last ?? (hasDay ? first : monthDays(inYear, month)[1])];
  };
  if (isAmbiguousOrder(found.text)) return { precision, said: { year }, fixed: null, fromToday: null };
  if (isWritten) return { precision, said, fixed: run(year), fromToday: null };
  const fromToday: FromToday = (today, tense) => {
    const tied = /^last\s/i.test(found.text) ? 'last' : /^next\s/i.test(found.text) ? 'next' : tense;
    const inYear = hasDay ? yearOfDay(CALENDARS.gregorian, today, month, day, tied) : yearOfMonth(CALENDARS.gregorian, today, month, tied);
    return inYear === null ? null : run(inYear);
  };
  return { precision, said, fixed: null, fromToday };
}

function weekdayMeaning(found: Found): Meaning | null {
  if (!found.start.isCertain('weekday')) return null;
  const weekday = found.start.get('weekday')!;
  const isWeekend = /weekend/i.test(found.text);
  const tied = /\blast\b/i.test(found.text) ? 'last' : /\bnext\b/i.test(found.text) ? 'next' : null;
  const fromToday: FromToday = (today, tense) =>
    isWeekend ? weekdaySpan(today, 6, 0, tied ?? tense) : weekdaySpan(today, weekday, weekday, tied ?? tense);
  return { precision: isWeekend ? 'days' : 'weekday', said: isWeekend ? {} : { weekday }, fixed: null, fromToday };
}

/** "three days ago", "last month": chrono counts, the unit says how exactly. */
function relativeMeaning(words: string, found: Found): Meaning {
  const unit = /week|month|year|decade/i.exec(found.text)?.[0].toLowerCase() ?? 'day';
  const fromToday: FromToday = today => {
    const again = parseFrom(words, today).find(({ index }) => index === found.index)?.start;
    if (!again) return null;
    const [year, month] = [again.get('year')!, again.get('month')!];
    const at = dayNumberOf(year, month, again.get('day')!);
    if (unit === 'week') return [at - 3, at + 3];
    if (unit === 'month') return monthDays(year, month);
    if (unit === 'year') return yearDays(year);
    return unit === 'decade' ? [yearDays(year - 2)[0], yearDays(year + 2)[1]] : [at, at];
  };
  return { precision: unit as 'day' | 'week' | 'month' | 'year' | 'decade', said: {}, fixed: null, fromToday };
}

/** 8/2/2021 is August in New York and February in London. */
function isAmbiguousOrder(text: string): boolean {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text);
  return match !== null && match[1] !== match[2] && Number(match[1]) <= 12 && Number(match[2]) <= 12;
}

function parseFrom(words: string, day: DayNumber): readonly Found[] {
  const { year, month, day: dayOfMonth } = calendarDayOf(day);
  // Noon, local time: chrono counts in local time, and noon is in the same day everywhere.
  return chrono.casual.parse(words, new Date(year, month - 1, dayOfMonth, 12));
}

function piecesOf(text: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  for (let from = start; from < end; ) {
    let to = Math.min(from + MAX_PIECE_UNITS, end);
    const space = to < end ? text.lastIndexOf(' ', to) : to;
    if (space > from + MAX_PIECE_UNITS / 2) to = space;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return pieces;
}
