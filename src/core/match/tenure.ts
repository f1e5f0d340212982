import { OFFICES_KNOWN_UNTIL, type Term } from '../tables/office-holders.ts';
import type { DateRange } from '../time/date-range.ts';
import { dayNumberOfIso } from '../time/day-number.ts';

/** Days since 1970, first and last. */
export type Days = readonly [from: number, to: number];

/** When an office's title alone means a person: certainly, or perhaps (product.md R1). In order, apart. */
export type Tenure = { readonly sure: readonly Days[]; readonly probable: readonly Days[] };

/** One article that gives somebody the office. */
export type Attestation = { readonly holder: string; readonly days: Days };

const SURE_DAYS = 180;
const PROBABLE_DAYS = 730;

/**
 * The days around the articles that attest a holder, and between two of them with no other holder's in between; with
 * the terms that the table knows, and never into another's term. `attested`: everybody's, in order of time.
 */
export function tenureOf(holder: string, attested: readonly Attestation[], own: readonly Term[], others: readonly Term[]): Tenure {
  const sure: Days[] = own.map(daysOf);
  const probable: Days[] = [];
  for (const [at, { holder: who, days }] of attested.entries()) {
    if (who !== holder) continue;
    const [from, to] = days;
    sure.push([to - SURE_DAYS, from + SURE_DAYS]);
    probable.push([to - PROBABLE_DAYS, from + PROBABLE_DAYS]);
    const next = attested[at + 1];
    if (next?.holder === holder) sure.push([from, next.days[1]]);
  }
  const taken = others.map(daysOf);
  return { sure: join(without(sure, taken)), probable: join(without([...sure, ...probable], taken)) };
}

/** Whether the title alone means the holder on a page of this date: null for no. */
export function holdsOn({ sure, probable }: Tenure, asOf: DateRange): 'sure' | 'probable' | null {
  const from = asOf.from === null ? null : dayNumberOfIso(asOf.from);
  if (from === null) return null;
  // A page that is only known to be later: by all that is known the holder never changed since.
  if (asOf.to === null) return covers(sure, [from, Math.max(from, knownUntil())]) ? 'probable' : null;
  const days: Days = [from, dayNumberOfIso(asOf.to) ?? from];
  if (covers(sure, days)) return 'sure';
  return covers(probable, days) ? 'probable' : null;
}

export function daysOfRange({ from, to }: DateRange): Days | null {
  const [first, last] = [from, to].map(day => (day === null ? null : dayNumberOfIso(day)));
  return first == null || last == null || last - first > SURE_DAYS ? null : [first, last];
}

function daysOf({ from, to }: Term): Days {
  return [dayNumberOfIso(from)!, dayNumberOfIso(to)!];
}

function knownUntil(): number {
  return dayNumberOfIso(OFFICES_KNOWN_UNTIL)!;
}

function covers(windows: readonly Days[], [from, to]: Days): boolean {
  return windows.some(window => window[0] <= from && to <= window[1]);
}

/** A day of handing over belongs to both. */
function without(windows: readonly Days[], taken: readonly Days[]): readonly Days[] {
  let left = windows;
  for (const [from, to] of taken) {
    left = left.flatMap(([first, last]): readonly Days[] => {
      if (last <= from || first >= to) return [[first, last]];
      return (
        [
          [first, from],
          [to, last],
        ] as const
      ).filter(([start, end]) => start < end);
    });
  }
  return left;
}

function join(windows: readonly Days[]): readonly Days[] {
  const joined: [number, number][] = [];
  for (const [from, to] of windows.filter(days => days[0] <= days[1]).sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
