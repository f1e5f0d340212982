import { describe, expect, it } from 'vitest';
import { isSpellingVariant, nameWords, spellingDistance, spellingKey } from '../../../src/core/link/spelling.ts';

describe('words of a name', () => {
  it.each([
    ['عبد الله بن سالم', ['عبدالله', 'سالم']],
    ['عبدالله سالم', ['عبدالله', 'سالم']],
    ['أبو ظبي', ['ابوظبي']],
    ['الأمم المتحدة', ['الامم', 'المتحده']],
  ])('of %s are %j', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('spelling distance', () => {
  // Distances measured in docs: arabic.md §4.5.
  it.each([
    ['سيرغي', 'سيرجي', 0.4],
    ['ناجورنو', 'ناغورني', 0.8],
    ['زيلينسكي', 'زيلنسكي', 0.4],
    ['ترامب', 'ترمب', 0.4],
    ['غرينفيلد', 'جرينفيلد', 0.4],
    ['هولاند', 'هولندا', 0.8],
  ])('of %s and %s is %d', (a, b, distance) => {
    expect(spellingDistance(a, b)).toBeCloseTo(distance);
    expect(spellingDistance(b, a)).toBeCloseTo(distance);
  });
});

describe('spelling variants', () => {
  it.each([
    ['ناجورنو قره باغ', 'ناغورني قره باغ'],
    ['لينا غرينفيلد', 'لينا جرينفيلد'],
    ['الاتحاد الأوروبي', 'الاتحاد الأوربي'],
  ])('%s and %s share a key and are one name', (a, b) => {
    expect(spellingKey(nameWords(a))).toBe(spellingKey(nameWords(b)));
    expect(isSpellingVariant(nameWords(a), nameWords(b))).toBe(true);
  });

  it.each([
    ['هولاند', 'هولندا'],
    ['مجلس أوروبا', 'المجلس الأوروبي'],
    ['وزارة الداخلية', 'وزارة الخارجية'],
    ['محمد علي', 'محمود علي'],
    ['حسن الرفاعي', 'حسين الرفاعي'],
    ['سالم العطار', 'سليم العطار'],
  ])('%s and %s are two names', (a, b) => {
    const isOne = spellingKey(nameWords(a)) === spellingKey(nameWords(b)) && isSpellingVariant(nameWords(a), nameWords(b));
    expect(isOne).toBe(false);
  });
});
