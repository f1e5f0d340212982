import { countryOfName } from '../../tables/countries.ts';
import { organisationWords } from '../../tables/organisation-words.ts';
import { longestPhrase } from '../../tables/phrase-table.ts';
import { knownPlaces } from '../../tables/places.ts';
import { WORD } from '../../tables/word-flags.ts';
import { fold } from '../../text/fold-text.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { knownTown } from './find-known.ts';
import { isAdjective } from './name-words.ts';

const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(' ')
      .map(fold)
      .flatMap(word => [word, `ال${word}`]),
  );

/** One of these in the sentence says that a match is told of. */
const MATCH_SIGNS = setOf('هدف هدفين هدفا أهداف نظيف نظيفين مباراة مباريات دوري كأس نهائي جولة ملعب استاد شباك مرمى ركلات شوط');
/** What a club stands right behind: «[فاز] الهلال», «[على] النصر». */
const MATCH_WORDS = setOf('فاز يفوز فوز تغلب يتغلب تعادل يتعادل خسر يخسر خسارة هزم انتصر اكتسح سحق تأهل واجه يواجه استضاف يستضيف توج');
const OPPONENT_WORDS = new Set(['على', 'أمام', 'مع', 'ضد', 'نظيره', 'ضيفه', 'مضيفه', 'غريمه', 'منافسه'].map(fold));

/** «فاز [الهلال] على [النصر] بهدفين»: clubs called like ordinary words, strangers or towns, in the sentence of a match. */
export function findMatchClubs(words: readonly AnalysedWord[]): readonly Candidate[] {
  const told = new Set<number>();
  const signed = new Set<number>();
  for (const { readings, sentence } of words) {
    if (readings.some(({ stem }) => MATCH_SIGNS.has(stem))) signed.add(sentence);
    if (readings.some(({ stem }) => MATCH_WORDS.has(stem))) told.add(sentence);
  }
  return words.flatMap(word => {
    if (!signed.has(word.sentence) || !told.has(word.sentence) || !isJoined(word)) return [];
    const before = words[word.index - 1]!;
    const isSlot = OPPONENT_WORDS.has(before.folded) || before.readings.some(({ stem }) => MATCH_WORDS.has(stem));
    const reading = isSlot ? clubReading(word, before) : undefined;
    const next = words[word.index + 1];
    const isFollowed = next !== undefined && isJoined(next) && isAdjective(next);
    if (reading === undefined || (isFollowed && (next.flags & WORD.nationality) === 0)) return [];
    const to = word.index + (isFollowed ? 2 : 1);
    return [candidateOf(words, word.index, to, 'organisation', 4, { start: reading.start, stem: reading.stem })];
  });
}

function clubReading(word: AnalysedWord, before: AnalysedWord): Reading | undefined {
  const [whole] = word.readings;
  if (whole === undefined) return undefined;
  if (organisationWords().clubNames.has(whole.stem)) return whole;
  if (countryOfName(whole.stem) !== null || isPlaceNotTown(whole.stem)) return undefined;
  // «تغلب على [الصعوبات]» is an ordinary plural; «تغلب على [الأهلي]» a stranger.
  if (whole.definite && word.readings.every(({ flags }) => flags === 0) && !/(?:ات|ين|ون|ان)$/u.test(whole.stem)) return whole;
  const isTown = (word.flags & WORD.common) === 0 && knownTown(whole.stem);
  return isTown && (before.flags & WORD.placeHead) === 0 ? whole : undefined;
}

/** «فازت [إنجلترا] على [الدنمارك]»: states and regions play under their own names. */
function isPlaceNotTown(folded: string): boolean {
  const hit = longestPhrase(knownPlaces(), folded, () => undefined);
  return hit !== null && hit.value.sort !== 'city';
}
