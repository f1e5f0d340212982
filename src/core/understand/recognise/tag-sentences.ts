import { addArabicEdges } from './arabic-edges.ts';
import { addArabicFeatures, describeSentence } from './arabic-features.ts';
import { featureKey } from './hash-feature.ts';
import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { bestLabels, type Scores } from './lattice.ts';
import type { Tagger, TaggerWeights } from './load-tagger.ts';
import type { Guideline, Language } from './model-format.ts';
import { namesIn, type TaggedName } from './tagged-names.ts';
import { describeToken, type TokenFacts } from './token-facts.ts';

export type TagOptions = {
  readonly language: Language;
  readonly guideline: Guideline;
  /** The sentences are one text: what a word is in one of them counts in the others. */
  readonly isDocument: boolean;
};

/** `labels[i]` is the position in LABELS of the i-th token's label; `names` are the same as spans, with how sure each is. */
export type TaggedSentence = { readonly labels: Uint8Array; readonly names: readonly TaggedName[] };

/** No sentence has more tokens; what has is a page without full stops, read in pieces so that memory stays flat. */
const LONGEST = 500;

/**
 * Tags sentences of tokens as the corpora split them: particles stay on their word, punctuation stands by itself.
 * Pure and linear in the number of tokens.
 */
export function tagSentences(tagger: Tagger, sentences: readonly (readonly string[])[], options: TagOptions): readonly TaggedSentence[] {
  const weights = tagger.weightsFor(options.language, options.guideline);
  const known = new Map<string, TokenFacts>();
  return sentences.map(tokens => {
    if (tokens.length <= LONGEST) return decode(scoreSentence(weights, tokens, known));
    const parts: TaggedSentence[] = [];
    for (let at = 0; at < tokens.length; at += LONGEST) parts.push(decode(scoreSentence(weights, tokens.slice(at, at + LONGEST), known)));
    return joinParts(parts);
  });
}

function decode(scores: Scores): TaggedSentence {
  const labels = bestLabels(scores);
  return { labels, names: namesIn(labels, scores) };
}

function joinParts(parts: readonly TaggedSentence[]): TaggedSentence {
  return {
    labels: Uint8Array.from(parts.flatMap(part => [...part.labels])),
    names: parts.flatMap(({ names }, i) => names.map(name => ({ ...name, from: name.from + i * LONGEST, to: name.to + i * LONGEST }))),
  };
}

function scoreSentence({ unary, edge, outsideBias }: TaggerWeights, tokens: readonly string[], known: Map<string, TokenFacts>): Scores {
  const sentence = describeSentence(tokens.map(token => factsOf(token, known)));
  const unaries = new Float64Array(tokens.length * LABEL_COUNT);
  const edges: Float64Array[] = [];
  for (let t = 0; t < tokens.length; t += 1) {
    const add = (template: number, value: number) => unary.addRow(featureKey(template, value), unaries, t * LABEL_COUNT);
    addArabicFeatures(sentence, t, { add });
    unaries[t * LABEL_COUNT + OUTSIDE]! -= outsideBias;
    const pairs = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    addArabicEdges(sentence, t, { add: (template, value) => edge.addRow(featureKey(template, value), pairs, 0) });
    edges.push(pairs);
  }
  return { length: tokens.length, unary: unaries, edges };
}

function factsOf(token: string, known: Map<string, TokenFacts>): TokenFacts {
  const facts = known.get(token) ?? describeToken(token);
  known.set(token, facts);
  return facts;
}
