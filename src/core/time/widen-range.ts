import type { DateRange } from './date-range.ts';

/** The smallest range that holds both. */
export function widenRange(a: DateRange, b: DateRange): DateRange {
  return {
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    to: a.to === null || b.to === null ? null : a.to > b.to ? a.to : b.to,
  };
}
