import { RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { type Draft, outermost } from './draft-frame.ts';
import { earlierSubject } from './earlier-subject.ts';
import { RESUMPTIVE } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { speakerBefore, unnamedSpeaker } from './speaker.ts';
import { sameAsBefore, speakerOfSubject } from './speaker-of-subject.ts';
import type { SpeechClause } from './speech-clause.ts';

/**
 * Who speaks in a clause: its subject, or where it has none whoever spoke before, the nearest first. `goesOnWith`: the
 * frame whose speaker the verb goes on with.
 */
export function speakerOfClause(clause: SpeechClause, goesOnWith: Draft | null, frames: readonly Draft[], memory: SpeechMemory): SpokenFor {
  const { units, at, speechClass, gender, isPassive, opens, subject, isHappened, contentFrom } = clause;
  const nobody: SpokenFor = { speaker: unnamedSpeaker(units[at]!), relayedBy: null };
  const again = sameAsBefore(units, subject, speechClass, gender, memory);
  if (again) return again;
  if (subject) return isHappened ? nobody : speakerOfSubject(units, subject, contentFrom, memory);
  if (goesOnWith !== null) return outermost(goesOnWith);
  const author = isAuthorless(units, at) ? speakerBefore(memory, gender) : null;
  if (author !== null || isPassive) return author ?? nobody;
  return (
    unlessSpokenOf(units, contentFrom, earlierSubject(units, at, gender, frames, memory)) ??
    (opens || at === 0 ? unlessSpokenOf(units, contentFrom, speakerBefore(memory, gender)) : null) ??
    nobody
  );
}

/** «وقالت إن [اليونان] أغلقت …» behind what اليونان did is said by another: nobody goes on by his own name. */
function unlessSpokenOf(units: readonly Unit[], contentFrom: number | null, spoken: SpokenFor | null): SpokenFor | null {
  const first = contentFrom === null ? undefined : units[contentFrom];
  return spoken && first?.kind === 'name' && first.name!.entity === spoken.speaker.entity ? null : spoken;
}

/** «أرسل كلمة … قال فيها»: whose it is, where no verb before tells. */
function isAuthorless(units: readonly Unit[], at: number): boolean {
  return RESUMPTIVE.test(units[at + 1]?.folded ?? '') && !RELATIVES.has(units[at - 1]?.folded ?? '');
}
