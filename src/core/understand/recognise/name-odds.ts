import commonWords from '../../../../data/tables/common-words.json';
import names from '../../../../data/tables/names.json';
import { unpackWords } from '../../tables/unpack-words.ts';

const LETTERS = 'ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const SIZE = LETTERS.length + 1;
const SMOOTHING = 2;

let odds: Float32Array | undefined;

/**
 * How much a folded word's letters look like a name rather than an ordinary word: mean log odds of its letter
 * triples. Like `nameLikeness`, but without the words that the tagger's own training texts are known by: a
 * feature made from those would look better in training than it is.
 */
export function nameOdds(folded: string): number {
  odds ??= learnOdds();
  let sum = 0;
  let count = 0;
  forEachTriple(folded, triple => {
    sum += odds![triple]!;
    count += 1;
  });
  return count === 0 ? 0 : sum / count;
}

function learnOdds(): Float32Array {
  const inNames = new Float64Array(SIZE ** 3).fill(SMOOTHING);
  const inWords = new Float64Array(SIZE ** 3).fill(SMOOTHING);
  unpackWords(names.packed, word => forEachTriple(word, triple => (inNames[triple]! += 1)));
  unpackWords(commonWords.packed, word => forEachTriple(word, triple => (inWords[triple]! += 1)));
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
