import { isVowel, KEY_LETTERS } from './spelling-key.ts';

/** A vowel more, less or other, a final ه, a letter of the same class: what transliterators differ in. */
const SMALL = 0.4;
const LARGE = 1.2;
const HEH = 0x647;
/** Longer words are never compared. */
const MAX_LETTERS = 32;

/**
 * How far apart two spellings of one folded word are: «سيرغي» and «سيرجي» .4, «ناجورنو» and «ناغورني» .8.
 * Stops at `limit` and answers Infinity.
 */
export function spellingDistance(
  a: Uint16Array,
  aFrom: number,
  aTo: number,
  b: Uint16Array,
  bFrom: number,
  bTo: number,
  limit: number,
): number {
  const aLength = aTo - aFrom;
  const bLength = bTo - bFrom;
  if (aLength > MAX_LETTERS || bLength > MAX_LETTERS || Math.abs(aLength - bLength) * SMALL > limit + 1e-9) return Number.POSITIVE_INFINITY;
  let row = new Float64Array(bLength + 1);
  let next = new Float64Array(bLength + 1);
  for (let k = 1; k <= bLength; k++) row[k] = row[k - 1]! + dropCost(b, bFrom + k - 1, bTo);
  for (let i = 1; i <= aLength; i++) {
    const letter = a[aFrom + i - 1]!;
    const drop = dropCost(a, aFrom + i - 1, aTo);
    next[0] = row[0]! + drop;
    let least = next[0]!;
    for (let k = 1; k <= bLength; k++) {
      const other = b[bFrom + k - 1]!;
      const swap = row[k - 1]! + (letter === other ? 0 : swapCost(letter, other));
      const cost = Math.min(swap, row[k]! + drop, next[k - 1]! + dropCost(b, bFrom + k - 1, bTo));
      next[k] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit + 1e-9) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  const distance = row[bLength]!;
  return distance <= limit + 1e-9 ? distance : Number.POSITIVE_INFINITY;
}

function dropCost(letters: Uint16Array, at: number, end: number): number {
  const letter = letters[at]!;
  if (isVowel(letter) || (letter === HEH && at === end - 1)) return SMALL;
  return LARGE;
}

function swapCost(a: number, b: number): number {
  if (isVowel(a) && isVowel(b)) return SMALL;
  const key = KEY_LETTERS[a];
  return key !== 0 && key === KEY_LETTERS[b] ? SMALL : LARGE;
}
