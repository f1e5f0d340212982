import { mayHold } from './hash-bits.ts';
import { addHit, type SearchedBlock } from './hit.ts';
import type { NameIndex } from './name-index.ts';
import { isJoined, type ScannedWords } from './scan-words.ts';
import { spellingDistance } from './spelling-distance.ts';
import { spellingKey } from './spelling-key.ts';
import { findPair } from './spelling-table.ts';
import { COMMON, classesOf, TITLE } from './word-classes.ts';
import { hashLetters } from './word-hash.ts';
import type { WordTrie } from './word-trie.ts';

/** One vowel or one letter of the same class in each word; in one of several words twice that (arabic.md §4.5, measured). */
const NEAR = 0.4;
const FAR = 0.8;
const MIN_WORD_LETTERS = 3;
const BEH = 0x628;
const FEH = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const WAW = 0x648;

/**
 * Names of several words in another spelling, from word `first` on: «سيرجي سكريبال» for سيرغي. The sounds of two
 * words that follow each other propose names, and only their distance admits them.
 */
export function findRespelledNames(searched: SearchedBlock, first: number, mayBeClitic: boolean): void {
  const { words } = searched;
  if (!mayHold(searched.index.spellings.secondBits, words.keys[first + 1]!)) return;
  const from = words.firstLetters[first]!;
  const length = words.firstLetters[first + 1]! - from;
  if (length < MIN_WORD_LETTERS) return;
  propose(searched, first, 0, words.keys[first]!);
  if (!mayBeClitic || length - 1 < MIN_WORD_LETTERS) return;
  propose(searched, first, 1, spellingKey(words.letters, from + 1, from + length));
  const [letter, next] = [words.letters[from]!, words.letters[from + 1]!];
  if ((letter !== WAW && letter !== FEH) || (next !== BEH && next !== KAF && next !== LAM) || length - 2 < MIN_WORD_LETTERS) return;
  propose(searched, first, 2, spellingKey(words.letters, from + 2, from + length));
}

function propose(searched: SearchedBlock, first: number, skipped: number, key: number): void {
  const { index, words } = searched;
  const table = index.spellings;
  const at = findPair(table, key, words.keys[first + 1]!);
  if (at < 0) return;
  for (let i = table.starts[at]!; i < table.starts[at + 1]!; i++) {
    const node = table.nodes[i]!;
    const length = depthOf(index.trie, node);
    const distance = distanceOf(index, node, length, words, first, skipped);
    if (distance > 0 && distance !== Number.POSITIVE_INFINITY) addHit(searched, first, first + length, node, skipped, distance);
  }
}

/** The sum over all words, or Infinity where one is too far, or is a word of its own: «حزب العمل» isn't حزب العمال. */
function distanceOf(
  { trie, classes }: NameIndex,
  end: number,
  length: number,
  words: ScannedWords,
  first: number,
  skipped: number,
): number {
  let sum = 0;
  let farWords = 0;
  for (let node = end, i = first + length - 1; node !== 0; node = trie.parents[node]!, i--) {
    if (i >= words.count || (i > first && !isJoined(words, i))) return Number.POSITIVE_INFINITY;
    const word = trie.nodeWords[node]!;
    const from = words.firstLetters[i]! + (i === first ? skipped : 0);
    const to = words.firstLetters[i + 1]!;
    const limit = farWords === 0 ? FAR : NEAR;
    const distance = spellingDistance(words.letters, from, to, trie.letters, trie.wordStarts[word]!, trie.wordStarts[word + 1]!, limit);
    if (distance > 0 && (classesOf(classes, hashLetters(words.letters, from, to)) & (COMMON | TITLE)) !== 0)
      return Number.POSITIVE_INFINITY;
    if (distance > NEAR + 1e-9) farWords++;
    sum += distance;
  }
  return sum;
}

function depthOf(trie: WordTrie, end: number): number {
  let depth = 0;
  for (let node = end; node !== 0; node = trie.parents[node]!) depth++;
  return depth;
}
