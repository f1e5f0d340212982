import type { DateRange } from '../../src/core/time/date-range.ts';
import { isSameDate } from './same-date.ts';

/** `given`: texts that say when they were published; `found`: of these, told right; `invented`: told although the text doesn't say. */
export type PublishedTally = { given: number; found: number; notGiven: number; invented: number };

export function scorePublished(
  found: DateRange | null,
  gold: { readonly value: string | null; readonly inferred: string | null },
): PublishedTally {
  const right = isSameDate(found, gold.value, gold.inferred);
  if (gold.value === null) return { given: 0, found: 0, notGiven: 1, invented: right ? 0 : 1 };
  return { given: 1, found: right ? 1 : 0, notGiven: 0, invented: 0 };
}
