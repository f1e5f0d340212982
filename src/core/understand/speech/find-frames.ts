import { SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { PARTICIPLES, type SpeechClass } from '../verbs/verb-tables.ts';
import { close, type Draft, enclosing } from './draft-frame.ts';
import { readSource } from './find-source.ts';
import type { SpeechFrame, SpeechMemory } from './frame.ts';
import { colonFrame } from './read-colon-frame.ts';
import { readDocument } from './read-document.ts';
import { documentFrame, nounFrame } from './read-noun-frame.ts';
import { participleFrame } from './read-participle-frame.ts';
import { sourceFrame } from './read-source-frame.ts';
import { verbFrame } from './read-verb-frame.ts';

/**
 * Who speaks where in a sentence: outermost frames in order, each followed by those inside its content.
 * `memory` is read for «وأضاف أنّ» and «البيان», and written for the sentences that follow.
 */
export function findFrames(units: readonly Unit[], memory: SpeechMemory): readonly SpeechFrame[] {
  const opening = colonFrame(units, memory);
  const frames: Draft[] = opening ? [opening] : [];
  for (let at = opening?.content?.from ?? 0; at < units.length; at++) {
    if (units[at]!.isQuoted) continue;
    const frame = readFrame(units, at, frames, memory);
    if (!frame) continue;
    const open = frames.findLast(other => other.outer === null && other.from < frame.from);
    if (!frame.outer && open) close(open, frame.from);
    frames.push(frame);
    at = Math.max(at, (frame.speechClass === 'source' ? frame.to : (frame.content?.from ?? at + 1)) - 1);
  }
  for (const frame of frames) if (frame.outer) close(frame, frame.outer.to);
  return frames;
}

function readFrame(units: readonly Unit[], at: number, frames: readonly Draft[], memory: SpeechMemory): Draft | null {
  const unit = units[at]!;
  if (unit.kind !== 'word') return null;
  const source = readSource(units, at);
  // «الأغذية التي يشترونها وفق تقديرات X»: inside what somebody says a source belongs to that.
  if (source && (units[at - 1]?.kind === 'mark' || enclosing(frames, at) === null)) return sourceFrame(units, source, memory);
  const participle = readParticiple(units, at);
  if (participle) return participleFrame(units, at, participle, frames, memory);
  const document = readDocument(units, at);
  if (document) return documentFrame(units, at, document, frames, memory);
  const entry = unit.verb?.entries.find(candidate => candidate.speech !== null);
  if (entry) return verbFrame(units, at, entry.speech!, entry, frames, memory);
  return SPEECH_NOUNS.has(unit.folded) ? nounFrame(units, at, frames, memory) : null;
}

/** «، مضيفا أن …», «رد قائلا: …», «علق بالقول: …» */
function readParticiple(units: readonly Unit[], at: number): { speech: SpeechClass; gender: 'm' | 'f' | null } | undefined {
  const { folded, verb } = units[at]!;
  if (folded === 'بالقول' && units[at + 1]?.kind === 'mark') return { speech: 'tell', gender: null };
  const participle = PARTICIPLES.get(folded.replace(/^و(?=.{4})/, ''));
  const isTied = units[at - 1]?.kind === 'mark' || /^قائل(ا|ه|ين)$/.test(folded);
  return participle && !verb && isTied ? participle : undefined;
}
