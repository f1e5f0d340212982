import { GROUP_PEOPLE, REGIONS } from '../../tables/organisation-context.ts';
import { type KnownOrganisation, knownOrganisations } from '../../tables/organisations.ts';
import { longestPhrase, type PhraseTable } from '../../tables/phrase-table.ts';
import { type KnownPlace, knownPlaces } from '../../tables/places.ts';
import { WORD, wordFlags } from '../../tables/word-flags.ts';
import { needsKnownStem } from '../../text/clitics.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { endBeyondKnown } from './longer-than-known.ts';
import { isAdjective } from './name-words.ts';

type Hit<T> = { readonly value: T; readonly wordCount: number; readonly reading: Reading };

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

/** One word that the tables know as a town, doubtful or not; countries and their capitals play under other names. */
export function knownTown(folded: string): boolean {
  const hit = longestPhrase(knownPlaces(), folded, () => undefined);
  return hit !== null && (hit.value.sort === 'city' || (hit.value.sort === 'region' && !REGIONS.has(folded)));
}

/** Names the tables hold: organisations and places, the longest first, at every word. */
export function findKnown(words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const organisation = hitAt(words, i, knownOrganisations());
    const place = hitAt(words, i, knownPlaces());
    if (
      organisation !== null &&
      !isAgencyMark(words[i]!) &&
      (!organisation.value.isClub || hasHeadBefore(words, i) || isClubHere(words, i, organisation.wordCount, place)) &&
      isTrusted(words, i, organisation) &&
      (!organisation.value.ambiguous ||
        hasHeadBefore(words, i) ||
        isOfItsPeople(words, i, organisation.wordCount) ||
        isQuotedSource(words, i, organisation.wordCount) ||
        (place !== null && isQuotedName(words, i, organisation.wordCount)))
    ) {
      found.push(organisationCandidate(words, i, organisation));
    }
    if (place !== null && (isTrusted(words, i, place) || isNextInList(words, i, place, found.at(-1))) && isPlaceHere(words, i, place)) {
      found.push(toCandidate(words, i, place, 'place', placeCertainty(place)));
    }
  }
  return found;
}

/** «(CNN) --», «(BBC Arabic …)»: the mark of who wrote it, not a name in the text. */
export function isAgencyMark(word: AnalysedWord): boolean {
  return /^[a-z]/u.test(word.folded) && word.gap.endsWith('(');
}

function hitAt<T>(words: readonly AnalysedWord[], i: number, table: PhraseTable<T>): Hit<T> | null {
  let best: Hit<T> | null = null;
  for (const reading of words[i]!.readings) {
    // ال is part of a name (السويد) or not there at all; only لل hides one.
    if (reading.clitics.endsWith('ال')) continue;
    const hit = longestPhrase(table, reading.stem, offset => (isJoined(words[i + offset]) ? words[i + offset]!.folded : undefined));
    if (hit !== null && (best === null || hit.wordCount > best.wordCount)) best = { ...hit, reading };
  }
  return best;
}

/** ف and ك are seldom particles, and a whole word that means something is no particle + short name. */
function isTrusted<T>(words: readonly AnalysedWord[], i: number, { reading, wordCount }: Hit<T>): boolean {
  if (reading.clitics === '' || wordCount > 1) return true;
  if (reading.stem.length <= 3) return (reading.clitics === 'ب' || reading.clitics === 'ل') && (words[i]!.flags & WORD.common) === 0;
  if (needsKnownStem(reading.clitics) && reading.stem.length < (/^[فك]/u.test(reading.clitics) ? 5 : 4)) return false;
  return (words[i]!.flags & (WORD.common | WORD.nameKnown | WORD.roleHead)) === 0;
}

