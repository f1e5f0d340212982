import type { Reading } from '../clauses/read-sentences.ts';
import type { ReadSentence } from '../clauses/unit.ts';
import { findFrames } from './find-frames.ts';
import type { SpeechFrame } from './frame.ts';
import { newMemory } from './speaker.ts';

export type SpokenSentence = { readonly sentence: ReadSentence; readonly frames: readonly SpeechFrame[] };

/** Who speaks where, sentence after sentence: «وأضاف أنّ» looks back over the whole body, never into a headline. */
export function readSpeech({ sentences }: Reading): readonly SpokenSentence[] {
  const memory = newMemory();
  return sentences.map(sentence => ({ sentence, frames: sentence.isBody ? findFrames(sentence.units, memory) : [] }));
}
