import { type Enclosure, findEnclosures } from './enclosures.ts';
import { markPhrases, type PhraseMarks } from './phrase-marks.ts';
import type { TokenFacts } from './token-facts.ts';

/** What there is to know of a sentence before its tokens' features are made. */
export type SentenceFacts = {
  readonly tokens: readonly TokenFacts[];
  readonly marks: PhraseMarks;
  readonly enclosures: readonly (Enclosure | null)[];
};

export function describeSentence(tokens: readonly TokenFacts[]): SentenceFacts {
  return { tokens, marks: markPhrases(tokens), enclosures: findEnclosures(tokens) };
}
