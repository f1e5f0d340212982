import { WORD } from '../../tables/word-flags.ts';
import { addAlone } from './alone-features.ts';
import { addArabicEdges } from './arabic-edges.ts';
import { addEnglishAlone, addEnglishEdges, addEnglishTogether, describeEnglish, wordOfEnglish } from './english-features.ts';
import type { FeatureSink } from './feature-sink.ts';
import type { Language } from './model-format.ts';
import { describeSentence } from './sentence-facts.ts';
import { addTogether } from './together-features.ts';
import { describeToken, type TokenFacts } from './token-facts.ts';
import { WORD_CLASS } from './word-class.ts';

/** How far away a token by itself still says something of another. */
export const REACH = 2;

/** A sentence's features, the same in training and at run time: of one label at a token, and of the step to it. */
export type SentenceFeatures = {
  readonly length: number;
  /** Per token a number that occurrences of one word share; 0 for words too small to say anything of each other. */
  readonly words: readonly number[];
  /** Per token what is known of it by itself; words met lately have one object for all their occurrences. */
  readonly facts: readonly object[];
  /** What the token at `at`, or the sentence's end if there is none, says by itself of the token `offset` before it (−REACH to REACH). */
  readonly addAlone: (at: number, offset: number, sink: FeatureSink) => void;
  /** What several tokens say together of the token at `at`. */
  readonly addTogether: (at: number, sink: FeatureSink) => void;
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
        facts,
        addAlone: (at, offset, sink) => addEnglishAlone(facts[at], offset, sink),
        addTogether: (at, sink) => addEnglishTogether(facts, at, sink),
        addEdges: (at, sink) => addEnglishEdges(facts, at, sink),
      };
    };
  }
  return tokens => {
    const sentence = describeSentence(tokens.map(describeToken));
    return {
      length: tokens.length,
      words: sentence.tokens.map(wordOfArabic),
      facts: sentence.tokens,
      addAlone: (at, offset, sink) => addAlone(sentence.tokens[at], offset, sink),
      addTogether: (at, sink) => addTogether(sentence, at, sink),
      addEdges: (at, sink) => addArabicEdges(sentence, at, sink),
    };
  };
}

/** All features of one label at the token at `at`. */
export function addUnary({ addAlone, addTogether }: SentenceFeatures, at: number, sink: FeatureSink): void {
  for (let offset = -REACH; offset <= REACH; offset += 1) addAlone(at + offset, offset, sink);
  addTogether(at, sink);
}

function wordOfArabic({ stem, stemText, wordClass, flags }: TokenFacts): number {
  const isSmall =
    stemText.length < 3 || wordClass === WORD_CLASS.punctuation || wordClass === WORD_CLASS.number || (flags & WORD.stop) !== 0;
  return isSmall ? 0 : stem;
}
