import { WORD } from '../../tables/word-flags.ts';
import { addArabicEdges } from './arabic-edges.ts';
import { addArabicFeatures } from './arabic-features.ts';
import { addEnglishEdges, addEnglishFeatures, describeEnglish, wordOfEnglish } from './english-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { Language } from './model-format.ts';
import { describeSentence } from './sentence-facts.ts';
import { describeToken, type TokenFacts } from './token-facts.ts';
import { WORD_CLASS } from './word-class.ts';

/** A sentence's features, the same in training and at run time: of one label at a token, and of the step to it. */
export type SentenceFeatures = {
  readonly length: number;
  /** Per token a number that occurrences of one word share; 0 for words too small to say anything of each other. */
  readonly words: readonly number[];
  readonly addUnary: (at: number, sink: FeatureSink) => void;
  readonly addEdges: (at: number, sink: FeatureSink) => void;
};

/** Reads sentences of one language. */
export function createFeatureReader(language: Language): (tokens: readonly string[]) => SentenceFeatures {
  if (language === 'en') {
    return tokens => {
      const facts = describeEnglish(tokens);
      return {
        length: tokens.length,
        words: facts.map(wordOfEnglish),
        addUnary: (at, sink) => addEnglishFeatures(facts, at, sink),
        addEdges: (at, sink) => addEnglishEdges(facts, at, sink),
      };
    };
  }
  return tokens => {
    const sentence = describeSentence(tokens.map(describeToken));
    return {
      length: tokens.length,
      words: sentence.tokens.map(wordOfArabic),
      addUnary: (at, sink) => addArabicFeatures(sentence, at, sink),
      addEdges: (at, sink) => addArabicEdges(sentence, at, sink),
    };
  };
}

function wordOfArabic({ stem, stemText, wordClass, flags }: TokenFacts): number {
  const isSmall =
    stemText.length < 3 || wordClass === WORD_CLASS.punctuation || wordClass === WORD_CLASS.number || (flags & WORD.stop) !== 0;
  return isSmall ? 0 : stem;
}
