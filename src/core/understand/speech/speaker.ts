import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { GENERIC_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { PARTICIPLES } from '../verbs/verb-tables.ts';
import { findSubject } from './find-subject.ts';
import type { Speaker, SpeechMemory, SpokenFor } from './frame.ts';
import { OWN_WORDS } from './read-source-phrase.ts';

/** A speaker not named again for so many sentences is no longer who «وأضاف» means. */
const MAX_AGE = 6;

export function newMemory(): SpeechMemory {
  return {
    lastBy: { m: null, f: null },
    last: null,
    issuer: null,
    actorBy: { m: null, f: null },
    age: { lastBy: { m: 0, f: 0 }, actorBy: { m: 0, f: 0 } },
    byHead: new Map(),
  };
}

/** To be called after each sentence: what is remembered fades. */
export function fade(memory: SpeechMemory): void {
  for (const slot of ['lastBy', 'actorBy'] as const) {
    for (const gender of ['m', 'f'] as const) if (++memory.age[slot][gender] > MAX_AGE) memory[slot][gender] = null;
  }
  if (memory.lastBy.m === null && memory.lastBy.f === null) memory.last = null;
}

/** The one a phrase names; «البيان» speaks for whoever issued it. */
export function speakerOf(units: readonly Unit[], phrase: NounPhrase, memory: SpeechMemory): SpokenFor {
  if (phrase.isIssued && memory.issuer) return memory.issuer;
  const first = units[phrase.from]!;
  // «وقالت الصحيفة»: the one last named, whichever the names in the article alone point to.
  const meant = phrase.to - phrase.from === 1 ? memory.byHead.get(first.folded.replace(/^ال/, '')) : undefined;
  if (meant !== undefined && first.folded.startsWith('ال'))
    return { speaker: { entity: meant, words: { start: first.start, end: first.end } }, relayedBy: null };
  return { speaker: { entity: phrase.entity, words: { start: first.start, end: units[phrase.to - 1]!.end } }, relayedBy: null };
}

/** Keeps «صحيفة "X"», «وكالة X» for «الصحيفة», «الوكالة» in later sentences. */
export function rememberHeads(units: readonly Unit[], memory: SpeechMemory): void {
  for (const [at, { kind, name, folded }] of units.entries()) {
    if (kind !== 'name') continue;
    const before = units[at - 1]?.kind === 'mark' && /["«“]/.test(units[at - 1]!.folded) ? at - 2 : at - 1;
    const own = folded.split(' ')[0]!;
    const head = [units[before]?.folded.replace(/^[وفبل]{1,2}(?=.{3})/, '') ?? '', own].find(word => GENERIC_HEADS.has(word));
    if (head !== undefined) memory.byHead.set(head, name!.entity);
  }
}

/** Keeps who a sentence tells of, for «قولها» in the next. */
export function rememberActor(units: readonly Unit[], memory: SpeechMemory): void {
  const at = units.findIndex(unit => unit.verb !== null && !unit.isQuoted);
  const subject = at === -1 ? null : findSubject(units, at);
  // A town acts, but «وأضافت» doesn't go back to one that said nothing.
  if (!subject || subject.entity === null || isPlace(units, subject)) return;
  const gender = units[at]!.verb!.entries[0]!.gender;
  memory.actorBy[gender] = speakerOf(units, subject, memory);
  memory.age.actorBy[gender] = 0;
}

function isPlace(units: readonly Unit[], { from, to, entity }: NounPhrase): boolean {
  return units.slice(from, to).some(({ name }) => name?.entity === entity && name.kind === 'place');
}

/** «وأضافت أنّ»: the last speaker whose verb had the same gender. */
export function speakerBefore(memory: SpeechMemory, gender: 'm' | 'f'): SpokenFor | null {
  return memory.lastBy[gender] ?? memory.actorBy[gender] ?? memory.last;
}

export function remember(memory: SpeechMemory, spoken: SpokenFor, gender: 'm' | 'f', isIssuer: boolean): void {
  memory.lastBy[gender] = spoken;
  memory.age.lastBy[gender] = 0;
  memory.last = spoken;
  if (isIssuer) memory.issuer = spoken;
}

/** Whether all that stands for the speaker is a verb («قال إن») or «قولهم»: no words that could be shown as somebody. */
export function isOnlyVerb(units: readonly Unit[], { entity, words }: Speaker): boolean {
  if (entity !== null) return false;
  const unit = units.find(({ start, end }) => start === words.start && end === words.end);
  // «بحسب قولهم»: whose it is the pronoun knows.
  return unit !== undefined && (unit.verb !== null || PARTICIPLES.has(unit.folded) || OWN_WORDS.test(unit.folded));
}

/** Where no one is named («قيل إن», «أُعلن أن») the verb itself is all the words say. */
export function unnamedSpeaker(unit: Unit): Speaker {
  return { entity: null, words: { start: unit.start, end: unit.end } };
}
