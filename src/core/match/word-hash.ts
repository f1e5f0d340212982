/**
 * Polynomial hashes of folded words, modulo 2^32: the hash of a word without its first letters comes out of
 * two known hashes by one multiplication, so trying every clitic reading costs no second pass over the letters.
 */

const BASE = 0x01000193;

/** A longer run of letters is no word of any name: it is skipped, so pasted noise stays cheap. */
export const MAX_WORD_LETTERS = 48;

const POWERS: Int32Array = fillPowers();

export function addLetter(hash: number, letter: number): number {
  return (Math.imul(hash, BASE) + letter) | 0;
}

/** {@link addLetter} where `mask` is −1; the hash as it was where it is 0. */
export function addLetterWhere(mask: number, hash: number, letter: number): number {
  return (Math.imul(hash, 1 + (mask & (BASE - 1))) + (mask & letter)) | 0;
}

/** The hash of the letters behind a prefix: `whole` is the word's, `prefix` the prefix's, `rest` the number of letters that remain. */
export function hashWithoutPrefix(whole: number, prefix: number, rest: number): number {
  return (whole - Math.imul(prefix, POWERS[rest]!)) | 0;
}

/** The hash of `prefix` + the `rest` letters hashed in `tail`: «ال» put back before «كرملين». */
export function hashWithPrefix(prefix: number, tail: number, rest: number): number {
  return (Math.imul(prefix, POWERS[rest]!) + tail) | 0;
}

export function hashLetters(letters: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = addLetter(hash, letters[i]!);
  return hash;
}

export function hashWord(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = addLetter(hash, folded.charCodeAt(i));
  return hash;
}

/** Spreads a hash over all 32 bits (the end of MurmurHash3), for tables whose size is a power of two. */
export function spread(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A child's key in one table for the whole trie. */
export function edgeKey(parent: number, hash: number): number {
  return (hash + Math.imul(parent, 0x9e3779b1)) | 0;
}

function fillPowers(): Int32Array {
  const powers = new Int32Array(MAX_WORD_LETTERS + 2);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, BASE);
  return powers;
}
