import type { Unit } from '../clauses/unit.ts';
import { findSubject } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { speakerBefore, speakerOf } from './speaker.ts';

/** «اختتم X المؤتمر، قائلا: …»: the one who did what the verb before says. */
export function actorBefore(units: readonly Unit[], at: number, memory: SpeechMemory): SpokenFor | null {
  const verbAt = units.findLastIndex((unit, index) => index < at && unit.verb !== null && !unit.isQuoted);
  const subject = verbAt === -1 ? null : findSubject(units, verbAt);
  if (subject) return speakerOf(units, subject, memory);
  // «وكررت دعوتها …، مجددة التأكيد على أن …»
  return verbAt === -1 ? null : speakerBefore(memory, units[verbAt]!.verb!.entries[0]!.gender);
}
