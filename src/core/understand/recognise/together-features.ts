import { addClasses, addTriggers } from './context-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import { addEnclosure, addNames, addPhrases, addWorld } from './list-features.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { addShapes, addWords } from './word-features.ts';

/** Features of the token at `at` that several tokens make together, always in the same order. */
export function addTogether(sentence: SentenceFacts, at: number, sink: FeatureSink): void {
  addWords(sentence.tokens, at, sink);
  addShapes(sentence.tokens, at, sink);
  addClasses(sentence.tokens, at, sink);
  addTriggers(sentence.tokens, at, sink);
  addNames(sentence.tokens, at, sink);
  addPhrases(sentence, at, sink);
  addEnclosure(sentence, at, sink);
  addWorld(sentence, at, sink);
}
