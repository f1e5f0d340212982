import { BORDER, SHAPES, WORDS } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import { joinHashes } from './hash-feature.ts';
import type { TokenFacts } from './token-facts.ts';

export function addWords(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const word = (offset: number) => tokens[at + offset]?.word ?? BORDER;
  const stem = (offset: number) => tokens[at + offset]?.stem ?? BORDER;
  sink.add(WORDS + 14, joinHashes(word(-1), word(0)));
  sink.add(WORDS + 15, joinHashes(word(0), word(1)));
  sink.add(WORDS + 16, joinHashes(stem(-1), stem(0)));
  sink.add(WORDS + 17, joinHashes(stem(0), stem(1)));
  sink.add(WORDS + 18, joinHashes(stem(-1), stem(1)));
  sink.add(WORDS + 19, joinHashes(stem(-2), stem(-1)));
  sink.add(WORDS + 20, joinHashes(stem(1), stem(2)));
}

export function addShapes(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const shape = (offset: number) => tokens[at + offset]?.shape ?? BORDER;
  sink.add(SHAPES + 5, joinHashes(joinHashes(shape(-1), shape(0)), shape(1)));
}
