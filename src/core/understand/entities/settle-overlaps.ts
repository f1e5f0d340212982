import type { Candidate } from './candidate.ts';

/** Of candidates that share words the surer stays, of equally sure ones the longer; in text order. */
export function settleOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || a.from - b.from)) {
    if (wordsOf(candidate).some(i => taken.has(i))) continue;
    for (const i of wordsOf(candidate)) taken.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function rank({ from, to, certainty }: Candidate): number {
  return certainty + 1.5 * (to - from - 1);
}

function wordsOf({ from, to }: Candidate): readonly number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
