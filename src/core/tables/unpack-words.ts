/** The alphabet of scripts/make-tables/pack.mjs: the letter at i is written as the character at i. */
const ARABIC = 'ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي ';
const ASCII = 'EWYabtTjHxdDrzsSCVFZcgfqklmnhwy_';
const HEADS = '0123456789!#';
const BINS = 3;

/** Calls `visit` for every folded word of a packed list with its bin (0–2), in sorted order. */
export function unpackWords(packed: string, visit: (word: string, bin: number) => void): void {
  let word = '';
  let bin = -1;
  for (let i = 0; i < packed.length; i += 1) {
    const head = HEADS.indexOf(packed[i]!);
    if (head < 0) {
      word += ARABIC[ASCII.indexOf(packed[i]!)] ?? '';
      continue;
    }
    if (bin >= 0) visit(word, bin);
    word = word.slice(0, Math.floor(head / BINS));
    bin = head % BINS;
  }
  if (bin >= 0) visit(word, bin);
}
