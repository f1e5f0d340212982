import { AFFIXES, BORDER, SHAPES, WORDS } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import { joinHashes } from './hash-feature.ts';
import type { TokenFacts } from './token-facts.ts';

export function addWords(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const word = (offset: number) => tokens[at + offset]?.word ?? BORDER;
  const stem = (offset: number) => tokens[at + offset]?.stem ?? BORDER;
  for (let offset = -2; offset <= 2; offset += 1) sink.add(WORDS + 2 + offset, word(offset));
  for (let offset = -2; offset <= 2; offset += 1) sink.add(WORDS + 7 + offset, stem(offset));
  sink.add(WORDS + 10, tokens[at]!.bare);
  for (let offset = -1; offset <= 1; offset += 1) sink.add(WORDS + 12 + offset, tokens[at + offset]?.clitic ?? BORDER);
  sink.add(WORDS + 14, joinHashes(word(-1), word(0)));
  sink.add(WORDS + 15, joinHashes(word(0), word(1)));
  sink.add(WORDS + 16, joinHashes(stem(-1), stem(0)));
  sink.add(WORDS + 17, joinHashes(stem(0), stem(1)));
  sink.add(WORDS + 18, joinHashes(stem(-1), stem(1)));
  sink.add(WORDS + 19, joinHashes(stem(-2), stem(-1)));
  sink.add(WORDS + 20, joinHashes(stem(1), stem(2)));
  sink.add(WORDS + 21, tokens[at]!.written);
}

export function addAffixes(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const token = tokens[at]!;
  for (const [i, prefix] of token.prefixes.entries()) sink.add(AFFIXES + i, prefix);
  for (const [i, suffix] of token.suffixes.entries()) sink.add(AFFIXES + 4 + i, suffix);
  for (const [i, prefix] of token.stemPrefixes.entries()) sink.add(AFFIXES + 8 + i, prefix);
  for (const triple of token.triples) sink.add(AFFIXES + 12, triple);
  sink.add(AFFIXES + 13, token.edges);
  if (token.prefixes.length >= 2) sink.add(AFFIXES + 14, joinHashes(token.prefixes[1]!, token.suffixes[1]!));
  for (const offset of [-1, 1]) {
    const beside = tokens[at + offset];
    if (beside === undefined || beside.prefixes.length < 2) continue;
    sink.add(AFFIXES + 16 + offset, beside.prefixes[1]!);
    sink.add(AFFIXES + 19 + offset, beside.suffixes[1]!);
  }
}

export function addShapes(tokens: readonly TokenFacts[], at: number, sink: FeatureSink): void {
  const shape = (offset: number) => tokens[at + offset]?.shape ?? BORDER;
  for (let offset = -2; offset <= 2; offset += 1) sink.add(SHAPES + 2 + offset, shape(offset));
  sink.add(SHAPES + 5, joinHashes(joinHashes(shape(-1), shape(0)), shape(1)));
  sink.add(SHAPES + 6, tokens[at]!.length);
  sink.add(SHAPES + 7, joinHashes(tokens[at]!.clitic, tokens[at]!.length));
}
