import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../../src/core/text/words.ts';

const originals = (text: string) => splitWords(text).map(word => text.slice(word.start, word.end));

describe('splitWords', () => {
  it.each([
    ['قال «بوتين»، أمس.', ['قال', 'بوتين', 'أمس']],
    ['عام2014 و22 مارس', ['عام', '2014', 'و', '22', 'مارس']],
    ['أبو-ظبي ورويترز/أ ف ب', ['أبو', 'ظبي', 'ورويترز', 'أ', 'ف', 'ب']],
    ['می\u200cخواهد', ['می\u200cخواهد']],
    ['\u200fمصر\u200f؛', ['مصر']],
    ['بـ"الجيش"', ['بـ', 'الجيش']],
    ['مُحَمَّدٌ', ['مُحَمَّدٌ']],
    ['3.5 % و١٢', ['3', '5', 'و', '١٢']],
    ['Putin’s G7', ['Putin', 's', 'G', '7']],
    ['؟!… 😀', []],
  ])('splits %j', (text, expected) => {
    expect(originals(text)).toEqual(expected);
  });

  it('gives each word folded, inside the asked span only', () => {
    const text = 'أحمد إبراهيم القاهرة';
    expect(splitWords(text, { start: 5, end: 12 })).toEqual([{ start: 5, end: 12, folded: 'ابراهيم' }]);
  });

  it('gives ordered words that do not overlap and hold at least one letter or digit each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let last = 0;
        for (const word of splitWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.folded).not.toBe('');
          last = word.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
