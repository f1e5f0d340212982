import { type HashBits, makeHashBits } from './hash-bits.ts';
import type { ScannedWords } from './scan-words.ts';
import { edgeKey, spread } from './word-hash.ts';
import { findChild, type WordTrie } from './word-trie.ts';

/** At most this full, or probing gets long. */
const MAX_LOAD = 0.4;

export type TrieBuilder = {
  /** Adds the words `from` … `to - 1`; answers the node the last one comes to. */
  add(words: ScannedWords, from: number, to: number): number;
  finish(): WordTrie;
};

export function createTrieBuilder(): TrieBuilder {
  let slots = new Int32Array(1 << 10);
  let parents = new Int32Array(1 << 9);
  let nodeWords = new Int32Array(1 << 9);
  let letters = new Uint16Array(1 << 12);
  let wordStarts = new Int32Array(1 << 9);
  let wordHashes = new Int32Array(1 << 9);
  let nodeCount = 1;
  let wordCount = 0;
  // Words by hash, one table of its own: the same word stands below many parents.
  let wordSlots = new Int32Array(1 << 10).fill(-1);

  const addWord = (hash: number, source: Uint16Array, from: number, to: number): number => {
    let slot = spread(hash) & (wordSlots.length - 1);
    for (; wordSlots[slot]! >= 0; slot = (slot + 1) & (wordSlots.length - 1)) {
      const word = wordSlots[slot]!;
      if (wordHashes[word] === hash && isSame(letters, wordStarts[word]!, wordStarts[word + 1]!, source, from, to)) return word;
    }
    const start = wordStarts[wordCount]!;
    letters = withRoom(letters, start + to - from, length => new Uint16Array(length));
    wordStarts = withRoom(wordStarts, wordCount + 2, length => new Int32Array(length));
    wordHashes = withRoom(wordHashes, wordCount + 1, length => new Int32Array(length));
    letters.set(source.subarray(from, to), start);
    wordHashes[wordCount] = hash;
    wordStarts[wordCount + 1] = start + to - from;
    wordSlots[slot] = wordCount++;
    if (wordCount > wordSlots.length * MAX_LOAD) {
      wordSlots = new Int32Array(wordSlots.length * 2).fill(-1);
      for (let word = 0; word < wordCount; word++) put(wordSlots, spread(wordHashes[word]!), word, -1);
    }
    return wordCount - 1;
  };

  const trie = (): WordTrie => ({ slots, parents, nodeWords, letters, wordStarts, wordHashes, firstWords: EMPTY });

  return {
    add(words, from, to) {
      let node = 0;
      for (let i = from; i < to; i++) {
        const first = words.firstLetters[i]!;
        const last = words.firstLetters[i + 1]!;
        const hash = words.hashes[i]!;
        const child = findChild(trie(), node, hash, words.letters, first, last);
        if (child !== 0) {
          node = child;
          continue;
        }
        parents = withRoom(parents, nodeCount + 1, length => new Int32Array(length));
        nodeWords = withRoom(nodeWords, nodeCount + 1, length => new Int32Array(length));
        parents[nodeCount] = node;
        nodeWords[nodeCount] = addWord(hash, words.letters, first, last);
        put(slots, spread(edgeKey(node, hash)), nodeCount, 0);
        node = nodeCount++;
        if (nodeCount > slots.length * MAX_LOAD) {
          slots = new Int32Array(slots.length * 2);
          for (let k = 1; k < nodeCount; k++) put(slots, spread(edgeKey(parents[k]!, wordHashes[nodeWords[k]!]!)), k, 0);
        }
      }
      return node;
    },
    finish() {
      const firsts: number[] = [];
      for (let node = 1; node < nodeCount; node++) if (parents[node] === 0) firsts.push(wordHashes[nodeWords[node]!]!);
      return {
        slots,
        parents: parents.slice(0, nodeCount),
        nodeWords: nodeWords.slice(0, nodeCount),
        letters: letters.slice(0, wordStarts[wordCount]!),
        wordStarts: wordStarts.slice(0, wordCount + 1),
        wordHashes: wordHashes.slice(0, wordCount),
        firstWords: makeHashBits(firsts),
      };
    },
  };
}

const EMPTY: HashBits = new Int32Array(1);

function put(slots: Int32Array, key: number, value: number, free: number): void {
  let slot = key & (slots.length - 1);
  while (slots[slot] !== free) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = value;
}

function isSame(a: Uint16Array, aFrom: number, aTo: number, b: Uint16Array, bFrom: number, bTo: number): boolean {
  if (aTo - aFrom !== bTo - bFrom) return false;
  for (let i = aFrom, k = bFrom; i < aTo; i++, k++) if (a[i] !== b[k]) return false;
  return true;
}

function withRoom<T extends Int32Array | Uint16Array>(array: T, length: number, make: (length: number) => T): T {
  if (length <= array.length) return array;
  const larger = make(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
