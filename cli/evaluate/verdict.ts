import { newTally, type Tally } from './tally.ts';

/** What is said of one thing: asked for and found, asked for and missed, found and not asked for; `passed` counts neither way. */
export type Verdict<Gold, Found> =
  | { readonly is: 'hit'; readonly gold: Gold; readonly found: Found }
  | { readonly is: 'missed'; readonly gold: Gold }
  | { readonly is: 'wrong'; readonly found: Found }
  | { readonly is: 'passed'; readonly gold: Gold | null; readonly found: Found | null };

export function tallyOf<Gold, Found>(verdicts: readonly Verdict<Gold, Found>[]): Tally {
  const tally = newTally();
  for (const { is } of verdicts) {
    if (is === 'hit') tally.found += 1;
    else if (is !== 'passed') tally[is] += 1;
  }
  return tally;
}
