import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf } from './candidate.ts';

const MAX_WORDS = 5;
/** A straight quote opens where a blank or nothing stands before it; `" ` behind a word closes. */
const OPENS = /^(?:ـ?[«"“]|[ \u00a0]+ـ?[«"“][ \u00a0]?|ـ?[«“][ \u00a0]?)$/u;
const CLOSES = /^[ \u00a0]*[»"”]/u;

/** «شركة "فانكور نفط"», «صحيفة «السفير»»: a name in quotation marks behind an organisation's noun. */
export function findQuotedOrganisations(text: string, words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < words.length; i += 1) {
    if (!OPENS.test(words[i]!.gap) || !isHead(words[i - 1]!)) continue;
    const to = closingWord(text, words, i);
    if (to !== null) found.push(candidateOf(words, i, to, 'organisation', 4));
  }
  return found;
}

/** Words alone between quotation marks: a title, a ship, a slogan, but seldom a person or a place. */
export function isQuotedAlone(text: string, words: readonly AnalysedWord[], { from, to }: Pick<Candidate, 'from' | 'to'>): boolean {
  return OPENS.test(words[from]!.gap) && CLOSES.test(text.slice(words[to - 1]!.end, words[to - 1]!.end + 3));
}

function isHead(word: AnalysedWord): boolean {
  return word.readings.some(({ flags, clitics }) => (flags & WORD.organisationHead) !== 0 && !clitics.endsWith('ال'));
}

function closingWord(text: string, words: readonly AnalysedWord[], from: number): number | null {
  for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to += 1) {
    const last = words[to - 1]!;
    if (CLOSES.test(text.slice(last.end, last.end + 3))) return to;
    if (words[to] === undefined || /[«"“\n]/u.test(words[to]!.gap)) return null;
  }
  return null;
}

/** End of the quoted words that begin at word `from`, by what stands between words alone; null where none do. */
export function endOfQuoted(words: readonly AnalysedWord[], from: number): number | null {
  if (!OPENS.test(words[from]!.gap)) return null;
  for (let to = from + 1; to <= Math.min(words.length - 1, from + MAX_WORDS); to += 1) {
    if (CLOSES.test(words[to]!.gap)) return to;
    if (!/^[ \u00a0]$/u.test(words[to]!.gap)) return null;
  }
  return null;
}
