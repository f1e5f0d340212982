import { GROUP_PEOPLE } from '../../tables/organisation-context.ts';
import type { KnownOrganisation } from '../../tables/organisations.ts';
import type { KnownPlace } from '../../tables/places.ts';
import { WORD } from '../../tables/word-flags.ts';
import { fold } from '../../text/fold-text.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';
import type { Hit } from './known-hit.ts';
import { isAdjective } from './name-words.ts';

/**
 * Whether what the tables hold as an organisation is one where it stands: a club's name or an ordinary word («الحياة»,
 * «القاعدة») needs to be told as one. `place`: what the same words are as a place.
 */
export function isOrganisationHere(
  words: readonly AnalysedWord[],
  i: number,
  { value, wordCount }: Hit<KnownOrganisation>,
  place: Hit<KnownPlace> | null,
): boolean {
  if (isAgencyMark(words[i]!) || isPeople(words, i)) return false;
  if (hasHeadBefore(words, i)) return true;
  if (value.isClub && !isClubHere(words, i, wordCount, place)) return false;
  return (
    !value.ambiguous ||
    (!value.isPaper && isOfItsPeople(words, i, wordCount)) ||
    isQuotedSource(words, i, wordCount) ||
    (place !== null && isQuotedName(words, i, wordCount))
  );
}

/** What people are like, in the plural: no body is any of these. */
const OF_PEOPLE = new Set('أبرياء كثيرين آخرين عاديين فقراء طيبين قليلين بسطاء مدنيين مثلنا مثلهم'.split(' ').map(fold));

/** «أعرض [ناسا] أبرياء للخطر»: people in the accusative. */
export function isPeople(words: readonly AnalysedWord[], i: number): boolean {
  const next = words[i + 1];
  return words[i]!.folded === 'ناسا' && next !== undefined && isJoined(next) && OF_PEOPLE.has(next.folded);
}

/** «(CNN) --», «(BBC Arabic …)»: the mark of who wrote it, not a name in the text. */
export function isAgencyMark(word: AnalysedWord): boolean {
  return /^[a-z]/u.test(word.folded) && word.gap.endsWith('(');
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
