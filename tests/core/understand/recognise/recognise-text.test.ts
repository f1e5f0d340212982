import { expect, test } from 'vitest';
import { recogniseText } from '../../../../src/core/understand/recognise/recognise-text.ts';
import { packagedTagger } from '../../../support/packaged-tagger.ts';

const view = { guideline: 'anercorp', isDocument: true } as const;

test('names come in text order, without the particles in front, each with its probability', () => {
  const text = 'وصل رئيس الوزراء الكندي جاستن ترودو إلى باريس وبرلين، ودعت الأمم المتحدة إلى الهدوء.';
  const found = recogniseText(packagedTagger(), text, view);
  expect(found.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)).toEqual([
    'جاستن ترودو person',
    'باريس place',
    'برلين place',
    'الأمم المتحدة organisation',
  ]);
  for (const { score } of found) {
    expect(score).toBeGreaterThan(0.3);
    expect(score).toBeLessThanOrEqual(1 + 1e-9);
  }
});

test('offsets are into the text as it is, vowel marks and tatweel included', () => {
  const text = 'زارَ الرئيسُ بـمَدينة بيـــروت في لُبنانَ.';
  const names = recogniseText(packagedTagger(), text, view).map(({ start, end }) => text.slice(start, end));
  expect(names).toEqual(['بيـــروت', 'لُبنانَ']);
});
