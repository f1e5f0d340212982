import type { HashBits } from './hash-bits.ts';
import { edgeKey, spread } from './word-hash.ts';

/**
 * All names as a trie of words, in typed arrays only, so that it can be stored and cloned as it is.
 * Edges live in one open-addressed table: `slots[spread(edgeKey(parent, hash)) & mask]` is a node, 0 is free;
 * a node is known by its parent and its word. Node 0 is the root. Words are kept once in `letters`.
 */
export type WordTrie = {
  readonly slots: Int32Array;
  readonly parents: Int32Array;
  readonly nodeWords: Int32Array;
  readonly letters: Uint16Array;
  /** Word `w` is `letters[wordStarts[w]] … letters[wordStarts[w + 1] - 1]`. */
  readonly wordStarts: Int32Array;
  readonly wordHashes: Int32Array;
  /** Most words of a text begin no name. */
  readonly firstWords: HashBits;
};

/**
 * The node below `parent` for a word, or 0. The word's letters are `letters[from] … letters[to - 1]`,
 * after ال where `article` is set: «للكرملين» is looked up as الكرملين from its letters «كرملين».
 */
export function findChild(
  trie: WordTrie,
  parent: number,
  hash: number,
  letters: Uint16Array,
  from: number,
  to: number,
  article = false,
): number {
  const { slots, parents, nodeWords, wordHashes } = trie;
  const mask = slots.length - 1;
  for (let slot = spread(edgeKey(parent, hash)) & mask; ; slot = (slot + 1) & mask) {
    const node = slots[slot]!;
    if (node === 0) return 0;
    if (parents[node] !== parent) continue;
    const word = nodeWords[node]!;
    if (wordHashes[word] === hash && isSameWord(trie, word, letters, from, to, article)) return node;
  }
}

const ALEF = 0x627;
const LAM = 0x644;

function isSameWord(trie: WordTrie, word: number, letters: Uint16Array, from: number, to: number, article: boolean): boolean {
  const own = trie.letters;
  let at = trie.wordStarts[word]!;
  const length = trie.wordStarts[word + 1]! - at;
  if (length !== to - from + (article ? 2 : 0)) return false;
  if (article) {
    if (own[at] !== ALEF || own[at + 1] !== LAM) return false;
    at += 2;
  }
  for (let i = from; i < to; i++) if (own[at++] !== letters[i]) return false;
  return true;
}
