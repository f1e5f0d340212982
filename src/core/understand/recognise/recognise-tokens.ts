import { LABELS } from './labels.ts';
import type { Tagger } from './load-tagger.ts';
import type { Guideline } from './model-format.ts';
import { tagSentences } from './tag-sentences.ts';

const SENTENCE_END = /^[.!؟?]+$/u;

/** BIO tags over PER, LOC, ORG, MISC for tokens given, one per token. With `isDocument` they are several sentences that help each other. */
export function recogniseTokens(
  tagger: Tagger,
  tokens: readonly string[],
  { guideline, isDocument }: { readonly guideline: Guideline; readonly isDocument: boolean },
): readonly string[] {
  const language = tokens.some(token => /\p{Script=Arabic}/u.test(token)) ? 'ar' : 'en';
  const sentences = isDocument ? splitAtStops(tokens) : [tokens];
  const tagged = tagSentences(tagger, sentences, { language, guideline, isDocument });
  return tagged.flatMap(({ labels }) => Array.from(labels, label => LABELS[label]!));
}

function splitAtStops(tokens: readonly string[]): readonly (readonly string[])[] {
  const sentences: string[][] = [];
  let sentence: string[] = [];
  for (const token of tokens) {
    sentence.push(token);
    if (!SENTENCE_END.test(token)) continue;
    sentences.push(sentence);
    sentence = [];
  }
  return sentence.length > 0 ? [...sentences, sentence] : sentences;
}
