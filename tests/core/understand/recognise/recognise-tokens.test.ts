import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow } from '../../../../src/core/understand/recognise/labels.ts';
import { recogniseTokens } from '../../../../src/core/understand/recognise/recognise-tokens.ts';
import { packagedTagger } from '../../../support/packaged-tagger.ts';

const tag = (tokens: readonly string[], isDocument = false) =>
  recogniseTokens(packagedTagger(), tokens, { guideline: 'anercorp', isDocument });

describe('recogniseTokens', () => {
  it('gives one BIO tag per token, particles in the name’s token', () => {
    const tokens = ['وصل', 'جاستن', 'ترودو', 'إلى', 'باريس', 'ولندن', '.'];
    expect(tag(tokens)).toEqual(['O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'B-LOC', 'O']);
    expect(tag(tokens, true)).toEqual(['O', 'B-PER', 'I-PER', 'O', 'B-LOC', 'B-LOC', 'O']);
    expect(tag([])).toEqual([]);
  });

  it('finds names it was never taught by the words around them', () => {
    const tokens = ['قال', 'وزير', 'الخارجية', 'الأوكراني', 'زلمانوف', 'درفشتين', 'في', 'مؤتمر', 'صحفي', '.'];
    expect(tag(tokens).slice(4, 6)).toEqual(['B-PER', 'I-PER']);
  });

  it.each([
    ['a megabyte without a space', ['ب'.repeat(1_000_000)]],
    ['a flood of tatweel', [`م${'ـ'.repeat(100_000)}صر`, 'ـ'.repeat(100_000)]],
    ['nothing but vowel marks', ['\u064e\u064f'.repeat(50_000), '\u0651']],
    ['unpaired surrogates', ['\ud800', 'مصر\udc00', '\udfff\ud800'.repeat(1000)]],
    ['empty tokens and blanks', ['', ' ', '\u200f', '\n']],
    ['two thousand tokens without a full stop', Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 'محمد' : '('))],
  ])('stands %s, with tags that follow one another as BIO allows', (_name, tokens) => {
    for (const isDocument of [false, true]) {
      const tags = tag(tokens, isDocument);
      expect(tags).toHaveLength(tokens.length);
      const labels = tags.map(one => LABELS.indexOf(one as (typeof LABELS)[number]));
      for (const [i, label] of labels.entries()) expect(mayFollow(i === 0 ? 0 : labels[i - 1]!, label)).toBe(true);
    }
  });
});
