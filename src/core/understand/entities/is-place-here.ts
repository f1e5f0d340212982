import type { KnownPlace } from '../../tables/places.ts';
import { WORD, wordFlags } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, isJoined } from './candidate.ts';
import type { Hit } from './known-hit.ts';

/** Words that say a place follows, or that something happens there. */
export const BEFORE_PLACES: ReadonlySet<string> = new Set([
  'في',
  'من',
  'الي',
  'نحو',
  'عبر',
  'قرب',
  'داخل',
  'خارج',
  'شمال',
  'جنوب',
  'شرق',
  'غرب',
  'وسط',
  'شمالي',
  'جنوبي',
  'شرقي',
  'غربي',
  'باتجاه',
  'بين',
  'لدي',
  'علي',
  'حول',
]);

/** Whether what the tables hold as a place is one where it stands: not «الدول [الغربية]», nor a person's name. */
export function isPlaceHere(words: readonly AnalysedWord[], i: number, { value, reading, wordCount }: Hit<KnownPlace>): boolean {
  if (wordCount === 1 && isAdjectiveHere(words, i, value)) return false;
  if (value.sort !== 'city' && !value.doubtful) return true;
  if (wordCount > 1 && !value.doubtful) return true;
  const { flags } = reading;
  const before = words[i - 1];
  const says =
    reading.clitics.endsWith('ب') ||
    (isJoined(words[i]) && before !== undefined && (BEFORE_PLACES.has(before.folded) || (before.flags & WORD.placeHead) !== 0));
  if (!value.doubtful && (flags & (WORD.common | WORD.nameKnown)) === 0) return reading.clitics === '' || says;
  return says && (flags & WORD.common) === 0 && (flags & WORD.nameFrequent) === 0;
}

/** «الدول [الغربية]», «34 [بريطانيا] من كل 100»: the adjective, not the province or the country. */
function isAdjectiveHere(words: readonly AnalysedWord[], i: number, { sort }: KnownPlace): boolean {
  const word = words[i]!;
  const before = words[i - 1];
  if (before === undefined || !isJoined(word)) return false;
  // «القنابل [المسيلة]», «الدول [الغربية]»; «العاصمة الرياض» is the town.
  if (sort === 'city' && word.definite) return isDefiniteBefore(before) && (before.flags & WORD.placeHead) === 0;
  // «غير [مطروح]»
  if (before.folded === 'غير') return true;
  // «تعتبر [السعودية] أول بؤرة»: an adjective with its article stands behind a noun with one.
  if ((word.flags & WORD.nationality) !== 0)
    return word.definite ? isDefiniteBefore(before) : (before.flags & (WORD.stop | WORD.verb | WORD.reporting)) === 0;
  // «34 [بريطانيا] من كل 100», «150 جنديا [روسيا]»
  const isCounted =
    /^\d+$/u.test(before.folded) || (/.{3,}ا$/u.test(before.folded) && (before.flags & (WORD.common | WORD.roleHead)) !== 0);
  return isCounted && (wordFlags(word.folded.replace(/ا$/u, '')) & WORD.nationality) !== 0;
}

/** «الحكومة [السعودية]», «وفدها [السعودي]», «القاهرة [المصرية]»; a name of a country or a noun without ال before it is none. */
function isDefiniteBefore(before: AnalysedWord): boolean {
  return before.readings.some(({ definite, clitics }) => definite && !clitics.endsWith('ال')) || /(?:ها|هم|نا)$/u.test(before.folded);
}

/** «الكويت [وقطر] والإمارات»: a short name behind و is trusted where a place stands before. */
export function isNextInList(
  words: readonly AnalysedWord[],
  i: number,
  { value, reading }: Hit<KnownPlace>,
  before: Candidate | undefined,
): boolean {
  return (
    reading.clitics === 'و' &&
    value.sort === 'country' &&
    !value.doubtful &&
    before?.kind === 'place' &&
    before.to === i &&
    isJoined(words[i])
  );
}
