import { cutAtBorders } from '../clauses/clause-borders.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import type { SpeechFrame, SpokenFor } from './frame.ts';
import { tailAt } from './frame-borders.ts';

/** A frame while its sentence is being read: the next one may still end it. */
export type Draft = { -readonly [K in keyof SpeechFrame]: SpeechFrame[K] };

/** From the head of a frame and where its content begins, to where both end and who relays it. */
export function makeFrame(
  units: readonly Unit[],
  {
    speechClass,
    at,
    from,
    contentFrom,
    spoken,
    outer,
  }: { speechClass: SpeechClass; at: number; from: number; contentFrom: number | null; spoken: SpokenFor; outer: Draft | null },
): Draft {
  const to = contentFrom === null ? (cutAtBorders(units, from, units.length)[0]?.[1] ?? units.length) : tailAt(units, contentFrom);
  return {
    speechClass,
    at,
    from,
    content: contentFrom === null ? null : { from: contentFrom, to },
    to,
    speaker: spoken.speaker,
    relayedBy: spoken.relayedBy ?? (outer?.speaker.entity === spoken.speaker.entity ? null : (outer?.speaker.entity ?? null)),
    outer,
  };
}

/** The innermost frame whose content holds the unit. */
export function enclosing(frames: readonly Draft[], at: number): Draft | null {
  return frames.findLast(frame => frame.content !== null && at >= frame.content.from && at < frame.content.to) ?? null;
}

export function outermost(frame: SpeechFrame): SpeechFrame {
  return frame.outer ? outermost(frame.outer) : frame;
}

/** What is denied or charged is no statement of the speaker's by itself: «نفت أن يكون للخطة جدول» is kept whole. */
export function keepsWhole(speechClass: SpeechClass): boolean {
  return speechClass === 'deny' || speechClass === 'accuse';
}

/** Ends a frame and its content at `at`, if they went further. */
export function close(frame: Draft, at: number): void {
  if (frame.content) frame.content = { from: frame.content.from, to: Math.max(frame.content.from, Math.min(frame.content.to, at)) };
  frame.to = Math.min(frame.to, at);
}
