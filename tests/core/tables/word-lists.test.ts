import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isPartedByDoer } from '../../../src/core/tables/event-naming.ts';
import {
  beginningPattern,
  endingPattern,
  ownedForms,
  pairs,
  stemPattern,
  type WordList,
  writtenForms,
} from '../../../src/core/tables/written-forms.ts';
import { fold } from '../../../src/core/text/fold-text.ts';

const HAND = new URL('../../../data/tables/hand/', import.meta.url);

/** Every list of words with an example, of every table made by hand. */
const LISTS = readdirSync(HAND)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => {
    const table: Record<string, unknown> & { readonly rows?: unknown } = JSON.parse(readFileSync(new URL(name, HAND), 'utf8'));
    const rows = Array.isArray(table.rows) ? table.rows.map((row, at) => [`row ${at + 1}`, row] as const) : [];
    return [...Object.entries(table), ...rows].flatMap(([key, list]) => (isWordList(list) ? [[`${key} of ${name}`, list] as const] : []));
  });

function isWordList(value: unknown): value is WordList {
  return typeof value === 'object' && value !== null && 'words' in value && 'example' in value;
}

describe('lists of words made by hand', () => {
  test.each(LISTS)('%s holds each word once, and its example shows one of them', (_, { words, example }) => {
    const folded = words.map(fold);
    expect(folded.filter((word, at) => folded.indexOf(word) !== at)).toEqual([]);
    expect(folded.every(word => /^[\p{L}_]+(?: [\p{L}_]+)*$/u.test(word))).toBe(true);
    expect(folded).toContain(fold(/\[(.+?)\]/.exec(example)?.[1] ?? ''));
  });

  test('tell what they are, where they come from and under what licence', () => {
    for (const name of readdirSync(HAND).filter(file => file.endsWith('.json'))) {
      const { about, source, licence } = JSON.parse(readFileSync(new URL(name, HAND), 'utf8'));
      expect(
        [about, source, licence].every(value => typeof value === 'string' && value !== ''),
        name,
      ).toBe(true);
    }
  });
});

describe('written forms of a list', () => {
  const list = { example: '[مرض]', words: ['مرض', 'سلالة'] };

  test('a word is known with what is written before and behind it, and with nothing else', () => {
    const forms = writtenForms(list, pairs(['', 'و'], ['', 'ال']), ['', 'ه']);
    expect(['مرض', 'والمرض', 'مرضه', 'السلاله'].every(form => forms.has(form))).toBe(true);
    expect(forms.has('المرضي')).toBe(false);
    expect(forms.has('الومرض')).toBe(false);
  });

  test('before a pronoun ة is ت', () => {
    expect([...ownedForms({ ...list, words: ['والدة'] }, ['ه', 'ها'])]).toEqual(['والدته', 'والدتها']);
  });

  test('a beginning is found at the beginning only, an ending at the end', () => {
    const head = beginningPattern({ ...list, words: ['سفير'] }, ['', 'ال']);
    expect(['سفيره', 'السفير', 'مسفير'].map(word => head.test(word))).toEqual([true, true, false]);
    expect(['سيارات', 'اتحاد'].map(word => endingPattern({ ...list, words: ['ات'] }).test(word))).toEqual([true, false]);
  });

  test('a stem is found inside a word', () => {
    expect(stemPattern({ ...list, words: ['قنبل'] }).test('بالقنبله')).toBe(true);
    expect(stemPattern({ ...list, words: ['قنبل'] }).test('قبل')).toBe(false);
  });
});

test.each([
  ['إعلان حالة الطوارئ', true],
  ['إرسال مساعدات', true],
  ['توقيع مذكرة', true],
  ['إلقاء القبض', true],
  ['توقيع مذكرة تفاهم', false],
  ['إلقاء قنبلة', false],
  ['اتصال هاتفي', false],
  ['إعلان', false],
])('«%s» is parted by who did it: %s', (idiom, isParted) => {
  expect(isPartedByDoer(idiom)).toBe(isParted);
});
