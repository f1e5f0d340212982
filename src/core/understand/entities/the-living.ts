import type { AnalysedWord } from '../tokens/analyse-words.ts';
import type { PersonGroup } from './person-groups.ts';
import type { PickBearers } from './rulers.ts';

const LATE = /^[وفبلك]*(?:ال|لل)(?:شهيده?|راحله?|مرحومه?|مغدور)$/u;

/** «تأييدا [للحريري]», where سعد الحريري was named and then «الشهيد رفيق الحريري»: who is told of as dead by every full name yields to another. */
export function livingAmong(words: readonly AnalysedWord[]): PickBearers {
  // Once per person, by the mentions found until then, so that a page of one name is read in linear time.
  const late = new Map<PersonGroup, boolean>();
  const isLate = (group: PersonGroup): boolean => {
    const known = late.get(group) ?? group.mentions.every(({ candidate }) => LATE.test(words[candidate.from - 1]?.folded ?? ''));
    late.set(group, known);
    return known;
  };
  return (_, bearers) => {
    if (bearers.length < 2) return bearers;
    const living = bearers.filter(group => !isLate(group));
    return living.length > 0 ? living : bearers;
  };
}
