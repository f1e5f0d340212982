import type { Unit } from '../clauses/unit.ts';
import { type Draft, enclosing, makeFrame } from './draft-frame.ts';
import { findContent } from './find-content.ts';
import { subjectAfter } from './find-subject.ts';
import type { SpeechMemory } from './frame.ts';
import { headStart } from './frame-borders.ts';
import type { readDocument } from './read-document.ts';
import { remember, speakerOf, unnamedSpeaker } from './speaker.ts';

/** «قول المتحدث باسم X بأن …», «مزاعم Y أن …»: a noun that holds words. */
export function nounFrame(units: readonly Unit[], at: number, frames: readonly Draft[], memory: SpeechMemory): Draft | null {
  const subject = subjectAfter(units, at);
  if (!subject) return null;
  const contentFrom = findContent(units, subject.to, 'say');
  if (contentFrom === null || contentFrom - subject.to > 3) return null;
  return makeFrame(units, {
    speechClass: 'say',
    at,
    from: at,
    contentFrom,
    spoken: speakerOf(units, subject, memory),
    outer: enclosing(frames, at),
  });
}

/** «وجاء في بيان صادر عن X: …» */
export function documentFrame(
  units: readonly Unit[],
  at: number,
  { issuer, contentFrom }: NonNullable<ReturnType<typeof readDocument>>,
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft {
  const spoken = (issuer ? speakerOf(units, issuer, memory) : memory.issuer) ?? { speaker: unnamedSpeaker(units[at]!), relayedBy: null };
  remember(memory, spoken, 'm', spoken.speaker.entity !== null);
  return makeFrame(units, { speechClass: 'say', at, from: headStart(units, at), contentFrom, spoken, outer: enclosing(frames, at) });
}
