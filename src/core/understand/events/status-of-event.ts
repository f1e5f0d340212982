import type { Unit } from '../clauses/unit.ts';
import type { EventStatus } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import { sourceOfClause } from '../speech/source-of-clause.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { isWanted, planBefore } from './is-unreal.ts';

/** Told within somebody's words it is claimed; the outlet's own telling is what happened. */
export function statusOfEvent(units: readonly Unit[], frames: readonly SpeechFrame[], { at, isFuture, form }: FoundTrigger): EventStatus {
  const around = frameAround(frames, at);
  if (around?.speechClass === 'deny') return 'denied';
  if (isFuture || isWanted(units, at) || (form === 'verb' && planBefore(units, at)) || isPerformedLater(units, at)) return 'planned';
  if (units[at]!.isQuoted && form === 'verb') return 'claimed';
  return (around && !(around.content === null && /^(act|warn|tell|add|say)$/.test(around.speechClass))) ||
    sourceOfClause(units, frames, at + 1)
    ? 'claimed'
    : 'happened';
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
