import type { DateRange } from '../../src/core/time/date-range.ts';

/**
 * Gold dates are ISO days, months, years or intervals a/b. `inferred` is what outside knowledge would say:
 * it or nothing is right. Returns whether `found` says what the gold says.
 */
export function isSameDate(found: DateRange | null, value: string | null, inferred: string | null): boolean {
  const saysNothing = found === null || (found.from === null && found.to === null);
  if (saysNothing) return value === null;
  return [value, inferred].some(iso => iso !== null && isRange(found, iso));
}

function isRange(found: DateRange, iso: string): boolean {
  const [first = '', last = first] = iso.split('/');
  return found.from === firstDay(first) && found.to === lastDay(last);
}

function firstDay(iso: string): string {
  return `${iso}-01-01`.slice(0, 4) + (iso.length >= 7 ? iso.slice(4, 7) : '-01') + (iso.length >= 10 ? iso.slice(7, 10) : '-01');
}

function lastDay(iso: string): string {
  if (iso.length >= 10) return iso.slice(0, 10);
  if (iso.length === 4) return `${iso}-12-31`;
  const [year = 0, month = 1] = iso.split('-').map(Number);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${iso}-${String(days).padStart(2, '0')}`;
}
