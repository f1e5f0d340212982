import { nameLikeness } from '../../tables/name-likeness.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isDefinite, isJoined } from './candidate.ts';

const MAX_WORDS = 6;

/** How much the words around allow: after a title or role almost any word that isn't ordinary; alone only words that names tables know. */
export type NameContext = 'title' | 'verb' | 'alone';

/**
 * End of the personal name that begins at word `from` (exclusive), or `from` where none does.
 * `stem` is the first word without its clitics; `blocked` holds words of places and organisations already sure.
 */
export function endOfPersonName(
  words: readonly AnalysedWord[],
  from: number,
  context: NameContext,
  blocked: (index: number) => boolean,
  stem = words[from]!.folded,
): number {
  let to = from;
  let strength = 0;
  while (to < words.length && to < from + MAX_WORDS && (to === from || isJoinedName(words[to]!)) && !blocked(to)) {
    const word = words[to]!;
    const folded = to === from ? stem : word.folded;
    const flags = to === from && stem !== word.folded ? stemFlags(word, stem) : word.flags;
    const compound = compoundEnd(words, to, flags);
    if (compound > to) {
      to = compound;
      strength += 2;
      continue;
    }
    const points = to === from ? firstPoints(folded, flags, context) : nextPoints(folded, flags, context, strength);
    if (points === 0) break;
    strength += points;
    to += 1;
  }
  while (to > from && (words[to - 1]!.flags & WORD.nameLink) !== 0 && (words[to - 1]!.flags & WORD.nameKnown) === 0) to -= 1;
  return to > from && isEnough(to - from, strength, context) ? to : from;
}

/** عبد + word, أبو + word, X + الدين, بن + word: one unit. */
function compoundEnd(words: readonly AnalysedWord[], at: number, flags: number): number {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return at;
  if ((flags & WORD.namePrefix) !== 0 && (next.flags & (WORD.stop | WORD.reporting)) === 0) return at + 2;
  if (
    (next.flags & WORD.nameSuffix) !== 0 &&
    (flags & (WORD.stop | WORD.reporting)) === 0 &&
    (next.folded === 'الدين' || next.folded === 'الله') &&
    (flags & WORD.name) !== 0
  )
    return at + 2;
  return at;
}

function firstPoints(folded: string, flags: number, context: NameContext): number {
  if (isNever(folded, flags)) return 0;
  const isOrdinaryWord = (flags & WORD.common) !== 0;
  if ((flags & WORD.nameFrequent) !== 0) return isOrdinaryWord ? (context === 'title' ? 1 : 0) : 3;
  if ((flags & WORD.nameKnown) !== 0) return isOrdinaryWord ? (context === 'title' ? 1 : 0) : 2;
  if (isOrdinaryWord) return 0;
  if (isDefinite(folded)) return context === 'title' && (flags & WORD.name) !== 0 ? 1 : 0;
  if ((flags & WORD.name) !== 0) return 2;
  return context === 'alone' ? 0 : nameLikeness(folded) > (context === 'title' ? -0.6 : 0) ? 1 : 0;
}

function nextPoints(folded: string, flags: number, context: NameContext, strength: number): number {
  if (isNever(folded, flags)) return 0;
  if ((flags & WORD.nameLink) !== 0) return 1;
  const isOrdinaryWord = (flags & WORD.common) !== 0;
  if (isDefinite(folded)) return !isOrdinaryWord || (flags & WORD.nameKnown) !== 0 ? (strength >= 2 ? 2 : 0) : 0;
  if (isOrdinaryWord) return (flags & WORD.nameKnown) !== 0 && (flags & WORD.frequent) === 0 && context === 'title' ? 1 : 0;
  if ((flags & WORD.name) !== 0) return 2;
  return nameLikeness(folded) > (context === 'title' ? -0.4 : 0) ? 1 : 0;
}

function isNever(folded: string, flags: number): boolean {
  if (/\d/u.test(folded) || folded.length < 2) return true;
  return (
    (flags & (WORD.stop | WORD.nationality | WORD.organisationHead | WORD.placeHead | WORD.courtesy)) !== 0 ||
    ((flags & (WORD.reporting | WORD.roleHead)) !== 0 && (flags & WORD.nameKnown) === 0)
  );
}

function isEnough(count: number, strength: number, context: NameContext): boolean {
  if (context === 'title') return strength >= 1;
  if (context === 'verb') return count >= 2 ? strength >= 3 : strength >= 2;
  return count >= 2 && strength >= 4;
}

function stemFlags(word: AnalysedWord, stem: string): number {
  return word.readings.find(reading => reading.stem === stem)?.flags ?? 0;
}

/** Blanks, a hyphen («بن-علي») or the full stop of an initial («ج. ك. رولينغ») may part the words of a name. */
function isJoinedName(word: AnalysedWord): boolean {
  return /^(?:[ \u00a0]+|[-–]|\. ?)$/u.test(word.gap) && (word.gap.trim() !== '.' || word.folded.length > 1);
}
