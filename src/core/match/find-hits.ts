import { mayHold } from './hash-bits.ts';
import { addHit, addRoleHit, type SearchedBlock } from './hit.ts';
import { isJoined } from './scan-words.ts';
import { findRespelledNames } from './spelling-hits.ts';
import { addLetter, hashWithoutPrefix, hashWithPrefix, MAX_WORD_LETTERS } from './word-hash.ts';
import { findChild } from './word-trie.ts';

const ALEF = 0x627;
const BEH = 0x628;
const FEH = 0x641;
const KAF = 0x643;
const LAM = 0x644;
const WAW = 0x648;
/** The hash of «ال», put back where «لل» swallowed its alef. */
const ARTICLE_HASH = addLetter(addLetter(0, ALEF), LAM);

/** All readings of all words of a block that begin a known name, in the order of their first words; overlaps are settled later. */
export function findHits(searched: SearchedBlock): void {
  const { index, words } = searched;
  const { trie } = index;
  const { letters, firstLetters, hashes } = words;
  const hasSpellings = index.spellings.nodes.length > 0;
  // A name of several words ends here: what begins and ends inside it would lose to it.
  let coveredTo = 0;
  for (let i = 0; i < words.count; i++) {
    const from = firstLetters[i]!;
    const to = firstLetters[i + 1]!;
    if (to - from > MAX_WORD_LETTERS) continue;
    const hash = hashes[i]!;
    // The whole word first: وزير, لندن and كندا begin with no clitic.
    if (mayHold(trie.firstWords, hash)) coveredTo = walk(searched, i, 0, findChild(trie, 0, hash, letters, from, to), coveredTo);
    const opening = letters[from]!;
    const mayBeClitic = to - from >= 3 && (opening === WAW || opening === FEH || opening === BEH || opening === KAF || opening === LAM);
    if (mayBeClitic) coveredTo = walkReadings(searched, i, coveredTo);
    if (hasSpellings && i >= coveredTo && isJoined(words, i + 1)) findRespelledNames(searched, i, mayBeClitic);
  }
}

/** Tries `[وف]? [بكل]? (ال)?` off the front of a word, لل read as ل + ال. */
function walkReadings(searched: SearchedBlock, i: number, covered: number): number {
  const { trie } = searched.index;
  const { letters, firstLetters, hashes } = searched.words;
  const from = firstLetters[i]!;
  const to = firstLetters[i + 1]!;
  const hash = hashes[i]!;
  let coveredTo = covered;
  let at = from;
  let prefix = 0;
  for (let step = 0; step < 2; step++) {
    const letter = letters[at]!;
    const isPreposition = letter === BEH || letter === KAF || letter === LAM;
    if (!isPreposition && (step > 0 || (letter !== WAW && letter !== FEH))) break;
    prefix = addLetter(prefix, letter);
    at++;
    if (to - at < 2) break;
    const rest = hashWithoutPrefix(hash, prefix, to - at);
    if (mayHold(trie.firstWords, rest)) coveredTo = walk(searched, i, at - from, findChild(trie, 0, rest, letters, at, to), coveredTo);
    if (!isPreposition) continue;
    if (letter === LAM && letters[at] === LAM && to - at > 2) {
      const behindLams = hashWithoutPrefix(hash, addLetter(prefix, LAM), to - at - 1);
      const withArticle = hashWithPrefix(ARTICLE_HASH, behindLams, to - at - 1);
      if (mayHold(trie.firstWords, withArticle)) {
        coveredTo = walk(searched, i, at + 1 - from, findChild(trie, 0, withArticle, letters, at + 1, to, true), coveredTo);
      }
    }
    break;
  }
  return coveredTo;
}

/** Follows the words from a first node down and keeps every name that ends on the way; answers how far words are covered. */
function walk(searched: SearchedBlock, first: number, skipped: number, from: number, covered: number): number {
  const { index, words } = searched;
  const { starts, tenures } = index.patterns;
  let coveredTo = covered;
  let node = from;
  for (let last = first + 1; node !== 0; last++) {
    if (starts[node]! < starts[node + 1]! && tenures[starts[node]!]! >= 0) addRoleHit(searched, first, last, node, skipped);
    else if (last > covered && starts[node]! < starts[node + 1]!) {
      addHit(searched, first, last, node, skipped, 0);
      if (last - first > 1) coveredTo = last;
    }
    if (!isJoined(words, last)) break;
    node = findChild(index.trie, node, words.hashes[last]!, words.letters, words.firstLetters[last]!, words.firstLetters[last + 1]!);
  }
  return coveredTo;
}
