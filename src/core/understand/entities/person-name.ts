import { nameLikeness } from '../../tables/name-likeness.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

const MAX_WORDS = 6;
/** Likeness from which a stranger is as good as a word of the name table («كوسيانيتش» 2.7). */
const SURELY_FOREIGN = 1;
const ARABIC_LINKS = new Set(['بن', 'ابن', 'بنت', 'ولد', 'ال']);

/** How much the words around allow: after a title or role almost any word that isn't ordinary; alone only words that name tables know. */
export type NameContext = 'title' | 'verb' | 'alone';

/**
 * End of the personal name that begins at word `from` (exclusive), or `from` where none does. `first` is how its
 * first word is read; `blocked` holds words of places and organisations already sure.
 */
export function endOfPersonName(
  words: readonly AnalysedWord[],
  from: number,
  context: NameContext,
  blocked: (index: number) => boolean,
  first: Reading,
): number {
  let to = from;
  let strength = 0;
  while (to < words.length && to < from + MAX_WORDS && (to === from || isJoinedName(words[to]!)) && !blocked(to)) {
    const word = to === from ? { ...words[to]!, folded: first.stem, flags: first.flags, definite: first.definite } : words[to]!;
    const compound = compoundEnd(words, to, word);
    if (compound > to) {
      to = compound;
      strength += 2;
      continue;
    }
    const points = isNever(word) ? 0 : to === from ? firstPoints(word, context) : nextPoints(words, to, context, strength);
    if (points === 0) break;
    strength += points;
    to += 1;
  }
  while (
    to > from &&
    (words[to - 1]!.flags & WORD.nameLink) !== 0 &&
    (ARABIC_LINKS.has(words[to - 1]!.folded) || (words[to - 1]!.flags & WORD.nameKnown) === 0)
  )
    to -= 1;
  return to > from && isEnough(to - from, strength, context) ? to : from;
}

/** عبد + word, أبو + word, X + الدين: one unit. */
function compoundEnd(words: readonly AnalysedWord[], at: number, { flags, folded }: AnalysedWord): number {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return at;
  if (
    (flags & WORD.namePrefix) !== 0 &&
    (next.flags & (WORD.stop | WORD.reporting)) === 0 &&
    (folded !== 'ام' || next.definite || (next.flags & WORD.nameKnown) !== 0)
  )
    return at + 2;
  const isCompound =
    (next.folded === 'الدين' || next.folded === 'الله') && (flags & WORD.name) !== 0 && (flags & (WORD.stop | WORD.reporting)) === 0;
  return isCompound ? at + 2 : at;
}

function firstPoints(word: AnalysedWord, context: NameContext): number {
  const { flags, folded, definite } = word;
  const isOrdinary = (flags & WORD.common) !== 0;
  if ((flags & WORD.nameLink) !== 0 && ARABIC_LINKS.has(folded)) return 0;
  if (isOrdinary) return (flags & WORD.nameKnown) !== 0 && context === 'title' ? 1 : 0;
  if (definite) return context === 'title' && (flags & WORD.name) !== 0 ? 1 : 0;
  if ((flags & WORD.nameFrequent) !== 0) return 3;
  if ((flags & WORD.nameKnown) !== 0) return 2;
  if (folded.endsWith('يه') && context === 'alone') return 0;
  if ((flags & WORD.name) !== 0) return 2;
  return context === 'alone' ? 0 : nameLikeness(folded) > (context === 'title' ? -0.6 : 0) ? 1 : 0;
}

function nextPoints(words: readonly AnalysedWord[], at: number, context: NameContext, strength: number): number {
  const { flags, folded, definite } = words[at]!;
  if ((flags & WORD.nameLink) !== 0) return isLinking(words, at) ? 1 : 0;
  const isOrdinary = (flags & WORD.common) !== 0;
  if (definite) return definitePoints(flags, context, strength);
  if (isOrdinary)
    return (flags & WORD.nameKnown) !== 0 &&
      (flags & WORD.frequent) === 0 &&
      (context === 'title' || ((flags & WORD.nameFrequent) !== 0 && strength >= 3))
      ? 1
      : 0;
  if ((flags & WORD.name) !== 0) return 2;
  if (isNextName(words[at]!)) return 0;
  const likeness = nameLikeness(folded);
  return likeness > SURELY_FOREIGN ? 2 : likeness > (context === 'title' ? -0.4 : 0) ? 1 : 0;
}

/** «جوناثان [وديانا]»: و and another's name. */
function isNextName(word: AnalysedWord): boolean {
  return word.readings.some(({ clitics, flags }) => clitics === 'و' && (flags & WORD.nameKnown) !== 0);
}

/** «محمد [الصبيحي]»: a family name with the article, after a given name that is surely one. */
function definitePoints(flags: number, context: NameContext, strength: number): number {
  if (strength < 2) return 0;
  if ((flags & WORD.name) !== 0 && (flags & WORD.common) === 0) return 2;
  if ((flags & WORD.common) === 0) return context === 'alone' && strength < 3 ? 1 : 2;
  return context !== 'alone' && (flags & WORD.frequent) === 0 && strength === 2 ? 1 : 0;
}

function isLinking(words: readonly AnalysedWord[], at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && isJoined(next) && (next.flags & (WORD.stop | WORD.placeHead | WORD.organisationHead | WORD.reporting)) === 0;
}

function isNever(word: AnalysedWord): boolean {
  const { flags, folded } = word;
  if (/\d/u.test(folded) || folded.length < 2) return true;
  if ((flags & (WORD.stop | WORD.nationality | WORD.organisationHead | WORD.placeHead | WORD.courtesy)) !== 0) return true;
  if ((flags & (WORD.reporting | WORD.roleHead)) !== 0 && (flags & WORD.nameKnown) === 0) return true;
  // «بأن», «لتسليم»: a stranger as a whole, an ordinary word behind its particle.
  return (
    (flags & WORD.name) === 0 &&
    word.readings.some(
      ({ clitics, flags: inner }) =>
        clitics !== '' && !clitics.endsWith('ال') && (inner & (WORD.common | WORD.stop | WORD.nationality)) !== 0,
    )
  );
}

function isEnough(count: number, strength: number, context: NameContext): boolean {
  if (context === 'title') return strength >= 1;
  if (context === 'verb') return count >= 2 ? strength >= 3 : strength >= 2;
  return count >= 2 && strength >= 4;
}

/** Blanks, a hyphen («بن-علي») or the full stop of an initial («ج. ك. رولينغ») may part the words of a name. */
function isJoinedName(word: AnalysedWord): boolean {
  return /^(?:[ \u00a0]+|[-–])$/u.test(word.gap);
}
