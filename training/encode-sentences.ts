import { isOfWordItself } from '../src/core/understand/recognise/feature-families.ts';
import type { FeatureSink } from '../src/core/understand/recognise/feature-sink.ts';
import { featureKey } from '../src/core/understand/recognise/hash-feature.ts';
import type { Language } from '../src/core/understand/recognise/model-format.ts';
import { addUnary, createFeatureReader } from '../src/core/understand/recognise/sentence-features.ts';
import type { MarkedSentence } from './read-conll.ts';

/** Keys of features: those of token t are `keys[starts[t]] … keys[starts[t + 1] - 1]`; `ofWord[i]` is 1 where the i-th knows the word by its face. */
export type KeyList = { readonly keys: Uint32Array; readonly ofWord: Uint8Array; readonly starts: Uint32Array };

export type EncodedSentence = {
  readonly labels: Uint8Array;
  readonly words: readonly number[];
  readonly unary: KeyList;
  readonly edge: KeyList;
};

/** Which templates to keep: for ablations. */
export type KeyFilter = (template: number) => boolean;

export function encodeSentences(
  language: Language,
  sentences: readonly MarkedSentence[],
  keep: KeyFilter = () => true,
): readonly EncodedSentence[] {
  const read = createFeatureReader(language);
  return sentences.map(({ tokens, labels }) => {
    const features = read(tokens);
    const { length, words, addEdges } = features;
    const unary = collect(length, (at, sink) => addUnary(features, at, sink), keep);
    return { labels, words, unary, edge: collect(length, addEdges, keep) };
  });
}

function collect(length: number, addFeatures: (at: number, sink: FeatureSink) => void, keep: KeyFilter): KeyList {
  const keys: number[] = [];
  const ofWord: number[] = [];
  const starts = new Uint32Array(length + 1);
  for (let at = 0; at < length; at += 1) {
    addFeatures(at, {
      add(template, value) {
        if (!keep(template)) return;
        keys.push(featureKey(template, value));
        ofWord.push(isOfWordItself(template) ? 1 : 0);
      },
    });
    starts[at + 1] = keys.length;
  }
  return { keys: Uint32Array.from(keys), ofWord: Uint8Array.from(ofWord), starts };
}
