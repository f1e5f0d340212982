import { describe, expect, it } from 'vitest';
import type { Alias, DossierKind, EntityId } from '../../../src/core/link/dossier.ts';
import { buildNameSearch, searchNames } from '../../../src/core/search/name-search.ts';
import type { SearchableName } from '../../../src/core/search/search-entry.ts';

const entry = (kind: DossierKind, name: string, mentionCount: number, ...aliases: string[]): SearchableName => ({
  entity: `${kind}/${name}` as EntityId,
  kind,
  name,
  aliases: aliases.map((text): Alias => ({ text, form: 'alias', count: 1 })),
  role: null,
  sourceCount: 1,
  mentionCount,
});

const search = buildNameSearch([
  entry('person', 'محمد بن سلمان', 30, 'ولي العهد السعودي'),
  entry('person', 'محمد صلاح', 12),
  entry('person', 'أحمد الشرع', 20),
  entry('person', 'فلاديمير بوتين', 40, 'الرئيس الروسي'),
  entry('person', 'إيمانويل ماكرون', 25),
  entry('organisation', 'الاتحاد الأوروبي', 22),
  entry('organisation', 'حلف شمال الأطلسي', 9, 'الناتو', 'حلف الأطلسي'),
  entry('place', 'فلسطين', 50),
  entry('event', 'اتفاق أوسلو', 3, 'اتفاقية أوسلو'),
]);
const names = (query: string) => searchNames(search, query, 10).hits.map(hit => hit.name);
const first = (query: string) => searchNames(search, query, 10).hits[0]!;
const bold = (query: string) => first(query).matched.map(({ start, end }) => first(query).matchedName.slice(start, end));

describe('searching names', () => {
  it.each([
    ['a whole name', 'محمد صلاح', 'محمد صلاح'],
    ['words in any order', 'سلمان محمد بن', 'محمد بن سلمان'],
    ['another hamza', 'احمد الشرع', 'أحمد الشرع'],
    ['tashkeel and tatweel', 'مُحَمَّـد صلاح', 'محمد صلاح'],
    ['a beginning', 'ماكر', 'إيمانويل ماكرون'],
    ['a word without its article', 'اتحاد أوروبي', 'الاتحاد الأوروبي'],
    ['an alias', 'الناتو', 'حلف شمال الأطلسي'],
    ['one wrong letter', 'مكرون', 'إيمانويل ماكرون'],
    ['two wrong letters in a long word', 'فلادمير بوتن', 'فلاديمير بوتين'],
    ['Latin letters', 'Putin', 'فلاديمير بوتين'],
    ['Latin letters without vowels', 'mhmd bn slman', 'محمد بن سلمان'],
    ['the beginning of a Latin spelling', 'Macr', 'إيمانويل ماكرون'],
    ['an event', 'اتفاقية اوسلو', 'اتفاق أوسلو'],
  ])('finds %s: %s', (_, query, name) => {
    expect(names(query)[0]).toBe(name);
  });

  it('ranks a whole name above a beginning above an alias above a misspelling', () => {
    const ranked = buildNameSearch([
      entry('person', 'سالما قديم', 90),
      entry('place', 'مدينة', 80, 'سالم الكبيرة'),
      entry('person', 'سالم قديم', 2),
      entry('person', 'سالم', 1),
    ]);
    expect(searchNames(ranked, 'سالم', 10).hits.map(hit => hit.entity)).toEqual([
      'person/سالم',
      'person/سالما قديم',
      'person/سالم قديم',
      'place/مدينة',
    ]);
  });

  it('ranks a beginning of a name above a whole alias, a whole sound above the beginning of one', () => {
    const ranked = buildNameSearch([
      entry('person', 'بوتينا كارلوفا', 1),
      entry('person', 'بوتين الصغير', 1),
      entry('organisation', 'قصر الرئاسة', 90, 'بوتين'),
    ]);
    const found = (query: string) => searchNames(ranked, query, 10).hits.map(hit => hit.name);
    expect(found('بوتين')).toEqual(['بوتين الصغير', 'بوتينا كارلوفا', 'قصر الرئاسة']);
    expect(found('Putin')[0]).toBe('بوتين الصغير');
  });

  it('knows a surname for the bearer and not for what befell them', () => {
    const part: Alias = { text: 'لافروف', form: 'part', count: 5 };
    const ranked = buildNameSearch([
      entry('event', 'تحذير سيرغي لافروف', 1),
      { ...entry('person', 'سيرغي لافروف', 1), aliases: [part] },
      entry('organisation', 'مكتب الوزير', 50, 'لافروف'),
    ]);
    expect(searchNames(ranked, 'لافروف', 10).hits.map(hit => hit.kind)).toEqual(['person', 'event', 'organisation']);
    expect(searchNames(ranked, 'سيرغي', 10).hits.map(hit => hit.kind)).toEqual(['person', 'event']);
  });

  it('puts the one in newer articles first among equals, a much commoner one all the same', () => {
    const of = (name: string, count: number, newest: string) => ({ ...entry('person', name, count), newest });
    const ranked = buildNameSearch([
      of('سالم قديم', 10, '2005-01-01'),
      of('سالم جديد', 8, '2021-01-01'),
      of('سالم شهير', 900, '2015-01-01'),
    ]);
    expect(searchNames(ranked, 'سالم', 10).hits.map(hit => hit.name)).toEqual(['سالم شهير', 'سالم جديد', 'سالم قديم']);
  });

  it('puts the one named more often first among equals', () => {
    expect(names('محمد').slice(0, 2)).toEqual(['محمد بن سلمان', 'محمد صلاح']);
  });

  it.each([
    ['احم', ['أحم']],
    ['محمد سل', ['محمد', 'سل']],
    ['اوروب', ['أوروب']],
    ['putin', ['بوتين']],
  ])('shows the letters that %s matched in the name as written', (query, letters) => {
    expect(bold(query)).toEqual(letters);
  });

  it('says which name matched', () => {
    expect(first('الناتو').matchedName).toBe('الناتو');
  });

  it('offers the closest three and no hit where nothing matches', () => {
    const reply = searchNames(search, 'فلسطنيي', 10);
    expect(reply.hits).toEqual([]);
    expect(reply.closest[0]?.name).toBe('فلسطين');
    expect(reply.closest.length).toBeLessThanOrEqual(3);
  });

  it.each(['', '   ', '؟!', '«»'])('answers nothing to a query without a word: %j', query => {
    expect(searchNames(search, query, 10)).toEqual({ hits: [], closest: [] });
  });

  it('keeps to the limit', () => {
    expect(searchNames(search, 'محمد', 1).hits).toHaveLength(1);
  });
});

describe('the closest names to a query that meets nothing', () => {
  it.each(['قثعبان', 'ظظظ', 'xyzzy', 'كلمتان غريبتان'])('are three, whatever was typed: %s', query => {
    const { hits, closest } = searchNames(search, query, 10);
    expect(hits).toEqual([]);
    expect(new Set(closest.map(hit => hit.entity)).size).toBe(3);
  });

  it('are those spelled most alike, nearest first', () => {
    expect(searchNames(search, 'سلطين', 10).closest[0]?.name).toBe('فلسطين');
    expect(searchNames(search, 'اطلصي', 10).closest[0]?.name).toBe('حلف شمال الأطلسي');
  });

  it('are all there are in an archive of two', () => {
    const small = buildNameSearch([entry('person', 'سمير', 1), entry('person', 'عمر', 1)]);
    expect(searchNames(small, 'قثعبان', 10).closest).toHaveLength(2);
  });
});
