import type { AnalysedArticle } from '../tokens/analyse-words.ts';
import type { Language } from './model-format.ts';

/** A sentence as the tagger's corpora would split it; `words[i]` is the index of the i-th token's word, −1 for punctuation. */
export type TokenSentence = { readonly tokens: readonly string[]; readonly words: readonly number[]; readonly language: Language };

/** An article's sentences as tokens: its words as written, and each mark between them. A sentence without words is left out. */
export function tokensOfArticle({ text, words, sentences, wordRanges }: AnalysedArticle): readonly TokenSentence[] {
  const made: TokenSentence[] = [];
  for (const [number, [first, end]] of wordRanges.entries()) {
    if (first === end) continue;
    const sentence = sentences[number]!;
    const tokens: string[] = [];
    const indexes: number[] = [];
    let at = sentence.start;
    let arabic = 0;
    const addMarks = (to: number): void => {
      for (const mark of text.slice(at, to)) {
        if (/\s/u.test(mark)) continue;
        tokens.push(mark);
        indexes.push(-1);
      }
    };
    for (let i = first; i < end; i += 1) {
      const word = words[i]!;
      addMarks(word.start);
      tokens.push(text.slice(word.start, word.end));
      indexes.push(i);
      at = word.end;
      arabic += isArabicUnit(word.folded.charCodeAt(0)) ? 1 : isLatinUnit(word.folded.charCodeAt(0)) ? -1 : 0;
    }
    addMarks(sentence.end);
    made.push({ tokens, words: indexes, language: arabic >= 0 ? 'ar' : 'en' });
  }
  return made;
}

function isArabicUnit(unit: number): boolean {
  return unit >= 0x620 && unit <= 0x6ff;
}

function isLatinUnit(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x24f;
}
