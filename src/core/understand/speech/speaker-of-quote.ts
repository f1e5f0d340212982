import type { QuotedStretch } from '../clauses/quotation-marks.ts';
import type { ReadSentence, Unit } from '../clauses/unit.ts';
import { findSubject, subjectAfter } from './find-subject.ts';
import type { SpeechFrame, SpokenFor } from './frame.ts';

/** The innermost frame around the marks; else «"…"، قال X»; else «…، بحسب بيان X» behind them. */
export function speakerOfQuote(sentence: ReadSentence, frames: readonly SpeechFrame[], { outer, start }: QuotedStretch): SpokenFor | null {
  const { units } = sentence;
  // The mark right before the words («''…''» opens with two); what goes on from an earlier paragraph has none.
  const first = units.findIndex(unit => unit.start >= outer.start);
  const at = Math.max(
    first,
    units.findLastIndex(unit => unit.start >= outer.start && unit.start < start),
  );
  const around = frames.findLast(frame => covers(frame, at));
  if (around) return around;
  return (
    saidBehind(units, outer.end) ??
    calledOn(units, at) ??
    frames.find(frame => frame.speechClass === 'source' && units[frame.from]!.start >= outer.end) ??
    null
  );
}

/** «حذرت X الحكومة …، ودعتها إلى القبول "فورا"»: the verb right before, with whom it is said to, and who did what stands before. */
function calledOn(units: readonly Unit[], at: number): SpokenFor | null {
  const verbAt = units.findLastIndex((unit, index) => index < at && unit.verb !== null && !unit.isQuoted);
  const { verb } = units[verbAt] ?? {};
  if (!verb?.hasObject || verb.lead !== 'و' || !verb.entries.some(({ speech }) => speech !== null)) return null;
  const gender = verb.entries[0]!.gender;
  const governor = units.findIndex(
    (unit, index) => index < verbAt && !unit.isQuoted && unit.verb?.entries.some(entry => entry.speech !== null && entry.gender === gender),
  );
  const subject = subjectAfter(units, verbAt) ?? (governor === -1 ? null : findSubject(units, governor));
  if (subject?.entity == null) return null;
  return {
    speaker: { entity: subject.entity, words: { start: units[subject.from]!.start, end: units[subject.to - 1]!.end } },
    relayedBy: null,
  };
}

function covers(frame: SpeechFrame, at: number): boolean {
  if (frame.speechClass === 'source') return false;
  if (frame.content) return at >= frame.content.from - 1 && at < frame.content.to;
  return at > frame.at && at < frame.to;
}

/** «"…"، هكذا رد X», «"…"، بهذه الكلمات لخص X موقفه»: any verb then tells who said it. */
function wordsTaken(units: readonly Unit[], at: number): number {
  if (units[at]?.folded === 'هكذا') return 1;
  return units[at]?.folded === 'بهذه' && /^(الكلمات|الكلمه|العبارات|العباره)$/.test(units[at + 1]?.folded ?? '') ? 2 : 0;
}

function saidBehind(units: readonly Unit[], end: number): SpokenFor | null {
  let at = units.findIndex(unit => unit.start >= end);
  while (at !== -1 && units[at]?.kind === 'mark') at++;
  // «…، كما قال»: the one the clause before tells of.
  const isAs = at !== -1 && /^(كما|حسبما|مثلما)$/.test(units[at]?.folded ?? '');
  if (isAs) at++;
  const words = at === -1 || isAs ? 0 : wordsTaken(units, at);
  at += words;
  const verb = at === -1 ? undefined : units[at];
  if (!verb?.verb || (words === 0 && !verb.verb.entries.some(entry => entry.speech !== null))) return null;
  const governor = isAs ? units.findIndex(unit => unit.verb !== null && !unit.isQuoted) : -1;
  const subject = subjectAfter(units, at) ?? (governor === -1 || governor >= at ? null : findSubject(units, governor));
  if (!subject) return null;
  return {
    speaker: { entity: subject.entity, words: { start: units[subject.from]!.start, end: units[subject.to - 1]!.end } },
    relayedBy: null,
  };
}
