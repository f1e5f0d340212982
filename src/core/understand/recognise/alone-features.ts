import { AFFIXES, BORDER, BORDER_ODDS, CLASSES, NAMES, SHAPES, WORDS, WORLD } from './feature-families.ts';
import type { FeatureSink } from './feature-sink.ts';
import { joinHashes } from './hash-feature.ts';
import { classWithArticle, type TokenFacts } from './token-facts.ts';

/**
 * Features that one token by itself, −2 to 2 tokens away, gives to a token: whatever word is between or beside them. So
 * their weights need adding up only once for each word met. `token` is undefined beyond the sentence's ends.
 */
export function addAlone(token: TokenFacts | undefined, offset: number, sink: FeatureSink): void {
  sink.add(WORDS + 2 + offset, token?.word ?? BORDER);
  sink.add(WORDS + 7 + offset, token?.stem ?? BORDER);
  sink.add(SHAPES + 2 + offset, token?.shape ?? BORDER);
  sink.add(CLASSES + 2 + offset, classWithArticle(token));
  if (offset >= -1 && offset <= 1) addNear(token, offset, sink);
  if (offset === 0 && token !== undefined) addOwn(token, sink);
}

function addNear(token: TokenFacts | undefined, offset: number, sink: FeatureSink): void {
  sink.add(WORDS + 12 + offset, token?.clitic ?? BORDER);
  for (let bits = token?.flags ?? 0; bits !== 0; bits &= bits - 1) sink.add(CLASSES + 16 + offset, bits & -bits);
  sink.add(NAMES + 1 + offset, token?.odds ?? BORDER_ODDS);
  if (offset === 0 || token === undefined || token.prefixes.length < 2) return;
  sink.add(AFFIXES + 16 + offset, token.prefixes[1]!);
  sink.add(AFFIXES + 19 + offset, token.suffixes[1]!);
}

function addOwn(token: TokenFacts, sink: FeatureSink): void {
  sink.add(WORDS + 10, token.bare);
  sink.add(WORDS + 21, token.written);
  addAffixes(token, sink);
  sink.add(SHAPES + 6, token.length);
  sink.add(SHAPES + 7, joinHashes(token.clitic, token.length));
  sink.add(CLASSES + 18, joinHashes(token.flags, token.clitic));
  sink.add(NAMES + 3, token.odds * 100 + token.wordClass);
  sink.add(NAMES + 4, joinHashes(token.odds, token.clitic));
  if (!token.isWorldPerson) return;
  sink.add(WORLD + 6, token.odds);
  sink.add(WORLD + 7, token.wordClass);
}

function addAffixes(token: TokenFacts, sink: FeatureSink): void {
  for (const [i, prefix] of token.prefixes.entries()) sink.add(AFFIXES + i, prefix);
  for (const [i, suffix] of token.suffixes.entries()) sink.add(AFFIXES + 4 + i, suffix);
  for (const [i, prefix] of token.stemPrefixes.entries()) sink.add(AFFIXES + 8 + i, prefix);
  for (const triple of token.triples) sink.add(AFFIXES + 12, triple);
  sink.add(AFFIXES + 13, token.edges);
  if (token.prefixes.length >= 2) sink.add(AFFIXES + 14, joinHashes(token.prefixes[1]!, token.suffixes[1]!));
}
