import { describe, expect, it } from 'vitest';
import { CARD_WORDS } from '../../src/locales/card-words.ts';
import { plural, shapeDigits } from '../../src/locales/plural.ts';

describe('counted nouns', () => {
  it.each([
    [1, 'مصدر واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [10, '10 مقالات'],
    [11, '11 مقالًا'],
    [99, '99 مقالًا'],
    [100, '100 مقال'],
    [103, '103 مقالات'],
    [2021, '2021 مقالًا'],
  ])('gives %i the case its noun has', (count, said) => {
    expect(plural('ar', count, CARD_WORDS.ar.sourceCount)).toBe(said);
  });

  it('has one form and another in English', () => {
    expect([1, 2, 11].map(count => plural('en', count, CARD_WORDS.en.sourceCount))).toEqual(['One source', '2 articles', '11 articles']);
  });

  it('shapes digits for Arabic labels only', () => {
    expect(shapeDigits('11 مقالًا', 'ar', 'arabic')).toBe('١١ مقالًا');
    expect(shapeDigits('11 articles', 'en', 'arabic')).toBe('11 articles');
  });
});

describe('card words', () => {
  it('never call a name «كيان», which in Lebanese news means a country', () => {
    expect(JSON.stringify(CARD_WORDS.ar)).not.toMatch(/كيان|منظمة|وفقا/);
  });

  it('have the same slots and reasons in both languages', () => {
    for (const key of ['slot', 'mergeReason', 'form', 'kind'] as const) {
      expect(Object.keys(CARD_WORDS.ar[key]).sort()).toEqual(Object.keys(CARD_WORDS.en[key]).sort());
    }
  });
});
