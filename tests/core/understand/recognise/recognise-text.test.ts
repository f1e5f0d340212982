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

test('a word too long for a name is none, whatever it resembles', () => {
  expect(recogniseText(packagedTagger(), `قال السيد ${'سامي'.repeat(100)} ذلك.`, view)).toEqual([]);
});

test.each([
  ['a megabyte without a space', 'ب'.repeat(1_000_000)],
  ['a flood of tatweel', `زار م${'ـ'.repeat(200_000)}صر`],
  ['nothing but vowel marks', '\u064e\u0651'.repeat(100_000)],
  ['unpaired surrogates', `قال \ud800 محمد \udc00 ${'\udfff'.repeat(10_000)}`],
  ['seven thousand words without a full stop', 'قال محمد في بغداد إن الأمم المتحدة '.repeat(1000)],
  ['other scripts', `${'東京 Москва Αθήνα ירושלים '.repeat(500)}`],
])('stands %s', (_name, text) => {
  const found = recogniseText(packagedTagger(), text, view);
  for (const { start, end } of found) expect(text.slice(start, end)).not.toBe('');
  expect(found.every(({ start }, i) => i === 0 || start >= found[i - 1]!.end)).toBe(true);
});

test('an English sentence is tagged by the English weights', () => {
  const text = 'Foreign Secretary Boris Johnson flew to London on Monday.';
  const found = recogniseText(packagedTagger(), text, view).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);
  expect(found).toEqual(['Boris Johnson person', 'London place']);
});
