import { type Candidate, wordsIn } from './candidate.ts';

/** Of candidates that share words the surer stays, of equally sure ones the longer; in text order. */
export function settleOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a) || a.from - b.from)) {
    const words = wordsIn([candidate]);
    if ([...words].some(i => taken.has(i))) continue;
    for (const i of words) taken.add(i);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** A word more outweighs one step of certainty: «وزارة العدل الأمريكية» stays whole over a sure «العدل». */
const WORD_WORTH = 1.5;

function rank({ from, to, certainty }: Candidate): number {
  return certainty + WORD_WORTH * (to - from - 1);
}
