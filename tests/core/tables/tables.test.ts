import { describe, expect, test } from 'vitest';
import { countryOfAdjective, countryOfCapital, isSameState } from '../../../src/core/tables/countries.ts';
import { nameLikeness } from '../../../src/core/tables/name-likeness.ts';
import { longestPhrase, makePhraseTable } from '../../../src/core/tables/phrase-table.ts';
import { isPossessed, roleKind, roleStatus } from '../../../src/core/tables/roles.ts';
import { unpackWords } from '../../../src/core/tables/unpack-words.ts';
import { WORD, wordFlags } from '../../../src/core/tables/word-flags.ts';

describe('countries', () => {
  test.each([
    ['الروسيه', 'RU'],
    ['اميركي', 'US'],
    ['الكوري الشمالي', 'KP'],
    ['كوريه جنوبيه', 'KR'],
    ['الجنوب افريقي', null],
    ['قطري', 'QA'],
  ])('the adjective %s belongs to %s', (adjective, code) => {
    expect(countryOfAdjective(adjective)).toBe(code);
  });

  test.each([
    ['موسكو', 'RU'],
    ['لندن', 'GB'],
    ['لاهاي', null],
    ['طرابلس', null],
    ['الكرملين', null],
  ])('the city %s stands for %s', (city, code) => {
    expect(countryOfCapital(city)).toBe(code);
  });

  test('a state and its capital are the same state, two capitals are not', () => {
    expect(isSameState('بريطانيا', 'لندن')).toBe(true);
    expect(isSameState('المملكة المتحدة', 'بريطانيا')).toBe(true);
    expect(isSameState('لندن', 'باريس')).toBe(false);
    expect(isSameState('إنكلترا', 'بريطانيا')).toBe(false);
  });
});

describe('roles', () => {
  test('heads are known with article, gender and pronoun', () => {
    expect(roleKind('الرييسه')).toBeNull();
    expect(roleKind('الرئيسه')).toBe('office');
    expect(roleKind('زوجته')).toBe('kin');
    expect(isPossessed('زوجته')).toBe(true);
    expect(isPossessed('زوجه')).toBe(false);
  });

  test('modifiers give the status in either gender', () => {
    expect(roleStatus('السابقه')).toBe('former');
    expect(roleStatus('الراحل')).toBe('deceased');
    expect(roleStatus('المنتهيه ولايته')).toBe('former');
    expect(roleStatus('الطويل')).toBeNull();
  });
});

describe('words', () => {
  test('flags tell names from ordinary words', () => {
    expect(wordFlags('محمد') & WORD.nameFrequent).not.toBe(0);
    expect(wordFlags('الاتفاق') & WORD.common).not.toBe(0);
    expect(wordFlags('قالت') & WORD.reporting).not.toBe(0);
    expect(wordFlags('constructor')).toBe(0);
  });

  test('a name no table knows looks like one by its letters', () => {
    expect(nameLikeness('كوسيانيتش')).toBeGreaterThan(1);
    expect(nameLikeness('المستخدمه')).toBeLessThan(0);
    expect(nameLikeness('')).toBe(0);
  });

  test('packed words come back sorted with their bins', () => {
    const words: string[] = [];
    unpackWords('0mDr4wY', (word, bin) => words.push(`${word} ${bin}`));
    expect(words).toEqual(['مذر 0', 'موئ 1']);
  });

  test('the longest phrase wins', () => {
    const table = makePhraseTable([['كوريا', 1] as const, ['كوريا الشماليه', 2] as const]);
    const words = ['كوريا', 'الشماليه'];
    expect(longestPhrase(table, 'كوريا', offset => words[offset])).toEqual({ wordCount: 2, value: 2 });
    expect(longestPhrase(table, 'كوريا', () => undefined)).toEqual({ wordCount: 1, value: 1 });
    expect(longestPhrase(table, 'اليابان', () => undefined)).toBeNull();
  });
});
