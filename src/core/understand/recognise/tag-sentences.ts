import { agreeInDocument, type DocumentSentence } from './agree-in-document.ts';
import { OUTSIDE } from './labels.ts';
import { bestLabels } from './lattice.ts';
import type { Tagger, TaggerWeights } from './load-tagger.ts';
import type { Guideline, Language } from './model-format.ts';
import { createFeatureReader, REACH, type SentenceFeatures } from './sentence-features.ts';
import { namesIn, type TaggedName } from './tagged-names.ts';
import { WeightSink } from './weight-sink.ts';
import { EDGE_WIDTH, UNARY_WIDTH } from './weight-table.ts';

export type TagOptions = {
  readonly language: Language;
  readonly guideline: Guideline;
  /** The sentences are one text: what a word is in one of them counts in the others. */
  readonly isDocument: boolean;
};

/** `labels[i]` is the position in LABELS of the i-th token's label; `names` are the same as spans, with how sure each is. */
export type TaggedSentence = { readonly labels: Uint8Array; readonly names: readonly TaggedName[] };

/** No sentence has more tokens; what has is a page without full stops, read in pieces. */
const LONGEST_SENTENCE = 500;
/** Nor has a document: a book is read in parts, so that memory stays flat. */
const LONGEST_DOCUMENT = 10_000;

/** Tokens of one sentence, or a piece of it that begins at token `from`. */
type Piece = { readonly sentence: number; readonly from: number; readonly tokens: readonly string[] };

/**
 * Tags sentences of tokens as the corpora split them: particles stay on their word, punctuation stands by itself.
 * Pure and linear in the number of tokens.
 */
export function tagSentences(tagger: Tagger, sentences: readonly (readonly string[])[], options: TagOptions): readonly TaggedSentence[] {
  const weights = tagger.weightsFor(options.language, options.guideline);
  const read = createFeatureReader(options.language);
  const tagged = sentences.map(tokens => ({ labels: new Uint8Array(tokens.length), names: [] as TaggedName[] }));
  for (const group of groupPieces(sentences, options.isDocument)) {
    const scored = group.map(({ tokens }) => scoreSentence(weights, read(tokens)));
    if (options.isDocument) agreeInDocument(scored);
    for (const [i, { sentence, from }] of group.entries()) {
      const labels = bestLabels(scored[i]!.scores);
      const into = tagged[sentence]!;
      into.labels.set(labels, from);
      for (const name of namesIn(labels, scored[i]!.scores)) into.names.push({ ...name, from: name.from + from, to: name.to + from });
    }
  }
  return tagged;
}

/** Pieces that are looked at together: a document's, or each sentence's own. */
function* groupPieces(sentences: readonly (readonly string[])[], isDocument: boolean): Iterable<readonly Piece[]> {
  let group: Piece[] = [];
  let size = 0;
  for (const [sentence, tokens] of sentences.entries()) {
    for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
      group.push({ sentence, from, tokens: tokens.slice(from, from + LONGEST_SENTENCE) });
      size += group.at(-1)!.tokens.length;
      if (isDocument && size < LONGEST_DOCUMENT) continue;
      yield group;
      group = [];
      size = 0;
    }
  }
  if (group.length > 0) yield group;
}

function scoreSentence({ unary, alone, edge, outsideBias }: TaggerWeights, features: SentenceFeatures): DocumentSentence {
  const { length } = features;
  const unaries = new Float64Array(length * UNARY_WIDTH);
  // One buffer for all tokens: engines keep each longer one outside their heap, and making one takes as long as filling it.
  const pairs = new Float64Array(length * EDGE_WIDTH);
  const edges: Float64Array[] = [];
  const labelSink = new WeightSink(unary);
  const pairSink = new WeightSink(edge);
  for (let t = 0; t < length; t += 1) {
    for (let offset = -REACH; offset <= REACH; offset += 1) addRow(unaries, t, alone.of(features, t + offset), offset);
    features.addTogether(t, labelSink.into(unaries, t * UNARY_WIDTH));
    unaries[t * UNARY_WIDTH + OUTSIDE]! -= outsideBias;
    features.addEdges(t, pairSink.into(pairs, t * EDGE_WIDTH));
    edges.push(pairs.subarray(t * EDGE_WIDTH, (t + 1) * EDGE_WIDTH));
  }
  return { scores: { length, unary: unaries, edges }, words: features.words };
}

function addRow(unaries: Float64Array, t: number, sums: Float64Array, offset: number): void {
  const into = t * UNARY_WIDTH;
  const from = (offset + REACH) * UNARY_WIDTH;
  for (let y = 0; y < UNARY_WIDTH; y += 1) unaries[into + y]! += sums[from + y]!;
}
