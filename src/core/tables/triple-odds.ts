import { unpackWords } from './unpack-words.ts';

const LETTERS = 'ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const SIZE = LETTERS.length + 1;
const SMOOTHING = 2;

/**
 * Learns how much a folded word's letters look like those of `names` rather than of `words` (packed word lists): the
 * mean log odds of its letter triples. Above 0: like a name. Learning is put off until the first word is asked about.
 */
export function tripleOdds(names: string, words: readonly string[]): (folded: string) => number {
  let odds: Float32Array | undefined;
  return folded => {
    odds ??= learnOdds(names, words);
    let sum = 0;
    let count = 0;
    forEachTriple(folded, triple => {
      sum += odds![triple]!;
      count += 1;
    });
    return count === 0 ? 0 : sum / count;
  };
}

function learnOdds(names: string, words: readonly string[]): Float32Array {
  const inNames = new Float64Array(SIZE ** 3).fill(SMOOTHING);
  const inWords = new Float64Array(SIZE ** 3).fill(SMOOTHING);
  unpackWords(names, word => forEachTriple(word, triple => (inNames[triple]! += 1)));
  // The article says nothing: both «الأسد» and «الخطة» begin with it.
  for (const packed of words) unpackWords(packed, word => forEachTriple(word, triple => (inWords[triple]! += 1)));
  const nameTotal = inNames.reduce((a, b) => a + b, 0);
  const wordTotal = inWords.reduce((a, b) => a + b, 0);
  return Float32Array.from(inNames, (count, i) => Math.log(count / nameTotal) - Math.log(inWords[i]! / wordTotal));
}

function forEachTriple(word: string, visit: (triple: number) => void): void {
  let a = 0;
  let b = 0;
  for (let i = 0; i <= word.length; i += 1) {
    const c = i < word.length ? LETTERS.indexOf(word[i]!) + 1 : 0;
    if (i > 0) visit((a * SIZE + b) * SIZE + c);
    a = b;
    b = c;
  }
}
