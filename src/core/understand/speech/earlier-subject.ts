import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { ROLE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { canSpeak, isHappening, isRatherObject } from './can-speak.ts';
import type { Draft } from './draft-frame.ts';
import { findSubject, subjectBefore } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { speakerOf } from './speaker.ts';

/** So far back in a sentence one may look for who acts. */
const MAX_BACK = 60;
/** «وكان X قد عبر عن صدمته …، واعتبر أن …»: whoever did what the verb before tells of, where no one spoke in between. */
export function earlierSubject(
  units: readonly Unit[],
  at: number,
  gender: 'm' | 'f',
  frames: readonly Draft[],
  memory: SpeechMemory,
): SpokenFor | null {
  // «حيث قال», «ولكنه قال»: whoever the clause before tells of.
  const isPronoun = hasPronounSubject(units, at);
  const goesOn = units[at]!.verb!.lead !== '' || units[at - 1]?.folded === 'حيث' || isPronoun;
  if (!goesOn || (frames.some(frame => frame.content !== null) && !isOutletsOwn(units, at, frames))) return null;
  let subject: NounPhrase | null = null;
  // «حذرت X … إذا رفضت السماح …، ودعتها»: past a verb that has no subject of its own.
  for (let verbAt = at - 1; subject === null && verbAt >= 0 && at - verbAt < MAX_BACK; verbAt--) {
    if (!units[verbAt]!.verb || units[verbAt]!.isQuoted) continue;
    if (!units[verbAt]!.verb!.entries.some(entry => entry.gender === gender)) {
      // «يواجه X تهما وجهتها Y، لكنه …»
      if (isPronoun) continue;
      return null;
    }
    subject = actorOf(units, verbAt);
  }
  subject ??= topicOf(units, at);
  if (!subject) return null;
  // «المتحدث باسم X» is who spoke before, where somebody did.
  const isOffice = !isPronoun && subject.entity === null && ROLE_HEADS.has(units[subject.from]!.folded.replace(/^ال/, ''));
  return (isOffice ? memory.lastBy[gender] : null) ?? speakerOf(units, subject, memory);
}

/** «أعلنت X أنها …، وهذا ما أكده Y، [حيث قال]»: the clause it goes on with is nobody's words. */
function isOutletsOwn(units: readonly Unit[], at: number, frames: readonly Draft[]): boolean {
  const before =
    units[at - 1]?.folded === 'حيث' ? units.findLastIndex(({ verb, isQuoted }, index) => index < at && verb !== null && !isQuoted) : -1;
  return (
    before !== -1 &&
    frames.every(({ content, at: head }) => content === null || (head !== before && (before < content.from || before >= content.to)))
  );
}

/** Who does what the verb at `at` tells, where that is one who can speak. */
export function actorOf(units: readonly Unit[], at: number): NounPhrase | null {
  const own = hasPronounSubject(units, at) ? subjectBefore(units, at) : findSubject(units, at);
  return own && canSpeak(units, own) && !isHappening(units, own) && !isRatherObject(units, at, own) ? own : null;
}

/** «لكنه نفى [التهمة]»: the pronoun is the subject, whatever stands behind. */
export function hasPronounSubject(units: readonly Unit[], at: number): boolean {
  return /^و?لكن(ه|ها|هم|هما)$/.test(units[at - 1]?.folded ?? '');
}

/** «سامر عبّر عن صدمته وقال …», where the verb before is none the tables know for certain: whoever the sentence opens with. */
function topicOf(units: readonly Unit[], at: number): NounPhrase | null {
  if (units.slice(0, at).some(({ verb, isQuoted }) => verb !== null || isQuoted)) return null;
  const phrase = readNounPhrase(units, 0);
  const isPerson =
    phrase !== null && units.slice(0, phrase.to).some(({ name }) => name?.kind === 'person' && name.entity === phrase.entity);
  return isPerson ? phrase : null;
}
