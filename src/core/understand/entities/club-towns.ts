import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { knownTown } from './find-known.ts';
import { BEFORE_PLACES } from './is-place-here.ts';

/** Nouns of sport that a club's name stands behind: «مدرب [إشبيلية]», «ناديي [فالنسيا] ونابولي». */
const CLUB_SIGNS: ReadonlySet<string> = new Set(
  'نادي ناديي ناديا فريق فريقي صفوف ضيفه مضيفه غريمه لاعب لاعبو لاعبي مدرب مهاجم مدافع حارس شباك مرمي جماهير هداف نجم نجوم قميص'
    .split(' ')
    .flatMap(word => [word, `ال${word}`]),
);

/**
 * Clubs called like their town. Where one place of the page says club, the same word is the club all over the page
 * («نجح [إشبيلية] في تأمين مرماه»), but behind a word that says place («في إشبيلية»).
 */
export function findClubTowns(words: readonly AnalysedWord[]): readonly Candidate[] {
  const clubs = new Set<string>();
  for (const word of words) {
    const before = words[word.index - 1];
    // «كل فريق [كان]» is no team of Cannes.
    if (before === undefined || (word.flags & (WORD.common | WORD.stop)) !== 0) continue;
    if (!before.readings.some(({ stem }) => CLUB_SIGNS.has(stem)) || !/^[ \u00a0]+["«“]?$/u.test(word.gap) || !knownTown(word.folded))
      continue;
    clubs.add(word.folded);
    const second = words[word.index + 1]?.readings.find(({ clitics, stem }) => clitics === 'و' && knownTown(stem));
    if (second !== undefined && isJoined(words[word.index + 1]) && before.folded.endsWith('ي')) clubs.add(second.stem);
  }
  if (clubs.size === 0) return [];
  return words.flatMap(word => {
    const reading = word.readings.find(({ stem, clitics }) => clubs.has(stem) && !clitics.endsWith('ال') && !clitics.endsWith('ب'));
    const before = words[word.index - 1];
    if (reading === undefined || (before !== undefined && isJoined(word) && BEFORE_PLACES.has(before.folded))) return [];
    return [candidateOf(words, word.index, word.index + 1, 'organisation', 4, { start: reading.start, stem: reading.stem })];
  });
}
