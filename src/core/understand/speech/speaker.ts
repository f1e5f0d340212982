import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import { findSubject } from './find-subject.ts';
import type { Speaker, SpeechMemory, SpokenFor } from './frame.ts';

export function newMemory(): SpeechMemory {
  return { lastBy: { m: null, f: null }, last: null, issuer: null, actorBy: { m: null, f: null } };
}

/** The one a phrase names; «البيان» speaks for whoever issued it. */
export function speakerOf(units: readonly Unit[], phrase: NounPhrase, memory: SpeechMemory): SpokenFor {
  if (phrase.isIssued && memory.issuer) return memory.issuer;
  const first = units[phrase.from]!;
  return { speaker: { entity: phrase.entity, words: { start: first.start, end: units[phrase.to - 1]!.end } }, relayedBy: null };
}

/** Keeps who a sentence tells of, for «قولها» in the next. */
export function rememberActor(units: readonly Unit[], memory: SpeechMemory): void {
  const at = units.findIndex(unit => unit.verb !== null && !unit.isQuoted);
  const subject = at === -1 ? null : findSubject(units, at);
  if (!subject || subject.entity === null) return;
  const gender = units[at]!.verb!.entries[0]!.gender;
  memory.actorBy[gender] = speakerOf(units, subject, memory);
}

/** «وأضافت أنّ»: the last speaker whose verb had the same gender. */
export function speakerBefore(memory: SpeechMemory, gender: 'm' | 'f'): SpokenFor | null {
  return memory.lastBy[gender] ?? memory.actorBy[gender] ?? memory.last;
}

export function remember(memory: SpeechMemory, spoken: SpokenFor, gender: 'm' | 'f', isIssuer: boolean): void {
  memory.lastBy[gender] = spoken;
  memory.last = spoken;
  if (isIssuer) memory.issuer = spoken;
}

/** Whether all that stands for the speaker is an active verb («قال إن»): no words that could be shown as somebody. «أفيد» says that nobody is named. */
export function isOnlyVerb(units: readonly Unit[], { entity, words }: Speaker): boolean {
  return (
    entity === null &&
    units.some(unit => unit.start === words.start && unit.end === words.end && unit.verb?.entries.every(entry => !entry.isPassive))
  );
}

/** Where no one is named («قيل إن», «أُعلن أن») the verb itself is all the words say. */
export function unnamedSpeaker(unit: Unit): Speaker {
  return { entity: null, words: { start: unit.start, end: unit.end } };
}
