import type { Unit } from '../clauses/unit.ts';
import type { Medium } from '../extraction.ts';
import type { SpeechFrame } from './frame.ts';

const IN = /^و?(في|عبر|علي|خلال|ضمن|من)$/;
/** Heads of what words are published in, folded, without ال: «في تغريدة», «عبر تويتر», «خلال مقابلة مع …». */
const MEDIA: ReadonlyMap<string, Medium> = new Map([
  ['تغريده', 'tweet'],
  ['تغريدات', 'tweet'],
  ['تويتر', 'tweet'],
  ['تدوينه', 'post'],
  ['منشور', 'post'],
  ['فيسبوك', 'post'],
  ['انستغرام', 'post'],
  ['تيليغرام', 'post'],
  ['مقابله', 'interview'],
  ['حوار', 'interview'],
  ['tweet', 'tweet'],
  ['interview', 'interview'],
]);

/** Where words were said, as the head of their frame has it; «، مضيفاً أن …» goes on where the frame before it was. */
export function findMedium(units: readonly Unit[], frame: SpeechFrame | null, frames: readonly SpeechFrame[]): Medium | undefined {
  if (!frame) return undefined;
  const own = mediumIn(units, frame.from, frame.content?.from ?? frame.from);
  if (own || units[frame.at]!.verb) return own;
  const before = frames.findLast(other => other.from < frame.from && other.speaker.entity === frame.speaker.entity);
  return before && before !== frame ? findMedium(units, before, frames) : undefined;
}

function mediumIn(units: readonly Unit[], from: number, to: number): Medium | undefined {
  for (let at = from + 1; at < to; at++) {
    const medium = MEDIA.get(units[at]!.folded.replace(/^ال/, ''));
    if (medium && IN.test(units[at - 1]!.folded)) return medium;
  }
  return undefined;
}
