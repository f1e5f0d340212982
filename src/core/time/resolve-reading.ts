import type { DateRange } from './date-range.ts';
import { type DayNumber, dateRangeOf, dayNumberOfIso, isoDayOf } from './day-number.ts';
import type { Reading, Tense } from './reading.ts';

/**
 * What a reading comes to, given when its text was published. A publication date known only between two days gives a
 * range as wide; open on a side, it stays open there. Null where the words don't say.
 */
export function resolveReading(reading: Reading, anchor: DateRange | null, tense: Tense): DateRange | null {
  if (reading.fixed) return dateRangeOf(reading.fixed);
  if (!reading.fromToday || !anchor) return null;
  const [first, last] = [dayOf(anchor.from), dayOf(anchor.to)];
  if (first === null && last === null) return null;
  const isOneDay = first !== null && first === last;
  const earliest = first === null ? null : reading.fromToday(first, tense, isOneDay ? 'only' : 'first');
  const latest = last === null ? null : reading.fromToday(last, tense, isOneDay ? 'only' : 'last');
  if ((first !== null && !earliest) || (last !== null && !latest)) return null;
  if (earliest && latest && earliest[0] > latest[1]) return null;
  const from = reading.atLeast ? null : earliest && isoDayOf(earliest[0]);
  return { from, to: latest && isoDayOf(latest[1]) };
}

function dayOf(iso: string | null): DayNumber | null {
  return iso === null ? null : dayNumberOfIso(iso);
}
