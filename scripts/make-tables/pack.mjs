/**
 * Packs sorted folded words by front coding in ASCII: one head character per word (48 + shared letters * BINS + bin),
 * then the letters that differ, one ASCII letter each. About a third of the plain list, and the same size in any bundle encoding.
 * src/core/tables/unpack-words.ts reads it.
 */
const ARABIC = 'ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي ';
const ASCII = 'EWYabtTjHxdDrzsSCVFZcgfqklmnhwy_';
const BINS = 3;
const MAX_SHARED = 3;
/** No letter of ASCII, no quote and no backslash, so JSON and JavaScript keep them as they are. */
const HEADS = '0123456789!#';

/** `words`: Map of folded word → bin (0..2). Words with a letter outside the alphabet are left out. */
export function packWords(words) {
  const sorted = [...words.keys()].filter(word => [...word].every(letter => ARABIC.includes(letter))).sort();
  let packed = '';
  let previous = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < MAX_SHARED && shared < previous.length && shared < word.length && previous[shared] === word[shared]) shared += 1;
    packed += HEADS[shared * BINS + words.get(word)];
    for (const letter of word.slice(shared)) packed += ASCII[ARABIC.indexOf(letter)];
    previous = word;
  }
  return packed;
}
