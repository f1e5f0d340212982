import { LABEL_COUNT, OUTSIDE } from './labels.ts';
import { marginalsOf, type Scores } from './lattice.ts';

const K = LABEL_COUNT;

/** How often each label is met in news: what another occurrence says counts by how far it is from this. */
const USUAL = [0.895, 0.024, 0.019, 0.031, 0.005, 0.014, 0.01, 0.008, 0.004] as const;

/** Occurrences a word's others are smoothed by, and how much they weigh. Chosen on blocks of ANERcorp (docs/model-card.md). */
const SMOOTHING = 1;
const WEIGHT = 0.6;

/** A sentence's scores, and per token a number that occurrences of one word share; 0 for words that say nothing of each other. */
export type DocumentSentence = { readonly scores: Scores; readonly words: readonly number[] };

/**
 * Moves a document's scores towards what the tagger believes of the same words elsewhere in it: «شومسكي» alone in one
 * sentence is the person that another names with his title. Changes the scores in place. Linear in the tokens.
 */
export function agreeInDocument(sentences: readonly DocumentSentence[]): void {
  const beliefs = sentences.map(({ scores }) => marginalsOf(scores).marginals);
  const sums = new Map<number, Float64Array>();
  forEachWord(sentences, (s, t, word) => {
    const sum = sums.get(word) ?? new Float64Array(K + 1);
    sums.set(word, sum);
    for (let y = 0; y < K; y += 1) sum[y]! += beliefs[s]![t * K + y]!;
    sum[K]! += 1;
  });
  forEachWord(sentences, (s, t, word) => {
    const sum = sums.get(word)!;
    const others = sum[K]! - 1;
    if (others === 0) return;
    const { unary } = sentences[s]!.scores;
    for (let y = OUTSIDE; y < K; y += 1) {
      const usual = USUAL[y]!;
      const mean = (sum[y]! - beliefs[s]![t * K + y]! + SMOOTHING * usual) / (others + SMOOTHING);
      unary[t * K + y]! += WEIGHT * Math.log(mean / usual);
    }
  });
}

function forEachWord(sentences: readonly DocumentSentence[], visit: (sentence: number, token: number, word: number) => void): void {
  for (const [s, { words }] of sentences.entries()) for (const [t, word] of words.entries()) if (word !== 0) visit(s, t, word);
}
