import type { DateRange } from './date-range.ts';

/** Can both be the same day? An open side bounds nothing. */
export function rangesOverlap(a: DateRange, b: DateRange): boolean {
  return (a.from === null || b.to === null || a.from <= b.to) && (b.from === null || a.to === null || b.from <= a.to);
}
