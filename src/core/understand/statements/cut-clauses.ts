import { cutAtBorders } from '../clauses/clause-borders.ts';
import { COMPLEMENTS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { isNarratedAct, type SpeechFrame } from '../speech/frame.ts';
import { findPastPlan, isCalledOff } from '../speech/modality.ts';
import { sourceOfClause } from '../speech/source-of-clause.ts';

/** One clause, as indexes of units, and the frame that says whose words it is (null: the outlet tells it). */
export type Clause = { readonly from: number; readonly to: number; readonly frame: SpeechFrame | null };

/**
 * Cuts a sentence into clauses by who tells them. The head of a frame («وأضاف الكرملين أن») goes, its content
 * is one clause however long; what a frame inside it brings in is a clause as well, as its speaker's.
 * Cuts fall only before a contrast («، بينما دعا …») or a new verb («، وهددت …»), never inside a clause.
 */
export function cutClauses(units: readonly Unit[], frames: readonly SpeechFrame[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  const tell = (to: number) => {
    const whole = to < units.length ? beforeConnective(units, at, to) : to;
    for (const [from, end] of joinCalledOff(units, cutAtBorders(units, at, whole)))
      clauses.push({ from, to: end, frame: sourceOfClause(units, frames, end) });
    at = Math.max(at, to);
  };
  for (const frame of frames) {
    if (frame.outer) {
      if (frame.content && frame.speechClass !== 'act') clauses.push({ ...frame.content, frame });
      continue;
    }
    if (isNarratedAct(frame)) continue;
    tell(frame.from);
    if (frame.content) {
      // «حذر من أن …»: the label can't stand for the warning, so the head stays.
      clauses.push({ from: frame.speechClass === 'warn' ? frame.from : frame.content.from, to: frame.content.to, frame });
      at = frame.content.to;
    } else if (frame.speechClass === 'source') {
      at = frame.to;
    } else {
      clauses.push({ from: frame.from, to: frame.to, frame });
      at = frame.to;
    }
  }
  tell(units.length);
  return clauses;
}

const MAX_TOPIC = 10;
const CONNECTIVE = /^([وف]?(رغم|بالرغم|علي|لكن|حيث|اذ|بينما|فيما|كما|غير|الا|بيد|لان|لانه|لانها|لانهم|من)|الرغم|من)$/;

/** «تقدم التحقيق، [رغم أن مصادر] أكدت أن …»: what leads up to the verb of speaking belongs to it. Returns where narration ends. */
function beforeConnective(units: readonly Unit[], from: number, to: number): number {
  if (units[to - 1]?.kind === 'mark') return to;
  let at = to - 1;
  while (at > from && to - at <= MAX_TOPIC && !units[at]!.verb && !COMPLEMENTS.has(units[at]!.folded)) at--;
  if (units[at]?.kind !== 'word' || !COMPLEMENTS.has(units[at]!.folded)) return to;
  while (at > from && CONNECTIVE.test(units[at - 1]!.folded)) at--;
  return at > from ? at : to;
}

/** «كان من المقرر أن يزور مالطا، لكنه ألغى الزيارة» stays whole: the first half alone would say that he is to come. */
function joinCalledOff(units: readonly Unit[], parts: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const joined: (readonly [number, number])[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const plan = before ? findPastPlan(units, before[0], before[1]) : -1;
    if (before && plan !== -1 && isCalledOff(units, plan, Math.min(part[1], part[0] + 3))) joined[joined.length - 1] = [before[0], part[1]];
    else joined.push(part);
  }
  return joined;
}
