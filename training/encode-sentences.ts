import { addArabicEdges } from '../src/core/understand/recognise/arabic-edges.ts';
import { addArabicFeatures, describeSentence } from '../src/core/understand/recognise/arabic-features.ts';
import { featureKey } from '../src/core/understand/recognise/hash-feature.ts';
import { describeToken, type TokenFacts } from '../src/core/understand/recognise/token-facts.ts';
import type { MarkedSentence } from './read-conll.ts';

/** A sentence as feature keys: those of token t are `keys[starts[t]] … keys[starts[t + 1] - 1]`. */
export type EncodedSentence = {
  readonly labels: Uint8Array;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly edgeKeys: Uint32Array;
  readonly edgeStarts: Uint32Array;
};

export type KeyFilter = (template: number) => boolean;

export function encodeSentences(sentences: readonly MarkedSentence[], keep: KeyFilter = () => true): readonly EncodedSentence[] {
  const known = new Map<string, TokenFacts>();
  const factsOf = (token: string): TokenFacts => {
    let facts = known.get(token);
    if (facts === undefined) known.set(token, (facts = describeToken(token)));
    return facts;
  };
  return sentences.map(({ tokens, labels }) => {
    const sentence = describeSentence(tokens.map(factsOf));
    return {
      labels,
      ...collect('keys', 'starts', tokens.length, (at, add) => addArabicFeatures(sentence, at, { add }), keep),
      ...collect('edgeKeys', 'edgeStarts', tokens.length, (at, add) => addArabicEdges(sentence, at, { add }), keep),
    } as EncodedSentence;
  });
}

function collect(
  keysName: string,
  startsName: string,
  length: number,
  each: (at: number, add: (template: number, value: number) => void) => void,
  keep: KeyFilter,
) {
  const keys: number[] = [];
  const starts = new Uint32Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    each(at, (template, value) => {
      if (keep(template)) keys.push(featureKey(template, value));
    });
    starts[at + 1] = keys.length;
  }
  return { [keysName]: Uint32Array.from(keys), [startsName]: starts };
}
