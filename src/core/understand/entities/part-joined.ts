import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';

/**
 * «محاميه عازوري [وبيلمار]», where «دانيال بيلمار» is named elsewhere: و and a word of somebody else's name is another person,
 * unless the word stands with its و in a name too («ويلز»). A name that begins so loses the و.
 */
export function partJoined(words: readonly AnalysedWord[], candidates: readonly Candidate[]): readonly Candidate[] {
  const known = new Set(
    candidates.flatMap(({ kind, tokens }) => (kind === 'person' && tokens.length > 1 ? [tokens[0]!, tokens.at(-1)!] : [])),
  );
  return candidates.flatMap(one => {
    if (one.kind !== 'person' || one.key !== null) return [one];
    for (let at = one.from; at < one.to; at += 1) {
      const reading = at === one.from && one.start !== words[at]!.start ? undefined : secondOf(words[at]!, known);
      if (reading === undefined || (at > one.from + 1 && at < one.to - 1)) continue;
      const second = candidateOf(words, at, one.to, 'person', one.certainty, { start: reading.start, stem: reading.stem });
      if (at === one.from) return one.to === at + 1 ? [second] : [one];
      return [{ ...one, to: at, end: words[at - 1]!.end, tokens: one.tokens.slice(0, at - one.from) }, second];
    }
    return [one];
  });
}

function secondOf({ flags, readings }: AnalysedWord, known: ReadonlySet<string>): Reading | undefined {
  if ((flags & (WORD.nameKnown | WORD.nameLink)) !== 0) return undefined;
  return readings.find(({ clitics, stem }) => clitics === 'و' && stem.length > 3 && known.has(stem));
}