function isPlaceHere(words: readonly AnalysedWord[], i: number, { value, reading, wordCount }: Hit<KnownPlace>): boolean {
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

function placeCertainty({ value, wordCount }: Hit<KnownPlace>): 2 | 3 | 4 {
  if (value.sort === 'city') return value.doubtful ? 2 : 3;
  return wordCount > 1 ? 4 : 3;
}

function hasHeadBefore(words: readonly AnalysedWord[], i: number): boolean {
  // «حركتا «فتح» و«حماس»»
  return (
    words[i - 1]?.readings.some(
      ({ flags, stem }) => (flags & WORD.organisationHead) !== 0 || /^(?:حرك|جماع|منظم|صحيف|قنا|وكال|شرك|مجل)ت[اي]$/u.test(stem),
    ) === true
  );
}

/** «زعيم [القاعدة]», «مقاتلي القاعدة»: an ordinary word of which such people are; not «مقاتلي القاعدة الجوية». */
function isOfItsPeople(words: readonly AnalysedWord[], i: number, wordCount: number): boolean {
  const before = words[i - 1];
  const next = words[i + wordCount];
  if (before === undefined || !isJoined(words[i]) || (next !== undefined && isJoined(next) && isAdjective(next))) return false;
  return before.readings.some(({ stem, clitics }) => clitics.length < 2 && GROUP_PEOPLE.has(stem));
}

/** «في [ساو باولو]» is the town, «[الشباب العربي]» the young, unless a club is spoken of. */
function isClubHere(words: readonly AnalysedWord[], i: number, wordCount: number, place: Hit<KnownPlace> | null): boolean {
  if (place !== null && place.wordCount >= wordCount) return false;
  return words.slice(i, i + wordCount).some(({ flags }) => (flags & (WORD.common | WORD.nationality)) === 0);
}

/** «الكويت [وقطر] والإمارات»: a short name behind و is trusted where a place stands before. */
function isNextInList(
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

/** «وشهدت «[الشرق الأوسط]» تبادل …»: nobody quotes a place. */
function isQuotedName(words: readonly AnalysedWord[], i: number, wordCount: number): boolean {
  return /(?:^|[ \u00a0])«$/u.test(words[i]!.gap) && words[i + wordCount]?.gap.startsWith('»') === true;
}

/** «قال لـ«[الحياة]»», «نشرت «[الشرق الأوسط]»»: a paper's name between quotation marks behind what papers are told or tell. */
function isQuotedSource(words: readonly AnalysedWord[], i: number, wordCount: number): boolean {
  const { gap } = words[i]!;
  if (!/[«"“]$/u.test(gap) || !/^[»"”]/u.test(words[i + wordCount]?.gap ?? '')) return false;
  const before = words[i - 1];
  if (before === undefined) return false;
  return (
    before.folded === 'ل' ||
    // «غزة ـ «[الشرق الأوسط]»: …»
    /[ـ–-] ?[«"“]$/u.test(gap) ||
    // «القاهرة: «[الشرق الأوسط]»» on a line of its own
    (/^ ?: ?[«"“]$/u.test(gap) && /^[»"”][ \u00a0]*\n/u.test(words[i + wordCount]?.gap ?? '')) ||
    before.readings.some(({ flags, clitics }) => clitics.length < 2 && (flags & (WORD.reporting | WORD.verb)) !== 0)
  );
}

/** «مجلس الأمن [القومي]»: a longer name than the table's is another body's, unless the table calls its own just so («حركة النهضة [التونسية]»). */
function organisationCandidate(words: readonly AnalysedWord[], i: number, hit: Hit<KnownOrganisation>): Candidate {
  const { reading, wordCount, value } = hit;
  const to = endBeyondKnown(words, i, i + wordCount, reading.stem);
  if (to === i + wordCount) return toCandidate(words, i, hit, 'organisation', 4);
  const own = [reading.stem, ...words.slice(i + 1, i + wordCount).map(word => word.folded)].join(' ');
  return candidateOf(words, i, to, 'organisation', 4, {
    start: reading.start,
    stem: reading.stem,
    key: own === value.key && (words[to - 1]!.flags & WORD.nationality) !== 0 ? value.key : null,
  });
}

function toCandidate(
  words: readonly AnalysedWord[],
  i: number,
  hit: Hit<{ readonly key: string; readonly heads?: readonly string[] }>,
  kind: 'place' | 'organisation',
  certainty: 2 | 3 | 4,
): Candidate {
  const { key, heads } = hit.value;
  return candidateOf(words, i, i + hit.wordCount, kind, certainty, {
    start: hit.reading.start,
    stem: hit.reading.stem,
    key,
    ...(heads === undefined ? {} : { heads }),
  });
}
