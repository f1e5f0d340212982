import { hashText } from '../core/text/hash-text.ts';
import { splitWords } from '../core/text/words.ts';

/** Words a shingle holds: copies of one agency story share most runs of five, two stories on one event hardly any. */
const SHINGLE_WORDS = 5;
const SKETCH_SIZE = 32;
/** Estimated share of common shingles from which two texts are the same story. */
const ALIKE_SHARE = 0.6;

/** A MinHash of the text: 32 numbers whose agreement with another text's estimates the share of common word runs. Empty for a text of fewer words than a run. */
export function sketchText(text: string): readonly number[] {
  const words = splitWords(text).map(word => word.folded);
  const sketch = new Uint32Array(SKETCH_SIZE).fill(0xffffffff);
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    const shingle = hashText(words.slice(at, at + SHINGLE_WORDS).join(' '));
    for (let slot = 0; slot < SKETCH_SIZE; slot += 1) {
      const value = scramble(shingle, slot);
      if (value < (sketch[slot] ?? 0)) sketch[slot] = value;
    }
  }
  return words.length < SHINGLE_WORDS ? [] : [...sketch];
}

export function areAlike(one: readonly number[], other: readonly number[]): boolean {
  if (one.length === 0 || one.length !== other.length) return false;
  return one.filter((value, slot) => value === other[slot]).length >= ALIKE_SHARE * one.length;
}

/** Another well-mixed hash for each slot (murmur3's finish over the value and the slot's own odd number). */
function scramble(value: number, slot: number): number {
  let mixed = value ^ Math.imul(slot + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
