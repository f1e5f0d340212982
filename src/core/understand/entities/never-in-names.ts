import { countryOfName } from '../../tables/countries.ts';
import { leaderSurnames } from '../../tables/leader-surnames.ts';
import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isAla } from './ali-or-ala.ts';
import { isJoined } from './candidate.ts';
import { knownTown } from './find-known.ts';
import { isArabNisba, isFamilyName, isFathersTitle, isOrdinaryDefinite, isTeen, REGNAL } from './last-names.ts';
import { FOREIGN_ARTICLES, type NameContext } from './name-context.ts';

/** Words that are in no name, whatever stands around. */
export function isNever(words: readonly AnalysedWord[], at: number, word: AnalysedWord, context: NameContext, isFirst: boolean): boolean {
  const { flags, folded } = word;
  if (/\d/u.test(folded) || folded.length < 2) return true;
  if (!isFirst && isMonthForName(words, at, context)) return false;
  if (!isFirst && FOREIGN_ARTICLES.has(folded) && ((words[at - 1]?.flags ?? 0) & WORD.nameLink) !== 0) return false;
  if (!isFirst && (isTeen(words, at) || isFathersTitle(words, at) || isArabNisba(words, at))) return false;
  if (context === 'title' && word.definite && (flags & WORD.stop) !== 0) return isFirst || !REGNAL.has(folded);
  // «محمد سعيد [الكندي]»
  if (!isFirst && (flags & WORD.familyName) !== 0 && isFamilyName(words, at)) return false;
  // «رومان» is a people and a given name: behind a title it is the name.
  if ((flags & WORD.nationality) !== 0 && (context !== 'title' || word.definite || (flags & WORD.nameKnown) === 0)) return true;
  if (!isFirst && isFamilyName(words, at)) return false;
  if (!isFirst && (flags & ~WORD.name) === 0 && isAdverbial(folded)) return true;
  // «كان أوباما [لطيفا] معها»
  if (!isFirst && flags === 0 && folded.endsWith('ا') && leaderSurnames().has(words[at - 1]!.folded)) return true;
  if (word.definite && (flags & WORD.roleHead) !== 0) return true;
  // «كارول [سماحة]»; «سماحة الشيخ» is a form of address.
  if (!isFirst && folded === 'سماحه' && words[at + 1]?.definite !== true) return false;
  if ((flags & (WORD.stop | WORD.organisationHead | WORD.placeHead | WORD.courtesy)) !== 0) return true;
  if (!isFirst && folded === 'ولد' && isFathersTitle(words, at + 1)) return false;
  if ((flags & (WORD.reporting | WORD.roleHead)) !== 0 && ((flags & WORD.nameKnown) === 0 || isOfSomething(words, at))) return true;
  // «بأن», «لتسليم», «خالد يوسف [ونقيب] الممثلين»: a stranger as a whole, an ordinary word or an office behind its particle.
  const ordinary = WORD.common | WORD.stop | WORD.nationality;
  return (
    (flags & WORD.name) === 0 &&
    word.readings.some(
      ({ clitics, flags: inner }) =>
        clitics !== '' &&
        !clitics.endsWith('ال') &&
        ((inner & ordinary) !== 0 || (clitics === 'و' && !isFirst && (inner & (WORD.roleHead | WORD.nameKnown)) === WORD.roleHead)),
    )
  );
}

/** «تيريزا [ماي]»: a month that is a surname too, behind a title and a given name. */
export function isMonthForName(words: readonly AnalysedWord[], at: number, context: NameContext): boolean {
  const before = words[at - 1];
  return (
    context === 'title' && words[at]!.folded === 'ماي' && before !== undefined && (before.flags & (WORD.name | WORD.common)) === WORD.name
  );
}

/**
 * «تحدث فلان [بإسهاب]», «أحيت فلانة [حفلا]»: ب and what a verb's noun looks like, or an ordinary noun in the accusative.
 * No table knows them as they stand.
 */
export function isAdverbial(folded: string): boolean {
  if (/^ب(?:ا[^ا]{2}ا[^اي]|است[^ا]{1,2}ا[^اي]ه?|ت[^ا]{2}ي[^اي])$/u.test(folded)) return true;
  return /.{3,}ا$/u.test(folded) && (wordFlags(folded.slice(0, -1)) & WORD.common) !== 0;
}

/** «وسط العاصمة [واحتشاد] الناس»: و and what a verb's noun looks like. */
export function isJoinedDeed({ folded, flags }: AnalysedWord): boolean {
  return (flags & WORD.nameKnown) === 0 && /^و(?:است..ا.|ا[نصضط]..ا.|ا.ت.ا.)$/u.test(folded);
}

/** على and علي fold alike: where it is the name, its word counts as one. */
export function settleAli(words: readonly AnalysedWord[], at: number, word: AnalysedWord, context: NameContext): AnalysedWord {
  return word.folded === 'علي' && isAli(words, at, word, context)
    ? { ...word, flags: WORD.name | WORD.nameKnown | WORD.nameFrequent }
    : word;
}

/** Only ي in the text, and a name or title beside it, make it a name. */
function isAli(words: readonly AnalysedWord[], at: number, word: AnalysedWord, context: NameContext): boolean {
  // «زين العابدين بن [علي]»
  if (/^(?:بن|ابن)$/u.test(words[at - 1]?.folded ?? '') && isJoined(words[at])) return true;
  if (!word.isWrittenWithYeh) return false;
  if (context === 'alone' && isAla(words, at)) return false;
  const next = words[at + 1];
  return (
    context === 'title' || (next !== undefined && (!isJoined(next) || (next.flags & (WORD.nameKnown | WORD.common)) === WORD.nameKnown))
  );
}

/** «أحمد الطيب [شيخ] الأزهر»: an office, not a third name. */
function isOfSomething(words: readonly AnalysedWord[], at: number): boolean {
  const next = words[at + 1];
  // «خوان كارلوس [ملك] إسبانيا»
  const isCountry = next !== undefined && countryOfName(next.folded) !== null;
  // «تميم بن حمد آل ثاني [أمير] دولة قطر», «[أمير] منطقة الرياض»
  if (next !== undefined && isJoined(next) && (next.folded === 'دوله' || (next.flags & WORD.placeHead) !== 0)) return true;
  return (
    next !== undefined &&
    isJoined(next) &&
    ((next.definite && (isOrdinaryDefinite(next) || knownTown(next.folded))) ||
      isCountry ||
      (next.flags & (WORD.organisationHead | WORD.nationality)) !== 0)
  );
}
