import type { Span } from '../../../src/core/text/span.ts';
import { ratesOf, type Tally } from '../tally.ts';
import type { Verdict } from '../verdict.ts';
import type { Outcome, TextMark, Thing } from './error-article.ts';

type One = { readonly thing: Thing; readonly about: string };

/** The marks on the two columns: what was asked for, what was found. */
export type Sides = { readonly gold: TextMark[]; readonly found: TextMark[] };

/** One verdict's marks: what was asked for on the gold's side, what was found on the other. */
export function add<Gold extends Span, Found extends Span>(
  to: Sides,
  verdict: Verdict<Gold, Found>,
  outcome: Outcome,
  read: { readonly ofGold: (one: Gold) => One; readonly ofFound: (one: Found) => One },
): void {
  const [asked, said] = sidesOf(verdict);
  if (asked !== null) to.gold.push({ start: asked.start, end: asked.end, outcome, ...read.ofGold(asked) });
  if (said !== null) to.found.push({ start: said.start, end: said.end, outcome, ...read.ofFound(said) });
}

export function sidesOf<Gold, Found>(verdict: Verdict<Gold, Found>): readonly [Gold | null, Found | null] {
  return ['gold' in verdict ? verdict.gold : null, 'found' in verdict ? verdict.found : null];
}

/** Precision, recall and F1; a dash where nothing was asked for and nothing found. */
export function figure(tally: Tally): string {
  const { precision, recall, f1, found, wrong, missed } = ratesOf(tally);
  return found + wrong + missed === 0 ? '–' : `${precision} / ${recall} / ${f1}`;
}
