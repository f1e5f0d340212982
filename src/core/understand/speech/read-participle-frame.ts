import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { actorBefore } from './actor-before.ts';
import { type Draft, keepsWhole, makeFrame } from './draft-frame.ts';
import { findContent } from './find-content.ts';
import type { SpeechMemory } from './frame.ts';

/**
 * «، مضيفاً أن "…"»: the speaker goes on. Any other participle belongs to what was being said
 * («قالت الحكومة إنّ X طلب …، محذرًا من أنّ …»: it is X who warns, and the clause isn't cut).
 */
export function participleFrame(
  units: readonly Unit[],
  at: number,
  participle: { speech: SpeechClass; gender: 'm' | 'f' },
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft | null {
  const contentFrom = findContent(units, at + 1, participle.speech);
  if (contentFrom === null || contentFrom - at > 5 || keepsWhole(participle.speech)) return null;
  const main = frames.findLast(frame => frame.outer === null && frame.from < at);
  const spoken = main ?? actorBefore(units, at, memory);
  if (!spoken || spoken.relayedBy !== null) return null;
  const isQuote = units[contentFrom]?.isQuoted || units[contentFrom + 1]?.isQuoted;
  const goesOn = !main?.content || participle.speech === 'add' || (isQuote && !frames.some(frame => frame.outer === main));
  return goesOn ? makeFrame(units, { speechClass: participle.speech, at, from: at, contentFrom, spoken, outer: null }) : null;
}
