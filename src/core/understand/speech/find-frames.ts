import { SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { PARTICIPLES } from '../verbs/verb-tables.ts';
import { close, type Draft, enclosing } from './draft-frame.ts';
import { readSource } from './find-source.ts';
import type { SpeechFrame, SpeechMemory } from './frame.ts';
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
  const frames: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
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
  const participle = PARTICIPLES.get(unit.folded.replace(/^و(?=.{4})/, ''));
  if (participle && !unit.verb && units[at - 1]?.kind === 'mark') return participleFrame(units, at, participle, frames, memory);
  const document = readDocument(units, at);
  if (document) return documentFrame(units, at, document, frames, memory);
  const entry = unit.verb?.entries.find(candidate => candidate.speech !== null);
  if (entry) return verbFrame(units, at, entry.speech!, entry, frames, memory);
  return SPEECH_NOUNS.has(unit.folded) ? nounFrame(units, at, frames, memory) : null;
}
