import { leaderSurnames } from '../../tables/leader-surnames.ts';
import { nameLikeness } from '../../tables/name-likeness.ts';
import { WORD } from '../../tables/word-flags.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { type Candidate, candidateOf, isJoined } from './candidate.ts';
import { isThatParticle } from './is-that-particle.ts';

const KNOWN_WORD = WORD.common | WORD.stop | WORD.roleHead | WORD.nationality | WORD.nameKnown;
const OF_A_THING = WORD.organisationHead | WORD.placeHead | WORD.workHead | WORD.courtesy;
/** «حصة [الأسد]» is the lion's. */
const SHARE = /^(?:حصه|نصيب|عرين)$/u;

/** «ما بعد [الأسد]», «سياسة أوباما», «بين ترامب [وزيلينسكي]»: those who governed, called by their surnames alone. */
export function findLeaders(words: readonly AnalysedWord[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const word of words) {
    const reading = word.readings.find(one => leaderSurnames().has(one.stem) && mayComeOff(word, one));
    if (reading === undefined || isThatParticle(words, word.index) || isInOtherName(words, word, reading)) continue;
    found.push(candidateOf(words, word.index, word.index + 1, 'person', 4, { start: reading.start, stem: reading.stem }));
  }
  return found;
}

function mayComeOff(word: AnalysedWord, { clitics, stem }: Reading): boolean {
  if (clitics === '') return true;
  return /^(?:و|ف|ل|ب|ول|وب)$/u.test(clitics) && (word.flags & KNOWN_WORD) === 0 && (stem.length > 4 || clitics === 'و');
}

/** «ليندون [جونسون]», «جونسون آند جونسون», «شركة [فورد]», «في [كلينتون]»: somebody else, a firm or a town. */
function isInOtherName(words: readonly AnalysedWord[], { index }: AnalysedWord, { clitics }: Reading): boolean {
  const next = words[index + 1];
  if (next !== undefined && isJoined(next) && isNamePart(next)) return true;
  const before = words[index - 1];
  if (before === undefined || !isJoined(words[index])) return false;
  if (
    before.readings.some(({ flags }) => (flags & OF_A_THING) !== 0) ||
    before.readings.some(({ stem }) => SHARE.test(stem)) ||
    before.folded === 'في'
  )
    return true;
  return clitics === '' && isNamePart(before);
}

/** A word of names that is no ordinary one, or a stranger without an article. */
function isNamePart({ flags, definite, readings, folded }: AnalysedWord): boolean {
  if (definite || folded.length < 2 || /\d/u.test(folded)) return false;
  if ((flags & (WORD.nameLink | WORD.namePrefix)) !== 0) return true;
  return (
    (flags & (WORD.name | WORD.common | WORD.stop)) === WORD.name || (readings.every(one => one.flags === 0) && nameLikeness(folded) > 0)
  );
}
