import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';

/** «وصول بوتين [المغمور]»: behind a surname that the text gives in full elsewhere, a definite word is said of its bearer. */
export function trimEpithets(words: readonly AnalysedWord[], candidates: readonly Candidate[]): readonly Candidate[] {
  const surnames = new Set(
    candidates.flatMap(({ kind, tokens }) =>
      kind === 'person' && tokens.length > 1 && !tokens.at(-1)!.startsWith('ال') ? [tokens.at(-1)!] : [],
    ),
  );
  return candidates.map(one => {
    const { kind, from, to, start, tokens } = one;
    if (kind !== 'person' || to !== from + 2 || !words[to - 1]!.definite) return one;
    if (!surnames.has(tokens[0]!) && !isOfNounBefore(words, from)) return one;
    const reading = words[from]!.readings.find(({ stem }) => stem === tokens[0]);
    if (reading === undefined || (reading.flags & WORD.givenName) !== 0 || (words[to - 1]!.flags & WORD.familyName) !== 0) return one;
    return candidateOf(words, from, from + 1, 'person', one.certainty, { start, stem: reading.stem });
  });
}

/** «خطة بوش [الصليبية]»: the adjective of the feminine noun whose owner stands between. */
function isOfNounBefore(words: readonly AnalysedWord[], at: number): boolean {
  const noun = words[at - 1];
  if (noun === undefined || !isJoined(words[at]) || noun.definite || (noun.flags & (WORD.common | WORD.stop)) !== WORD.common) return false;
  return /(?:ه|ات)$/u.test(noun.folded) && !noun.isWrittenWithHeh && words[at + 1]!.folded.endsWith('يه');
}
