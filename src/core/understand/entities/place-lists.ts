import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';

const NO_PLACE =
  WORD.common | WORD.stop | WORD.nameKnown | WORD.nationality | WORD.roleHead | WORD.rolePlural | WORD.organisationHead | WORD.reporting;

/** «سيفاستوبول [وفيودوسيا ويالطا وكيرتشي].»: behind a place two or more strangers in a row, each behind و, are places too. */
export function findPlaceLists(words: readonly AnalysedWord[], places: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set(places.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  return places.flatMap(place => {
    if (place.kind !== 'place' || place.certainty < 3) return [];
    const found: Candidate[] = [];
    let at = place.to;
    for (; at < words.length && !taken.has(at); at += 1) {
      const reading = strangerBehindWaw(words[at]!);
      if (reading === null) break;
      found.push(candidateOf(words, at, at + 1, 'place', 2, { start: reading.start, stem: reading.stem }));
    }
    const next = words[at];
    const isWhole = next === undefined || !isJoined(next) || taken.has(at) || (next.flags & (WORD.stop | WORD.common)) !== 0;
    return found.length > 1 && isWhole ? found : [];
  });
}

function strangerBehindWaw(word: AnalysedWord): Reading | null {
  if (!isJoined(word) || (word.flags & NO_PLACE) !== 0) return null;
  const reading = word.readings.find(({ clitics, stem }) => clitics === 'و' && stem.length > 3);
  return reading === undefined || reading.definite || word.readings.some(({ flags }) => (flags & NO_PLACE) !== 0) ? null : reading;
}
