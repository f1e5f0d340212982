import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { actorBefore } from './actor-before.ts';
import { type Draft, keepsWhole, makeFrame } from './draft-frame.ts';
import { findContent } from './find-content.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { unnamedSpeaker } from './speaker.ts';

/**
 * «، مضيفاً أن "…"»: the speaker goes on. Any other participle belongs to what was being said
 * («قالت الحكومة إنّ X طلب …، محذرًا من أنّ …»: it is X who warns, and the clause isn't cut).
 */
export function participleFrame(
  units: readonly Unit[],
  at: number,
  participle: { speech: SpeechClass; gender: 'm' | 'f' | null },
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft | null {
  const contentFrom = findContent(units, at + 1, participle.speech);
  if (contentFrom === null || contentFrom - at > 5 || keepsWhole(participle.speech)) return null;
  const main = frames.findLast(frame => frame.outer === null && frame.from < at);
  // Where it can't be told who goes on, the words are nobody's, and never the outlet's.
  const nobody: SpokenFor = { speaker: unnamedSpeaker(units[at]!), relayedBy: null };
  const spoken = main ?? actorBefore(units, at, participle.gender, memory, nobody);
  if (!spoken || spoken.relayedBy !== null) return null;
  const isQuote = units[contentFrom]?.isQuoted || units[contentFrom + 1]?.isQuoted;
  const goesOn = !main?.content || participle.speech === 'add' || (isQuote && !frames.some(frame => frame.outer === main));
  return goesOn ? makeFrame(units, { speechClass: participle.speech, at, from: at, contentFrom, spoken, outer: null }) : null;
}
