import { expect, test } from 'vitest';
import { recogniseText, tagTokens } from '../../../../src/core/understand/entities/recognise-text.ts';

test('recogniseText gives outermost names in text order with a score', () => {
  const text = 'قال رئيس الوزراء الكندي جاستن ترودو في أوتاوا إن الأمم المتحدة تتابع.';
  const found = recogniseText(text);
  expect(found.map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)).toEqual([
    'جاستن ترودو person',
    'أوتاوا place',
    'الأمم المتحدة organisation',
  ]);
  for (const { score } of found) expect(score).toBeGreaterThan(0.5);
});

test('tagTokens gives one BIO tag per token, clitics in the name’s token', () => {
  const tokens = ['وصل', 'جاستن', 'ترودو', 'إلى', 'باريس', 'ولندن', '.'];
  expect(tagTokens(tokens)).toEqual(['O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'B-LOC', 'O']);
  expect(tagTokens([])).toEqual([]);
});
