import { roleKind } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

/** Common words that end in ى, and in ي only where a text writes every ى so. */
const TELLING = /^[وف]?(?:الي|حتي|اخري|احدي|مدي|سوي)$/u;

const cache = new WeakMap<readonly AnalysedWord[], boolean>();

/** Whether word `at`, «علي», is «على» in a text that writes ى so, and no role before makes it a name («ونائبيه علي الريحاوي»). */
export function isAla(words: readonly AnalysedWord[], at: number): boolean {
  const before = words[at - 1];
  return writesYehForAlef(words) && !(before !== undefined && isJoined(words[at]) && isRole(before));
}

/** A role of one or more, the dual with its owner's pronoun too. */
function isRole({ flags, folded, readings }: AnalysedWord): boolean {
  const two = /^[وفبل]?(.{3,})ي(?:ه|ها|هم)$/u.exec(folded)?.[1];
  return (
    (flags & WORD.rolePlural) !== 0 ||
    readings.some(one => (one.flags & WORD.roleHead) !== 0) ||
    (two !== undefined && roleKind(two) !== null)
  );
}

/** Whether the text writes ى as ي («وصل الي المدينة»). */
function writesYehForAlef(words: readonly AnalysedWord[]): boolean {
  const known = cache.get(words);
  if (known !== undefined) return known;
  const telling = words.filter(({ folded }) => TELLING.test(folded));
  const writes = telling.filter(word => word.isWrittenWithYeh).length > telling.length / 2;
  cache.set(words, writes);
  return writes;
}
