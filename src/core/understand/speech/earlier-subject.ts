import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { ROLE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { canSpeak } from './can-speak.ts';
import type { Draft } from './draft-frame.ts';
import { findSubject } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { speakerOf } from './speaker.ts';

/** So far back in a sentence one may look for who acts. */
const MAX_BACK = 60;
/** «حيث قال», «ولكنه قال»: whoever the clause before tells of. */
const GOES_ON = /^(حيث|و?لكن(ه|ها|هم|هما))$/;

/** «وكان X قد عبر عن صدمته …، واعتبر أن …»: whoever did what the verb before tells of, where no one spoke in between. */
export function earlierSubject(
  units: readonly Unit[],
  at: number,
  gender: 'm' | 'f',
  frames: readonly Draft[],
  memory: SpeechMemory,
): SpokenFor | null {
  if ((units[at]!.verb!.lead === '' && !GOES_ON.test(units[at - 1]?.folded ?? '')) || frames.some(frame => frame.content !== null))
    return null;
  let subject: NounPhrase | null = null;
  // «حذرت X … إذا رفضت السماح …، ودعتها»: past a verb that has no subject of its own.
  for (let verbAt = at - 1; subject === null && verbAt >= 0 && at - verbAt < MAX_BACK; verbAt--) {
    if (!units[verbAt]!.verb || units[verbAt]!.isQuoted) continue;
    if (!units[verbAt]!.verb!.entries.some(entry => entry.gender === gender)) return null;
    const own = findSubject(units, verbAt);
    subject = own && canSpeak(units, own) ? own : null;
  }
  subject ??= topicOf(units, at);
  if (!subject) return null;
  // «المتحدث باسم X» is who spoke before, where somebody did.
  const isOffice = subject.entity === null && ROLE_HEADS.has(units[subject.from]!.folded.replace(/^ال/, ''));
  return (isOffice ? memory.lastBy[gender] : null) ?? speakerOf(units, subject, memory);
}

/** «سامر عبّر عن صدمته وقال …», where the verb before is none the tables know for certain: whoever the sentence opens with. */
function topicOf(units: readonly Unit[], at: number): NounPhrase | null {
  if (units.slice(0, at).some(({ verb, isQuoted }) => verb !== null || isQuoted)) return null;
  const phrase = readNounPhrase(units, 0);
  const isPerson =
    phrase !== null && units.slice(0, phrase.to).some(({ name }) => name?.kind === 'person' && name.entity === phrase.entity);
  return isPerson ? phrase : null;
}
