import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { ARABIC_LINKS, type NameContext } from './name-context.ts';
import { firstPoints, nextPoints } from './name-points.ts';
import { isNever, settleAli } from './never-in-names.ts';
import { isSecondPerson } from './second-person.ts';

const MAX_WORDS = 9;

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
  while (
    to < words.length &&
    to < from + MAX_WORDS &&
    (to === from || isJoinedName(words[to]!)) &&
    !blocked(to) &&
    !isSecondPerson(words, from, to)
  ) {
    const word = settleAli(
      words,
      to,
      to === from ? { ...words[to]!, folded: first.stem, flags: first.flags, definite: first.definite } : words[to]!,
      context,
    );
    if (isWish(words, to)) break;
    const compound = compoundEnd(words, to, word, strength, context);
    if (compound > to) {
      to = compound;
      strength += 3;
      continue;
    }
    const points = isNever(words, to, word, context, to === from)
      ? 0
      : to === from
        ? firstPoints(words, to, word, context)
        : nextPoints(words, to, word, context, strength);
    if (points === 0) break;
    strength += points;
    to += 1;
  }
  // «أريد حسني مبارك [أبا]»
  while (to > from + 1 && /^(?:ابا|ابو|عبد)$/u.test(words[to - 1]!.folded)) to -= 1;
  while (
    to > from &&
    (words[to - 1]!.flags & WORD.nameLink) !== 0 &&
    (ARABIC_LINKS.has(words[to - 1]!.folded) || (words[to - 1]!.flags & WORD.nameKnown) === 0)
  )
    to -= 1;
  return to > from && isEnough(to - from, strength, context) ? to : from;
}

/** عبد + word, أبو + word, X + الدين: one unit. */
function compoundEnd(
  words: readonly AnalysedWord[],
  at: number,
  { flags, folded }: AnalysedWord,
  strength: number,
  context: NameContext,
): number {
  const next = words[at + 1];
  if (next === undefined || !isJoined(next)) return at;
  // «أبي» is «آبي» folded, and أم is «or» too: what follows must look like a name.
  const isDoubtful = folded === 'ام' || folded === 'ابي' || folded === 'ابا';
  const fits = (next.flags & (WORD.stop | WORD.reporting)) === 0 && (!isDoubtful || (next.flags & WORD.common) === 0);
  if ((flags & WORD.namePrefix) !== 0 && fits) return at + 2;
  // «محمد بن عبد الرحمن [آل ثاني]»: a house, whatever it's called.
  if (folded === 'ال' && strength > 0 && (next.flags & (WORD.reporting | WORD.roleHead)) === 0) return at + 2;
  const isCompound =
    (next.folded === 'الدين' || next.folded === 'الله' || (DEVOUT.test(next.folded) && isNamedOn(words, at + 2, context, flags))) &&
    ((flags & WORD.name) !== 0 || (context === 'title' && flags === 0 && !/^[بلوفك]|ه$/u.test(folded))) &&
    (flags & (WORD.stop | WORD.reporting)) === 0;
  return isCompound ? at + 2 : at;
}

/** «أنوار [الحق]», «سيف [الإسلام]»: ordinary nouns too, so that a title or more of the name must tell. */
const DEVOUT = /^ال(?:حق|رحمن|اسلام|هدي|زمان)$/u;

function isNamedOn(words: readonly AnalysedWord[], at: number, context: NameContext, first: number): boolean {
  const next = words[at];
  if (context === 'title') return true;
  if ((first & (WORD.givenName | WORD.roleHead)) !== WORD.givenName || next === undefined || !isJoined(next)) return false;
  return (next.flags & WORD.name) !== 0 && (next.flags & (WORD.common | WORD.stop)) === 0;
}

/** «الراحل [رحمه الله]» */
function isWish(words: readonly AnalysedWord[], at: number): boolean {
  return (
    words[at + 1]?.folded === 'الله' && /^(?:(?:رحم|حفظ|ايد|اعز|وفق|رعا)ها?|رحمه|طيب|قدس|رضي|صلي|اطال|ادام|سلمه?)$/u.test(words[at]!.folded)
  );
}

function isEnough(count: number, strength: number, context: NameContext): boolean {
  if (context === 'title') return strength >= 1;
  if (context === 'verb') return count >= 2 ? strength >= 3 : strength >= 2;
  return count >= 2 && strength >= 4;
}

/** Blanks or a hyphen («بن-علي») may part the words of a name. */
function isJoinedName(word: AnalysedWord): boolean {
  return /^(?:[ \u00a0]+|[-–])$/u.test(word.gap);
}
