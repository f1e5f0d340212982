import type { ImportProgress } from '../core/library/library.ts';

/** What became of one line of a backup. */
export type Outcome = 'added' | 'changed' | 'there' | { readonly reason: string };

/** The journal after one more line. */
export function countIn(row: ImportProgress, outcome: Outcome, name: string): ImportProgress {
  const done = { ...row, done: row.done + 1 };
  if (outcome === 'added') return { ...done, added: row.added + 1 };
  if (outcome === 'there') return { ...done, duplicates: row.duplicates + 1 };
  if (outcome !== 'changed') return { ...done, failures: [...row.failures, { name, reason: outcome.reason }] };
  const { onDifference = 'keep', changed = 0 } = row.restore ?? {};
  return { ...done, restore: { onDifference, changed: changed + 1 } };
}
