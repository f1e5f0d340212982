import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, originalSpan } from '../../../src/core/text/fold-text.ts';
import { growthOnSixteenfold, LINEAR_GROWTH } from './growth.ts';

const ARABIC_TEXT = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('أإآٱاىيةهؤئءپچگڤکیﷲﻻﻼﷺﺎ٣۴0ـًٌَُّْٰٔ\u200c\u200f\u202e\ufeff \n«».,éÉßŒﬁA')),
    fc.integer({ min: 0x600, max: 0x6ff }).map(code => String.fromCharCode(code)),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
  ),
});

describe('fold', () => {
  it.each([
    ['أَحْمَد', 'احمد'],
    ['إيران وآسيا ٱلله', 'ايران واسيا الله'],
    ['القاهرة', 'القاهره'],
    ['موسى', 'موسي'],
    ['مسؤول عن شيء ومئة', 'مسؤول عن شيء ومئه'],
    ['مسؤول', 'مسؤول'],
    ['الســـلام', 'السلام'],
    ['ﷲ', 'الله'],
    ['ﻻ ﺑﻴﺮﻭﺕ', 'لا بيروت'],
    ['٢٠١٤ و۱۴۰۰', '2014 و1400'],
    ['ڤيينا پوتين گوگل کی', 'فيينا بوتين غوغل كي'],
    ['Éric Łukasz ÆON Straße', 'eric lukasz aeon strasse'],
    ['ｗｉｄｅ ﬁne', 'wide fine'],
    ['\u202eنص\u202c\u200f', 'نص'],
    ['قال ﷺ لهم', 'قال   لهم'],
    ['😀 خبر', '😀 خبر'],
  ])('folds %j to %j', (original, folded) => {
    expect(fold(original)).toBe(folded);
    expect(foldText(original).folded).toBe(folded);
  });

  it('is idempotent for every single unit', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const once = fold(String.fromCharCode(unit));
      expect(fold(once), unit.toString(16)).toBe(once);
    }
  });

  it('is idempotent and the same with and without the offset map', () => {
    fc.assert(
      fc.property(ARABIC_TEXT, text => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(foldText(text).folded).toBe(once);
      }),
    );
  });

  it('maps every folded stretch back to the original letters it came from, never splitting a surrogate pair', () => {
    fc.assert(
      fc.property(ARABIC_TEXT, fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, starts } = foldText(text);
        expect(starts.length).toBe(folded.length + 1);
        expect(starts[folded.length]).toBe(text.length);
        for (let i = 0; i < folded.length; i++) expect(starts[i]! <= starts[i + 1]!).toBe(true);
        const boundaries = [0];
        for (const char of folded) boundaries.push(boundaries.at(-1)! + char.length);
        const from = boundaries[a % boundaries.length]!;
        const to = Math.max(from, boundaries[b % boundaries.length]!);
        const span = originalSpan({ folded, starts }, from, to, text);
        const original = text.slice(span.start, span.end);
        expect(fold(original).includes(folded.slice(from, to))).toBe(true);
        expect(/^[\udc00-\udfff]/.test(original) && /[\ud800-\udbff]$/.test(text.slice(0, span.start))).toBe(false);
        expect(/[\ud800-\udbff]$/.test(original) && /^[\udc00-\udfff]/.test(text.slice(span.end))).toBe(false);
      }),
    );
  });

  it('keeps the marks on the last letter inside the original stretch', () => {
    const text = 'قال مُحَمَّدٌ، أمس';
    const map = foldText(text);
    const at = map.folded.indexOf('محمد');
    const span = originalSpan(map, at, at + 4, text);
    expect(text.slice(span.start, span.end)).toBe('مُحَمَّدٌ');
  });

  it('folds a megabyte of marks in linear time', () => {
    expect(growthOnSixteenfold(size => foldText('ـًّ'.repeat(size)), 30_000)).toBeLessThan(LINEAR_GROWTH);
  });
});
