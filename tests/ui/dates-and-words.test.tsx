import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../src/core/article/article.ts';
import { countedNouns } from '../../src/locales/counted-nouns.ts';
import { countingIn } from '../../src/locales/counting.ts';
import { archiveWords } from '../../src/locales/page-words-archive.ts';
import { factsWords } from '../../src/locales/page-words-facts.ts';
import { firstRunWords } from '../../src/locales/page-words-first-run.ts';
import { importWords } from '../../src/locales/page-words-import.ts';
import { optionsWords } from '../../src/locales/page-words-options.ts';
import { popupWords } from '../../src/locales/page-words-popup.ts';
import { commonWords } from '../../src/locales/page-words-shared.ts';
import { applyDateChoice, type DateChoice, dateChoiceOf } from '../../src/ui/date-choice.ts';

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const;
const READ: ArticleFacts = {
  title: UNKNOWN,
  outlet: UNKNOWN,
  url: UNKNOWN,
  published: UNKNOWN,
  publishedBounds: { value: { from: '2021-02-08', to: null }, basis: 'inferred', evidence: 'وفي 8 فبراير 2021' },
};

describe('a date the reader chooses', () => {
  it.each<[DateChoice, string | null, string | null]>([
    [{ kind: 'day', day: '2021-02-08' }, '2021-02-08', '2021-02-08'],
    [{ kind: 'month', month: '2020-02' }, '2020-02-01', '2020-02-29'],
    [{ kind: 'month', month: '2021-12' }, '2021-12-01', '2021-12-31'],
    [{ kind: 'between', from: '2018-01-01', to: '2024-09-13' }, '2018-01-01', '2024-09-13'],
  ])('%o becomes a range of days, and is shown as chosen again', (choice, from, to) => {
    const facts = applyDateChoice(READ, READ, choice);
    expect(facts?.published).toEqual({ value: { from, to }, basis: 'reader', evidence: null });
    expect(facts?.publishedBounds.value).toBeNull();
    expect(dateChoiceOf(facts as ArticleFacts)).toEqual(choice);
  });

  it.each<DateChoice>([
    { kind: 'day', day: '' },
    { kind: 'day', day: '2021-02-30' },
    { kind: 'day', day: '2021-2-8' },
    { kind: 'month', month: '2021-13' },
    { kind: 'between', from: '2021-02-09', to: '2021-02-08' },
    { kind: 'between', from: '', to: '2021-02-08' },
  ])('%o is no date, so the facts stay', choice => {
    expect(applyDateChoice(READ, READ, choice)).toBeNull();
  });

  it("keeps the reader's own 'unknown' apart from a date that nobody looked for", () => {
    const facts = applyDateChoice(READ, READ, { kind: 'unknown' }) as ArticleFacts;
    expect(facts.published).toEqual({ value: null, basis: 'reader', evidence: null });
    expect(dateChoiceOf(facts)).toEqual({ kind: 'unknown' });
  });

  it('goes back to what the text says, with its evidence', () => {
    const changed = applyDateChoice(READ, READ, { kind: 'day', day: '2022-01-01' }) as ArticleFacts;
    expect(applyDateChoice(changed, READ, { kind: 'as-read' })).toEqual(READ);
  });
});

describe('the words of our pages', () => {
  const latin = { digits: 'latin' } as const;
  const tables = {
    archiveWords,
    commonWords,
    firstRunWords,
    importWords,
    optionsWords,
    popupWords,
    factsWords: (ui: { language: 'ar' | 'en' }) => factsWords[ui.language],
  };

  it.each(Object.entries(tables))('%s has every word in both languages, none of them empty', (_, words) => {
    const ar = wordsIn(words({ language: 'ar', ...latin }));
    const en = wordsIn(words({ language: 'en', ...latin }));
    expect([...ar.keys()]).toEqual([...en.keys()]);
    for (const [path, text] of [...ar, ...en]) expect(text, path).not.toBe('');
  });

  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [11, '11 مقالًا'],
    [100, '100 مقال'],
    [103, '103 مقالات'],
  ])('puts the noun into the case of its number: %i → %s', (count, words) => {
    expect(countedNouns('ar', countingIn({ language: 'ar', ...latin })).articles(count)).toBe(words);
  });

  it('writes digits as the reader set them, in Arabic only', () => {
    expect(popupWords({ language: 'ar', digits: 'arabic' }).here(12)).toBe('في هذا المقال (١٢)');
    expect(popupWords({ language: 'en', digits: 'arabic' }).here(12)).toBe('In this article (12)');
  });

  it('says honestly what the archive holds', () => {
    expect(firstRunWords({ language: 'ar', ...latin }).honest(2, 6)).toBe('في أرشيفك الآن مقالان و6 أشخاص.');
    expect(firstRunWords({ language: 'ar', ...latin }).textHolds(12, 4)).toBe('في نصّك 12 اسمًا؛ لأربعة منها بطاقة الآن.');
  });
});

/** Every word by its path; a function is called with numbers or texts, whichever it takes. */
function wordsIn(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') return new Map([[`${path}()`, String(value(3, 4, 5))]]);
  return new Map(Object.entries(value as object).flatMap(([key, inner]) => [...wordsIn(inner, `${path}.${key}`)]));
}
