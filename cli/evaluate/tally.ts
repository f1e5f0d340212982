/** Counts of one kind of thing found, and the rates that come of them (0–100, one decimal). */
export type Tally = { found: number; wrong: number; missed: number };

export type Rates = { readonly precision: number; readonly recall: number; readonly f1: number } & Readonly<Tally>;

export function newTally(): Tally {
  return { found: 0, wrong: 0, missed: 0 };
}

export function addTally(into: Tally, more: Readonly<Tally>): void {
  into.found += more.found;
  into.wrong += more.wrong;
  into.missed += more.missed;
}

/** Precision, recall and F1 in percent; a rate without a denominator is 0. */
export function ratesOf(tally: Readonly<Tally>): Rates {
  const precision = percent(tally.found, tally.found + tally.wrong);
  const recall = percent(tally.found, tally.found + tally.missed);
  const f1 = percent(2 * tally.found, 2 * tally.found + tally.wrong + tally.missed);
  return { precision, recall, f1, ...tally };
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
