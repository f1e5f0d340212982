import { COMPLEMENTS, PREPOSITIONS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventStatus } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import { sourceOfClause } from '../speech/source-of-clause.ts';
import { type DateOfEvent, isToCome } from './date-of-event.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { isWanted, planBefore } from './is-unreal.ts';

/** Told within somebody's words it is claimed; the outlet's own telling is what happened. */
export function statusOfEvent(
  units: readonly Unit[],
  frames: readonly SpeechFrame[],
  candidate: FoundTrigger,
  dated: DateOfEvent | null,
): EventStatus {
  const { at, form } = candidate;
  const around = frameAround(frames, at);
  if (around?.speechClass === 'deny') return 'denied';
  if (isStillToCome(units, candidate, dated)) return 'planned';
  if (units[at]!.isQuoted && form === 'verb') return 'claimed';
  return (around && !(around.content === null && /^(act|warn|tell|add|say)$/.test(around.speechClass))) ||
    sourceOfClause(units, frames, at + 1)
    ? 'claimed'
    : 'happened';
}

function isStillToCome(units: readonly Unit[], { at, to, isFuture, form, verbAt }: FoundTrigger, dated: DateOfEvent | null): boolean {
  if (isFuture || isWanted(units, at) || (form === 'verb' && planBefore(units, at)) || isPerformedLater(units, at)) return true;
  const verb = form === 'verb' || verbAt !== null ? units[verbAt ?? at]!.verb : null;
  const isPresent = verb?.entries.every(entry => entry.tense === 'imperfect') === true;
  // «يصل الاثنين المقبل»; «أجلت المباراة إلى الأحد المقبل» happened.
  if (dated?.isToCome && (verb === null || isPresent)) return true;
  if (isPresent) return isBehindPlan(units, at);
  return form === 'noun' && (isDue(units, to) || (!dated?.hasYear && isDecided(units, at)));
}

const MAX_PLANNED = 16;

/** «يصل X غدا في زيارة [يلتقي] خلالها Y», «سيزور X مالطا [ويلتقي] Y»: the present goes on with what is to come. */
function isBehindPlan(units: readonly Unit[], at: number): boolean {
  if (units[at]!.verb?.lead !== 'و' && !/^(خلال|اثناء|في)(ها|ه)$/.test(units[at + 1]?.folded ?? '')) return false;
  for (let back = at - 1; back >= 0 && at - back <= MAX_PLANNED; back--) {
    const { folded, verb, isQuoted } = units[back]!;
    if (isToCome(units[back]!)) return true;
    if (verb?.entries.some(({ tense }) => tense === 'future')) return true;
    if (isQuoted || COMPLEMENTS.has(folded) || RELATIVES.has(folded) || verb?.entries.every(({ tense }) => tense === 'perfect'))
      return false;
  }
  return false;
}

const MAX_DUE = 4;

/** «اجتماع الحكومة [المقرر] الأحد», «المحادثات [المرتقبة]» */
function isDue(units: readonly Unit[], from: number): boolean {
  for (let at = from; at < units.length && at - from < MAX_DUE; at++) {
    const { kind, folded, verb } = units[at]!;
    if (kind === 'word' && /^ال(مقرر|مزمع|مرتقب|منتظر|مقبل|قادم)ه?$/.test(folded)) return true;
    if (kind === 'mark' || kind === 'date' || verb || PREPOSITIONS.has(folded)) return false;
  }
  return false;
}

const MAX_DECIDER = 6;

/** «قررت الحكومة [الانسحاب]», «تقرر [إرسال] قوات»: decided on, not yet done. */
function isDecided(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= MAX_DECIDER; back--) {
    const { kind, folded, verb } = units[back]!;
    if (verb) return /^[وف]?[يت]?ت?قرر(ت|وا)?$/.test(folded);
    if (kind === 'mark' || PREPOSITIONS.has(folded) || COMPLEMENTS.has(folded)) return false;
  }
  return false;
}

/** The innermost frame whose words the unit stands in. */
export function frameAround(frames: readonly SpeechFrame[], at: number): SpeechFrame | undefined {
  return frames.findLast(frame =>
    frame.content
      ? at >= frame.content.from && at < frame.content.to
      : frame.speechClass !== 'source' && at >= frame.from && at < frame.to && at !== frame.at,
  );
}

/** «سيتم عقد …», «ستجري محادثات», «سيقوم بزيارة». */
function isPerformedLater(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 2), at).some(({ folded }) => /^[وف]?س([يت]تم|[يت]جري|[يت]قوم|[يت]قومون)$/.test(folded));
}
