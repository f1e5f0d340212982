import { nameLikeness } from '../../tables/name-likeness.ts';
import { FEMININE_WITHOUT_ENDING, FIRM_ADJECTIVES, PARTNERS } from '../../tables/organisation-context.ts';
import { TITLES_BEFORE_NAMES } from '../../tables/role-context.ts';
import { roleKind } from '../../tables/roles.ts';
import { WORD } from '../../tables/word-flags.ts';
import { type AnalysedWord, readingWith } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

/** «المتحدة», «المركب»: participles. */
const PARTICIPLE = /^الم[^ ]{3,}$/u;

/** A definite adjective: nisba («الشعبي», «الأمريكية») or one of the shapes names are made with. */
export function isAdjective(word: AnalysedWord): boolean {
  if (!word.definite || (word.flags & (WORD.stop | WORD.placeHead)) !== 0) return false;
  // «لجنة الانتخابات [القاضي] فلان»: a title.
  if (TITLES_BEFORE_NAMES.has(word.folded)) return false;
  // «لجنة الشؤون الخارجية»: الخارجية is a ministry's short name and an adjective.
  if ((word.flags & WORD.organisationHead) !== 0 && !word.folded.endsWith('يه')) return false;
  if ((word.flags & WORD.roleHead) !== 0 && roleKind(word.folded) !== 'descriptor' && !/يه?$/u.test(word.folded)) return false;
  if ((word.flags & WORD.nationality) !== 0) return !/(?:ون|ين)$/u.test(word.folded);
  return /يه?$/u.test(word.folded) || PARTICIPLE.test(word.folded) || FIRM_ADJECTIVES.has(word.folded);
}

/** Whether an adjective's gender is that of a noun without ال; the comparative («الأعلى») has none. */
export function agrees(noun: string, adjective: string): boolean {
  if (/^ال(?:اعلي|اول|عليا|كبري)$/u.test(adjective)) return true;
  const feminine = noun.endsWith('ه') || FEMININE_WITHOUT_ENDING.test(noun);
  return feminine === adjective.endsWith('ه') || adjective.endsWith('اء');
}

export function isDefiniteNoun(word: AnalysedWord): boolean {
  return word.definite && (word.flags & WORD.stop) === 0;
}

/** An ordinary noun in the middle of an idafa: «لجنة [حقوق] الإنسان». */
export function isLinkNoun(word: AnalysedWord): boolean {
  return (
    (word.flags & WORD.common) !== 0 &&
    (word.flags & (WORD.stop | WORD.reporting)) === 0 &&
    !word.definite &&
    !/^[وفبل]ال/u.test(word.folded) &&
    // «جمعية تأسيسية [لإجراء] الإصلاح»: a particle and a noun.
    !word.readings.some(
      ({ clitics, stem, flags }) => (clitics === 'ل' || clitics === 'ب') && stem.length > 3 && (flags & WORD.common) !== 0,
    )
  );
}

/** «والتنمية», «والفنون»: a second noun of the name, not the next thing told of. */
export function isCoordinatedNoun(words: readonly AnalysedWord[], at: number): boolean {
  const word = words[at]!;
  const reading = word.readings.find(one => one.clitics === 'و' && one.definite);
  if (reading === undefined) return false;
  // «الإذاعة [والتلفزيون]», «قوى الثورة [والمعارضة] السورية»; «وزارة الدفاع والحكومة» are two.
  if (PARTNERS.has(reading.stem)) return true;
  return (
    (reading.flags &
      (WORD.stop | WORD.organisationHead | WORD.placeHead | WORD.roleHead | WORD.rolePlural | WORD.nationality | WORD.name)) ===
    0
  );
}

/** A word that is no ordinary one and looks like a name. */
export function isProperWord(words: readonly AnalysedWord[], i: number): boolean {
  const word = words[i]!;
  const { flags, folded } = word;
  // «أبي رقراق», not «أف أم [بأن]»
  if ((flags & WORD.namePrefix) !== 0 && isJoined(words[i + 1]) && (words[i + 1]!.flags & WORD.stop) === 0) return true;
  if ((flags & (WORD.common | WORD.stop | WORD.nationality | WORD.reporting | WORD.roleHead)) !== 0 || /\d/u.test(folded) || word.definite)
    return false;
  if ((flags & WORD.nameKnown) !== 0) return true;
  if (folded.endsWith('يه')) return false;
  if (readingWith(word, WORD.common | WORD.stop | WORD.reporting) !== null) return false;
  // «حكومة منتخبة», «هيئة رقابية»: an adjective in the indefinite.
  if (/(?:يه|ه|ي|ا)$/u.test(folded) && (flags & WORD.name) === 0) return nameLikeness(folded) > 0.3;
  return (flags & WORD.name) !== 0 || nameLikeness(folded) > 0;
}
