import type { Mention, PageContext } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import type { ScannedWords } from './scan-words.ts';
import { LINE_BREAK, SENTENCE_END } from './word-units.ts';

/** A known name in a block, by the number of its entity. */
export type Named = { readonly entity: number; readonly mention: Mention };

/** A block in which events are looked for: its words, and which of them are known names. */
export type ToldBlock = {
  readonly index: NameIndex;
  readonly page: PageContext;
  readonly text: string;
  readonly words: ScannedWords;
  readonly named: readonly Named[];
  /** For each word the position in `named` of the name it belongs to, −1 for none. */
  readonly nameAt: Int32Array;
};

/** `named` in text order. */
export function placeNames(words: ScannedWords, named: readonly Named[]): Int32Array {
  const nameAt = new Int32Array(words.count).fill(-1);
  let name = 0;
  for (let i = 0; i < words.count; i++) {
    while (name < named.length && named[name]!.mention.end <= words.starts[i]!) name++;
    if (name < named.length && named[name]!.mention.start < words.ends[i]!) nameAt[i] = name;
  }
  return nameAt;
}

/** A longer sentence is none: a table, a list, noise. */
const MAX_SENTENCE_WORDS = 60;

/** First word of the sentence around a word, and the one behind its last; at most so many on either side. */
export function sentenceAround({ words }: ToldBlock, at: number): readonly [first: number, end: number] {
  let first = at;
  while (first > 0 && at - first < MAX_SENTENCE_WORDS && !parts(words, first)) first--;
  let end = at + 1;
  while (end < words.count && end - at < MAX_SENTENCE_WORDS && !parts(words, end)) end++;
  return [first, end];
}

/** A sentence ends before this word. */
export function parts(words: ScannedWords, word: number): boolean {
  return words.gaps[word]! === SENTENCE_END || words.gaps[word]! === LINE_BREAK;
}
