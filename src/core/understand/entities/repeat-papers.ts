import { MEDIA_HEADS } from '../../tables/role-context.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';

/** «صحيفة «السفير» … وقالت [السفير] إن»: a paper called like an ordinary word, where a verb in the feminine makes it speak. */
export function repeatPapers(words: readonly AnalysedWord[], found: readonly Candidate[]): readonly Candidate[] {
  const papers = new Map<string, string | null>();
  for (const { kind, from, to, tokens, key } of found) {
    const head = words[from - 1]?.readings.some(({ stem }) => MEDIA_HEADS.has(stem)) === true;
    if (kind === 'organisation' && to === from + 1 && head && !tokens[0]!.endsWith('ه')) papers.set(tokens[0]!, key);
  }
  if (papers.size === 0) return [];
  return words.flatMap(word => {
    const before = words[word.index - 1];
    const key = papers.get(word.folded);
    if (key === undefined || before === undefined || !isJoined(word) || !before.folded.endsWith('ت')) return [];
    if (!before.readings.some(({ flags }) => (flags & WORD.reporting) !== 0)) return [];
    return [candidateOf(words, word.index, word.index + 1, 'organisation', 3, { key })];
  });
}
