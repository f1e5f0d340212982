import { CONTRAST, PREPOSITIONS, phraseLengthAt } from '../clauses/speech-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { isNarratedAct, type SpeechFrame } from '../speech/frame.ts';

/** One clause, as indexes of units, and the frame that says whose words it is (null: the outlet tells it). */
export type Clause = { readonly from: number; readonly to: number; readonly frame: SpeechFrame | null };

/**
 * Cuts a sentence into clauses by who tells them. The head of a frame («وأضاف الكرملين أن») goes, its content
 * is one clause however long; what a frame inside it brings in is a clause as well, as its speaker's.
 * Cuts fall only before a contrast («، بينما دعا …») or a new verb («، وهددت …»), never inside a clause.
 */
export function cutClauses(units: readonly Unit[], frames: readonly SpeechFrame[]): readonly Clause[] {
  const clauses: Clause[] = [];
  const source = frames.find(frame => frame.speechClass === 'source') ?? null;
  let at = 0;
  const tell = (to: number) => {
    for (const [from, end] of cutNarration(units, at, to))
      clauses.push({ from, to: end, frame: source && end <= source.from ? source : null });
    at = Math.max(at, to);
  };
  for (const frame of frames) {
    if (frame.outer) {
      if (frame.content) clauses.push({ ...frame.content, frame });
      continue;
    }
    if (isNarratedAct(frame)) continue;
    tell(frame.from);
    if (frame.content) {
      clauses.push({ ...frame.content, frame });
      at = frame.content.to;
    } else if (frame.speechClass === 'source') {
      at = frame.to;
    } else {
      const end = cutNarration(units, frame.from, nextFrameAt(frames, frame, units.length))[0]?.[1] ?? frame.to;
      clauses.push({ from: frame.from, to: end, frame });
      at = end;
    }
  }
  tell(units.length);
  return clauses;
}

function nextFrameAt(frames: readonly SpeechFrame[], frame: SpeechFrame, end: number): number {
  return frames.find(other => other.outer === null && other.from > frame.from && !isNarratedAct(other))?.from ?? end;
}

function cutNarration(units: readonly Unit[], from: number, to: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = from;
  let hasVerb = false;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit.kind === 'mark') depth += unit.folded === '(' ? 1 : unit.folded === ')' ? -1 : 0;
    if (hasVerb && depth <= 0 && isComma(units[at - 1]) && opensNewClause(units, at)) {
      parts.push([start, at]);
      start = at;
      hasVerb = false;
    }
    if (unit.verb && !unit.isQuoted) hasVerb = true;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

function opensNewClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.isQuoted) return false;
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{3})/, '') : undefined);
  if (phraseLengthAt(CONTRAST, wordAt, at) > 0) return true;
  if (unit.verb?.lead === 'و') return true;
  return frontedDateEnd(units, at) !== null && (unit.lead.startsWith('و') || unit.folded.startsWith('و'));
}

/** Where the verb stands behind «وفي 8 فبراير 2021، طردت»; null where no date is fronted. */
export function frontedDateEnd(units: readonly Unit[], at: number): number | null {
  let next = at;
  while (units[next]?.kind === 'word' && PREPOSITIONS.has(units[next]!.folded.replace(/^و/, '')) && next - at < 2) next++;
  if (units[next]?.kind !== 'date') return null;
  next++;
  if (!isComma(units[next])) return null;
  return units[next + 1]?.verb ? next + 1 : null;
}

function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,؛]/.test(unit.folded);
}
