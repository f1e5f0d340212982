import type { Unit } from '../clauses/unit.ts';
import { isSpeakerHead } from './can-speak.ts';
import { actorOf, hasPronounSubject } from './earlier-subject.ts';
import { findSubject } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { speakerBefore, speakerOf } from './speaker.ts';

/** So far back in a sentence one may look for who acts. */
const MAX_BACK = 60;

/**
 * «اختتم X المؤتمر، قائلا: …»: the one who did what the verb before says; of «يواجه X تهما وجهتها Y، لكنه نفاها، قائلا إن …»
 * the one a verb of the same gender tells of. `nobody` where one acts before who can't speak: who spoke earlier is somebody else.
 */
export function actorBefore(
  units: readonly Unit[],
  at: number,
  gender: 'm' | 'f' | null,
  memory: SpeechMemory,
  nobody: SpokenFor | null,
): SpokenFor | null {
  let before: SpokenFor | null = null;
  let isNear = true;
  let isSpokenFor = false;
  let isOfOther = false;
  for (let verbAt = at - 1; verbAt >= 0 && at - verbAt <= MAX_BACK; verbAt--) {
    const { verb, isQuoted } = units[verbAt]!;
    if (!verb || isQuoted) continue;
    // «تعمل X على …، مؤكدا أن …»
    if (gender && !verb.entries.some(entry => entry.gender === gender)) {
      isOfOther = true;
      continue;
    }
    const subject = actorOf(units, verbAt);
    // «يجول بين الصفوف … ويصيح فيهم، قائلا: …»: far off only one who is known to speak counts.
    if (subject && (isNear || subject.entity !== null || isSpeakerHead(units[subject.from]!.folded)))
      return speakerOf(units, subject, memory);
    if (isNear) isSpokenFor = hasPronounSubject(units, verbAt) || findSubject(units, verbAt) !== null;
    // «وكررت دعوتها …، مجددة التأكيد على أن …»
    if (isNear && !isSpokenFor) before = speakerBefore(memory, gender ?? verb.entries[0]!.gender);
    isNear = false;
  }
  return isSpokenFor || (isNear && isOfOther) ? nobody : before;
}
