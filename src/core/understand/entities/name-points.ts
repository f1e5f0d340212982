import { nameLikeness } from '../../tables/name-likeness.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import { isArabNisba, isFamilyName, isFathersTitle, isOrdinaryDefinite, isTeen, REGNAL } from './last-names.ts';
import { ARABIC_LINKS, FOREIGN_ARTICLES, type NameContext } from './name-context.ts';
import { isMonthForName } from './never-in-names.ts';

/** Likeness from which a stranger is as good as a word of the name table («كوسيانيتش» 2.7). */
const SURELY_FOREIGN = 1;

/** How well a word begins a name, 0 for not at all. */
export function firstPoints(words: readonly AnalysedWord[], at: number, word: AnalysedWord, context: NameContext): number {
  const { flags, folded, definite } = word;
  if ((flags & WORD.nameLink) !== 0 && ARABIC_LINKS.has(folded)) return 0;
  if ((flags & WORD.common) !== 0) {
    if ((flags & WORD.nameKnown) === 0 || ((flags & WORD.workHead) !== 0 && context !== 'title')) return 0;
    // «[قضية] سليم شيبوب»: an ordinary noun of somebody.
    if (folded.endsWith('ه') && context !== 'title' && (flags & (WORD.givenName | WORD.nameFrequent)) === 0 && isGiven(words[at + 1]))
      return 0;
    if ((flags & (WORD.verb | WORD.reporting)) !== 0 && context !== 'title') return 0;
    // «صدام حسين»: a word of the language, but a sure name follows.
    // «حاول قائدها [زيادة] السرعة»: a noun and what it is of.
    if (context === 'title') return (flags & WORD.givenName) === 0 && isOfNoun(words[at + 1]) ? 0 : 1;
    return isSureName(words[at + 1]) || isCompoundName(words, at + 1) || (context === 'verb' && isBareName(words[at + 1])) ? 2 : 0;
  }
  if (definite) return context === 'title' && (flags & WORD.name) !== 0 && (flags & (WORD.roleHead | WORD.courtesy)) === 0 ? 1 : 0;
  if ((flags & WORD.nameFrequent) !== 0) return 3;
  if ((flags & WORD.nameKnown) !== 0) return 2;
  if (folded.endsWith('يه') && context === 'alone') return 0;
  if ((flags & WORD.name) !== 0) return 2;
  const likeness = nameLikeness(folded);
  if (context === 'alone') return 0;
  // «قالت ميركل إن»: a stranger alone behind a verb is a name where what is said follows.
  const isSaying = context === 'title' || SAID.has(words[at + 1]?.folded ?? '') || canBeSecondName(words[at + 1]);
  return likeness > SURELY_FOREIGN && isSaying ? 2 : likeness > (context === 'title' ? -0.6 : 0) ? 1 : 0;
}

const SAID = new Set(['ان', 'انه', 'انها', 'بان', 'بانه', 'بانها']);

/** Joined on, and foreign enough to be a name's second word. */
function canBeSecondName(word: AnalysedWord | undefined): boolean {
  return (
    word !== undefined &&
    isJoined(word) &&
    (word.flags & (WORD.common | WORD.stop)) === 0 &&
    !word.definite &&
    nameLikeness(word.folded) > 0
  );
}

/** How well a word goes on a name of `strength` so far, 0 for not at all. */
export function nextPoints(words: readonly AnalysedWord[], at: number, word: AnalysedWord, context: NameContext, strength: number): number {
  const { flags, folded, definite } = word;
  if ((flags & WORD.nameLink) !== 0) return isLinking(words, at) ? 1 : 0;
  if (isTeen(words, at) || isMonthForName(words, at, context)) return 1;
  if (definite) return definitePoints(words, at, context, strength);
  if ((flags & WORD.common) !== 0 && (flags & WORD.name) !== 0 && context === 'title' && strength === 1)
    return (flags & (WORD.frequent | WORD.reporting)) === 0 ? 1 : 0;
  if ((flags & WORD.common) !== 0)
    return (flags & WORD.nameKnown) !== 0 &&
      (flags & WORD.frequent) === 0 &&
      (context === 'title' || ((flags & WORD.nameFrequent) !== 0 && strength >= 3))
      ? 1
      : 0;
  if ((flags & WORD.name) !== 0) return 2;
  if (isNextName(word)) return 0;
  const likeness = nameLikeness(folded);
  if (likeness > SURELY_FOREIGN) return 2;
  // «سمير [نشار]»: behind a given name any stranger that is no verb.
  const isAfterGiven = (words[at - 1]!.flags & WORD.givenName) !== 0 && flags === 0 && !/^(?:است|س[يتن]|[يت])/u.test(folded);
  return likeness > (isAfterGiven ? -0.8 : context === 'title' ? -0.4 : 0) ? 1 : 0;
}

