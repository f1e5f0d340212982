import type { DateToken } from './date-tokens.ts';
import { existingDay } from './day-number.ts';
import { existingHijriDay } from './hijri.ts';
import { GREGORIAN_MARKS, HIJRI_MARKS } from './read-year.ts';
import type { Reading } from './reading.ts';

/**
 * «8/2/2021», «08-02-2021», «8.2.2021», «2021-02-08», «2021/02/08»; 9/13/2024 can only be month first. Years have four
 * digits: which century 21 is isn't written.
 */
export function numericDateRule(tokens: readonly DateToken[], i: number): Reading | null {
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.number == null || b?.number == null || c?.number == null || b.gap !== c.gap) return null;
  if (b.gap !== 'slash' && b.gap !== 'dash' && b.gap !== 'dot') return null;
  // One more figure behind, and it's an address, a score or a file number.
  const beyond = tokens[i + 3];
  if (beyond?.number != null && beyond.gap === b.gap) return null;
  if (tokens[i - 1]?.number != null && a.gap === b.gap) return null;
  const isYearFirst = a.folded.length === 4;
  if (isYearFirst === (c.folded.length === 4) || b.folded.length > 2) return null;
  const year = isYearFirst ? a.number : c.number;
  const hijri = hijriDate(tokens, i, year, b.number, isYearFirst ? c.number : a.number);
  if (hijri) return hijri;
  if (year < 1800 || year >= 2200) return null;
  const monthFirst = !isYearFirst && b.number > 12;
  const month = monthFirst ? a.number : b.number;
  const day = isYearFirst ? c.number : monthFirst ? b.number : a.number;
  const at = existingDay(year, month, day);
  if (at === null) return null;
  const mark = tokens[i + 3];
  const isMarked = mark !== undefined && GREGORIAN_MARKS.has(mark.folded) && (mark.gap === 'none' || mark.gap === 'space');
  return {
    next: isMarked ? i + 4 : i + 3,
    skip: 0,
    precision: 'day',
    calendar: 'gregorian',
    said: { year, month, days: [day] },
    fixed: [at, at],
    fromToday: null,
    open: null,
  };
}

/** «10/3/1446هـ»: the mark is needed, since file numbers look the same; or the Gregorian day in apposition. */
function hijriDate(tokens: readonly DateToken[], i: number, year: number, month: number, day: number): Reading | null {
  const mark = tokens[i + 3];
  const isMarked = mark !== undefined && HIJRI_MARKS.has(mark.folded) && ['none', 'space', 'open'].includes(mark.gap);
  if (!isMarked && mark?.folded !== 'الموافق') return null;
  const at = existingHijriDay(year, month, day);
  if (at === null) return null;
  const said = { year, month, days: [day] };
  return {
    next: isMarked ? i + 4 : i + 3,
    skip: 0,
    precision: 'day',
    calendar: 'hijri',
    said,
    fixed: [at, at],
    fromToday: null,
    open: null,
  };
}
