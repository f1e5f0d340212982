import type { DateRange } from './date-range.ts';
import { rangesOverlap } from './ranges-overlap.ts';

/** The days both allow; null where they contradict each other. */
export function intersectRanges(a: DateRange, b: DateRange): DateRange | null {
  if (!rangesOverlap(a, b)) return null;
  return { from: later(a.from, b.from), to: earlier(a.to, b.to) };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
