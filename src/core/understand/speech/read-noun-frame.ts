import type { Unit } from '../clauses/unit.ts';
import type { LocalId } from '../extraction.ts';
import { type Draft, enclosing, makeFrame } from './draft-frame.ts';
import { findContent } from './find-content.ts';
import { subjectAfter } from './find-subject.ts';
import type { SpeechMemory } from './frame.ts';
import { headStart } from './frame-borders.ts';
import type { readDocument } from './read-document.ts';
import { remember, speakerOf, unnamedSpeaker } from './speaker.ts';

const MAX_GAP = 3;
const MAX_REACH = 14;

/** «قول المتحدث باسم X بأن …», «مزاعم Y أن …»: a noun that holds words. */
export function nounFrame(units: readonly Unit[], at: number, frames: readonly Draft[], memory: SpeechMemory): Draft | null {
  const subject = subjectAfter(units, at);
  if (!subject) return null;
  const contentFrom = findContent(units, subject.to, 'say');
  const isFar = contentFrom !== null && contentFrom - subject.to > MAX_GAP;
  // «تصريح مسؤول رفيع في قطاع النفط بأن …»: only «بأن» reaches back past where he works.
  if (contentFrom === null || (isFar && !isBiAnna(units, subject.to, contentFrom))) return null;
  return makeFrame(units, {
    speechClass: 'say',
    at,
    from: at,
    contentFrom,
    spoken: { ...speakerOf(units, subject, memory), relayedBy: publisherBefore(units, at) },
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

function isBiAnna(units: readonly Unit[], from: number, contentFrom: number): boolean {
  if (contentFrom - from > MAX_REACH) return false;
  return units.slice(contentFrom - 2, contentFrom + 1).some(({ folded }) => folded.startsWith('بان'));
}

/** «نشرت وكالة X [تصريح مسؤول …]»: who made the words public. */
function publisherBefore(units: readonly Unit[], at: number): LocalId | null {
  const verbAt = units.findLastIndex((unit, index) => index < at && unit.verb !== null);
  const isPublishing = verbAt !== -1 && /^[وف]?[يت]?(نشر|بث|اورد|اذاع|ذاع|نقل)/.test(units[verbAt]!.folded);
  const publisher = isPublishing ? subjectAfter(units, verbAt) : null;
  return publisher?.to === at ? publisher.entity : null;
}