/** «محمد [الصبيحي]», «هادي [البحرة]»: a family name with the article, no ordinary noun behind it («كمال الأجسام»). */
function definitePoints(words: readonly AnalysedWord[], at: number, context: NameContext, strength: number): number {
  const word = words[at]!;
  if (REGNAL.has(word.folded)) return context === 'title' ? 1 : 0;
  if (strength < (context === 'title' ? 1 : 2)) return 0;
  if (isFamilyName(words, at) || isFathersTitle(words, at) || isArabNisba(words, at)) return 2;
  if ((word.flags & WORD.roleHead) !== 0) return 0;
  if ((word.flags & WORD.name) !== 0 && (word.flags & WORD.common) === 0) return 2;
  if (!isOrdinaryDefinite(word)) return context === 'title' || isFamiliar(words, at - 1) ? 2 : 0;
  const isAfterCompound = words[at - 1]!.folded === 'الدين' || words[at - 2]?.folded === 'عبد';
  return isAfterCompound && (word.flags & WORD.frequent) === 0 ? 1 : 0;
}

/** «هادي [البحرة]»; behind a foreign surname («هاجم ألونسو [التحيز]») a definite stranger is what is done to. */
function isFamiliar(words: readonly AnalysedWord[], at: number): boolean {
  const bits = WORD.givenName | WORD.nameSuffix | WORD.namePrefix | WORD.nameLink;
  return ((words[at]!.flags | (words[at - 1]?.flags ?? 0)) & bits) !== 0;
}

function isGiven(word: AnalysedWord | undefined): boolean {
  return word !== undefined && isJoined(word) && (word.flags & WORD.givenName) !== 0;
}

function isSureName(word: AnalysedWord | undefined): boolean {
  return word !== undefined && isJoined(word) && (word.flags & (WORD.nameFrequent | WORD.common)) === WORD.nameFrequent && !word.definite;
}

/** «حسن [نصر الله]» */
function isCompoundName(words: readonly AnalysedWord[], at: number): boolean {
  const name = words[at];
  const last = words[at + 1];
  if (name === undefined || last === undefined || !isJoined(name) || !isJoined(last)) return false;
  return (name.flags & WORD.nameKnown) !== 0 && (last.folded === 'الله' || last.folded === 'الدين');
}

function isOfNoun(next: AnalysedWord | undefined): boolean {
  return next !== undefined && isJoined(next) && next.definite && (next.flags & (WORD.common | WORD.familyName)) === WORD.common;
}

/** «قال جو [بايدن]» */
function isBareName(word: AnalysedWord | undefined): boolean {
  return word !== undefined && isJoined(word) && (word.flags & (WORD.name | WORD.common)) === WORD.name && !word.definite;
}

/** «جوناثان [وديانا]», «هاثاوي [بأوسكار]»: a particle and another name. */
function isNextName(word: AnalysedWord): boolean {
  return word.readings.some(
    ({ clitics, flags }) => (clitics === 'و' || clitics === 'ب' || clitics === 'ل') && (flags & WORD.nameKnown) !== 0,
  );
}

function isLinking(words: readonly AnalysedWord[], at: number): boolean {
  const next = words[at + 1];
  // «محمد الصبيحي [ابن] سلا»: behind a family name it says where from.
  if (words[at]!.folded === 'ابن' && words[at - 1]!.definite) return false;
  if (next === undefined || !isJoined(next)) return false;
  // «جان مارك دو [لا] سابليير»
  if ((next.flags & WORD.nameLink) !== 0 && FOREIGN_ARTICLES.has(next.folded)) return isJoined(words[at + 2]);
  return next.folded === 'علي' || (next.flags & (WORD.stop | WORD.placeHead | WORD.organisationHead | WORD.reporting)) === 0;
}
