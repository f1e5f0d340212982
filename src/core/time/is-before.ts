import type { DateRange } from './date-range.ts';

/** True only where every day of `a` comes before every day of `b`: what cannot be ordered is not ordered. */
export function isBefore(a: DateRange, b: DateRange): boolean {
  return a.to !== null && b.from !== null && a.to < b.from;
}
