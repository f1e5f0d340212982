import type { DateToken } from './date-tokens.ts';
import { calendarDayOf, type DayRange, yearDays } from './day-number.ts';
import { readTie } from './read-year.ts';
import type { FromToday, Reading } from './reading.ts';

/** «تسعينيات القرن الماضي», «ثمانينات القرن العشرين», «التسعينيات»; not «في الثلاثينيات من عمره». */
export function decadeRule(tokens: readonly DateToken[], i: number): Reading | null {
  const found = tokens[i]!.stems.find(({ word }) => word.decade !== undefined);
  if (!found) return null;
  const decade = found.word.decade!;
  const hasCentury = tokens[i + 1]?.folded === 'القرن' && tokens[i + 1]!.gap === 'space';
  const reading = (next: number, fixed: DayRange | null, fromToday: FromToday | null): Reading => {
    return { next, skip: found.skip, precision: 'decade', calendar: 'gregorian', said: {}, fixed, fromToday, open: null };
  };
  if (hasCentury && tokens[i + 2]?.folded === 'العشرين') return reading(i + 3, decadeDays(1900 + decade), null);
  const tie = hasCentury ? readTie(tokens, i + 2) : null;
  if (tie && tie.reference !== 'anaphoric' && tie.reference !== 'recent') {
    return reading(tie.next, null, today => decadeDays((Math.floor(calendarDayOf(today).year / 100) + tie.steps) * 100 + decade));
  }
  if (isAge(tokens, i)) return null;
  return reading(i + 1, null, today => {
    const { year } = calendarDayOf(today);
    const thisCentury = Math.floor(year / 100) * 100 + decade;
    return decadeDays(thisCentury > year ? thisCentury - 100 : thisCentury);
  });
}

function isAge(tokens: readonly DateToken[], i: number): boolean {
  const after = tokens[i + 1];
  return (after?.folded === 'من' && /^(?:ال)?عمر/.test(tokens[i + 2]?.folded ?? '')) || /^عمر(?:ه|ها|هم)$/.test(after?.folded ?? '');
}

function decadeDays(first: number): DayRange {
  return [yearDays(first)[0], yearDays(first + 9)[1]];
}
