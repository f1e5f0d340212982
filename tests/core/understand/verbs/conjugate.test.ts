import { describe, expect, it } from 'vitest';
import { conjugate } from '../../../../src/core/understand/verbs/conjugate.ts';
import { findVerb } from '../../../../src/core/understand/verbs/find-verb.ts';

const formsOf = (perfect: string, imperfect: string, passive?: string) => conjugate(perfect, imperfect, passive).map(({ form }) => form);

describe('conjugate', () => {
  it.each([
    ['طرد', 'يطرد', ['طرد', 'طردت', 'طردوا', 'يطرد', 'تطرد', 'يطردون', 'سيطرد', 'ستطرد']],
    ['دعا', 'يدعو', ['دعا', 'دعت', 'دعوا', 'يدعو', 'يدعون', 'سيدعو', 'يدع']],
    ['نفى', 'ينفي', ['نفي', 'نفت', 'نفوا', 'ينفي', 'تنفي', 'ينفون']],
    ['توفي', 'يتوفى', ['توفي', 'توفيت', 'توفيا', 'توفوا', 'يتوفي', 'يتوفون']],
    ['بدأ', 'يبدأ', ['بدا', 'بدات', 'يبدا']],
    ['ألقى القبض', 'يلقي القبض', ['القي القبض', 'القت القبض', 'يلقي القبض']],
  ])('gives the folded third-person forms of %s', (perfect, imperfect, expected) => {
    expect(formsOf(perfect, imperfect)).toEqual(expect.arrayContaining(expected));
  });

  it('keeps a hamza that only folds to a long vowel', () => {
    expect(formsOf('بدأ', 'يبدأ')).not.toContain('بدت');
  });

  it('adds the passive where its letters differ', () => {
    expect(
      conjugate('اغتال', 'يغتال', 'اغتيل')
        .filter(({ isPassive }) => isPassive)
        .map(({ form }) => form),
    ).toContain('اغتيلت');
  });
});

describe('findVerb', () => {
  it.each([
    ['واضافت', 'و', false],
    ['ينفيه', '', true],
    ['قتلوه', '', true],
    ['واصل', '', false],
    ['فرضها', '', true],
  ])('reads %s', (word, lead, hasObject) => {
    expect(findVerb(word, true)).toMatchObject({ lead, hasObject });
  });

  it('takes no pronoun off a word that ends in ة', () => {
    expect(findVerb('دعوه', false)).toBeNull();
  });
});
