import { roleKind } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';

/** An indefinite noun on the way to a definite one: «رئيس [حكومة] [تصريف] الأعمال». A stranger before a definite word is one too. */
export function isLinkOf(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const word = words[at]!;
  return (isNoun(word.flags) || isStranger(word)) && nextIsDefinite(words, at, known);
}

export function nextIsDefinite(words: readonly AnalysedWord[], at: number, known: ReadonlyMap<number, Candidate>): boolean {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return false;
  if (known.has(at + 1) || isOwnedNoun(next) || (next.definite && !couldBeName(words, at + 1))) return true;
  return (isNoun(next.flags) || isStranger(next)) && isJoined(words[at + 2]) && (words[at + 2]!.definite || known.has(at + 2));
}

/** No table knows it, not behind a particle either («ورئيس»). */
function isStranger({ flags, readings }: AnalysedWord): boolean {
  return flags === 0 && readings.every(one => one.flags === 0);
}

export function isNoun(flags: number): boolean {
  return (
    (flags & (WORD.common | WORD.roleHead | WORD.rolePlural | WORD.organisationHead)) !== 0 && (flags & (WORD.stop | WORD.reporting)) === 0
  );
}

/** «نائب وزير [خارجيتها]», «سفير [بلاده]», «حارس [مرماه]»: a pronoun closes an idafa as ال does. */
export function isOwnedNoun({ flags, folded, isWrittenWithHeh, definite }: AnalysedWord): boolean {
  const isOwned = /(?:ها|هم|هما)$/u.test(folded) || (isWrittenWithHeh && folded.endsWith('ه'));
  return isOwned && !definite && folded.length > 4 && isNoun(flags) && (flags & WORD.name) === 0;
}

/** A definite word that begins a name: «وزير العدل [الطيب لوح]»: known in names, no ordinary word, and a bare name word after it. */
export function couldBeName(words: readonly AnalysedWord[], at: number): boolean {
  const { flags, folded } = words[at]!;
  const next = words[at + 1];
  if ((flags & WORD.name) === 0 || (flags & (WORD.common | WORD.nationality)) !== 0 || roleKind(folded) !== null) return false;
  return (
    next !== undefined &&
    isJoined(next) &&
    !next.definite &&
    (next.flags & WORD.stop) === 0 &&
    (next.flags & (WORD.common | WORD.name)) !== WORD.common
  );
}
