import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';

const HOLY = /^(?:[وفبك]?ال|[وف]?لل)(?:نبي|رسول|قديسه?|خليفه|صحابي|امام)$/u;

/** «النبي محمد», «الإمام علي»: known by the given name alone, so that nobody else of the article who bears it is meant. */
export function isHolyName(words: readonly AnalysedWord[], { from, to, start }: Candidate): boolean {
  const name = words[from]!;
  if (to !== from + 1 || start !== name.start || !isJoined(name) || (name.flags & WORD.givenName) === 0) return false;
  return HOLY.test(words[from - 1]?.folded ?? '');
}
