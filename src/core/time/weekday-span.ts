import { type DayNumber, type DayRange, weekdayOf } from './day-number.ts';
import type { When } from './reading.ts';

/**
 * The days from weekday `first` to weekday `last` (0 = Sunday) nearest to today: back, today included («اليوم الإثنين»
 * says only «الاثنين» further down), unless the words look ahead. Null for a present verb («يلتقي الاثنين»), which
 * can mean either.
 */
export function weekdaySpan(today: DayNumber, first: number, last: number, when: When): DayRange | null {
  const days = (last - first + 7) % 7;
  if (when === 'present' && weekdayOf(today) !== first) return null;
  if (when === 'next' || when === 'future') {
    const ahead = (first - weekdayOf(today) + 7) % 7;
    const from = today + (when === 'next' && ahead === 0 ? 7 : ahead);
    return [from, from + days];
  }
  const back = (weekdayOf(today) - last + 7) % 7;
  const to = today - (when === 'last' && back === 0 ? 7 : back);
  return [to - days, to];
}
