import { SPELLING_CLASSES } from '../text/spelling-classes.ts';
import { addLetter } from './word-hash.ts';

/** Long vowels make most of all differences and are no part of a key. */
const VOWELS = 'اويآ';
const SILENT = 'ءئؤ';
const HEH = 0x647;

/** The letter a key keeps for a folded letter: its class's first, 0 for none. Letters of other scripts stand for themselves. */
export const KEY_LETTERS: Uint16Array = fillKeyLetters();

/** What a key leaves out: long vowels and hamza's seats. */
export function isVowel(letter: number): boolean {
  return KEY_LETTERS[letter] === 0;
}

/**
 * How a folded word sounds, as a hash: its first letter, then consonants by class, doubles once, without a
 * final ه. Many names share a key: it only proposes, the spelling distance decides.
 */
export function spellingKey(letters: Uint16Array, from: number, to: number): number {
  let end = to;
  if (end - from > 2 && letters[end - 1] === HEH) end--;
  const first = letters[from]!;
  let last = KEY_LETTERS[first] || first;
  let key = last;
  for (let i = from + 1; i < end; i++) {
    const letter = KEY_LETTERS[letters[i]!]!;
    if (letter === 0 || letter === last) continue;
    key = addLetter(key, letter);
    last = letter;
  }
  return key;
}

function fillKeyLetters(): Uint16Array {
  // 15 bits, so that a unit and its key letter share a signed number (word-units.ts).
  const letters = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit & 0x7fff);
  for (const group of SPELLING_CLASSES) for (const letter of group) letters[letter.charCodeAt(0)] = group.charCodeAt(0);
  for (const letter of VOWELS + SILENT) letters[letter.charCodeAt(0)] = 0;
  return letters;
}
