import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../src/core/article/article.ts';
import type { Dossier, Source } from '../../../src/core/link/dossier.ts';
import { compileIndex } from '../../../src/core/match/compile-index.ts';
import { findMentions } from '../../../src/core/match/find-mentions.ts';
import type { ArticleDates } from '../../../src/core/match/role-names.ts';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';

const source = (article: string): Source => ({
  article: article as ArticleId,
  start: 0,
  end: 1,
  sentence: { start: 0, end: 1 },
});

const role = (text: string, ...articles: readonly string[]): Dossier['roles'][number] => ({
  text,
  status: 'held',
  sources: articles.map(source),
});

const day = (iso: string) => ({ from: iso, to: iso });

function finder(dossiers: readonly Dossier[], dates: Readonly<Record<string, string>> = {}) {
  const published: ArticleDates = new Map(Object.entries(dates).map(([article, iso]) => [article as ArticleId, day(iso)]));
  const index = compileIndex(dossiers, published);
  return (text: string, asOf: string | null = null) =>
    findMentions(index, [text], { url: null, language: 'ar', asOf: asOf === null ? null : day(asOf) })[0]!
      .filter(mention => mention.form === 'role')
      .map(({ start, end, name, confidence }) => `${text.slice(start, end)} → ${name} ${confidence}`);
}

describe('a title alone', () => {
  // No table knows these offices.
  const find = finder(
    [
      dossier('person', 'سليم درويش', { roles: [role('رئيس المجلس البلدي لصفاقس', '2019', '2021')] }),
      dossier('person', 'كمال بيطار', { roles: [role('وزير الخارجية المالطي', '2020')] }),
      dossier('person', 'نادر عون', { roles: [role('وزير خارجية مالطا', '2023')] }),
    ],
    { 2019: '2019-01-10', 2021: '2021-05-01', 2020: '2020-03-01', 2023: '2023-09-01' },
  );

  it.each([
    ['on the day it is attested', '2020-03-01', 'sure'],
    ['within 180 days', '2020-08-20', 'sure'],
    ['within two years', '2021-06-01', 'probable'],
    ['later, when another is attested nearer', '2023-10-01', 'sure'],
  ])('means the holder %s', (_, asOf, confidence) => {
    const holder = asOf > '2023' ? 'نادر عون' : 'كمال بيطار';
    expect(find('قال وزير الخارجية المالطي إن', asOf)).toEqual([`وزير الخارجية المالطي → ${holder} ${confidence}`]);
    expect(find('زار وزير خارجية مالطا تونس', asOf)).toEqual([`وزير خارجية مالطا → ${holder} ${confidence}`]);
  });

  it('means nobody where no date is near, or the page has none', () => {
    expect(find('قال وزير الخارجية المالطي إن', '2016-01-01')).toEqual([]);
    expect(find('قال وزير الخارجية المالطي إن')).toEqual([]);
  });

  it('is left to a list where two held it within the same two years', () => {
    expect(find('قال وزير الخارجية المالطي إن', '2021-12-01')).toEqual(['وزير الخارجية المالطي → كمال بيطار list']);
  });

  it.each([
    'وزير الخارجية المالطي السابق',
    'وزير الخارجية المالطي الراحل',
    'وزير الخارجية المالطي المقبل',
    'نائب وزير الخارجية المالطي',
    'منصب وزير الخارجية المالطي',
    'وزير الخارجية المالطي جورج فيلا',
    'جورج وزير الخارجية المالطي',
  ])('«%s» is no such title', text => {
    expect(find(`قال ${text} إن`, '2020-03-05')).toEqual([]);
  });

  it.each([
    ['للمتحدث باسم وزير الخارجية المالطي جورج فيلا', 'وزير الخارجية المالطي'],
    ['لوزير الخارجية المالطي', 'وزير الخارجية المالطي'],
    ['وزير الخارجية المالطي الحالي', 'وزير الخارجية المالطي'],
  ])('stands in «%s»', (text, marked) => {
    expect(find(`هنا ${text} أمس`, '2020-03-05')).toEqual([`${marked} → كمال بيطار sure`]);
  });

  it('beside its holder belongs to the name', () => {
    expect(
      find('وزير الخارجية المالطي كمال بيطار. كمال بيطار وزير الخارجية المالطي. كمال بيطار، وزير الخارجية المالطي،', '2020-03-05'),
    ).toEqual([]);
  });

  it('means whom the page itself gives it, whatever the date', () => {
    expect(find('وزير الخارجية المالطي كمال بيطار هنا. وقال وزير خارجية مالطا إن')).toEqual(['وزير خارجية مالطا → كمال بيطار sure']);
    expect(find('وزير الخارجية المالطي جورج فيلا هنا. وقال وزير الخارجية المالطي إن', '2020-03-05')).toEqual([]);
  });
});

describe('a title whose holders the table knows', () => {
  const find = finder([
    dossier('person', 'توني بلير', { roles: [role('رئيس الوزراء البريطاني', 'undated')] }),
    dossier('person', 'إيمانويل ماكرون', { roles: [role('الرئيس الفرنسي', 'undated')] }),
    dossier('person', 'تيريزا ماي', { roles: [role('النائبة البريطانية', 'undated')] }),
    dossier('person', 'جون كيري', { roles: [role('لاعب فنلندا', 'undated')] }),
    dossier('organisation', 'البرلمان الأوروبي'),
    dossier('person', 'مارتن شولتس', { roles: [role('رئيس البرلمان الأوروبي', 'undated')] }),
  ]);

  it.each([
    ['2003-04-01', 'قال رئيس الوزراء البريطاني إن', 'رئيس الوزراء البريطاني → توني بلير sure'],
    ['2003-04-01', 'قال رئيس وزراء المملكة المتحدة إن', 'رئيس وزراء المملكة المتحدة → توني بلير sure'],
    ['2003-04-01', 'أعلنه رئيس الحكومة البريطانية أمس', 'رئيس الحكومة البريطانية → توني بلير sure'],
    ['2018-04-01', 'قالت رئيسة الوزراء البريطانية إن', 'رئيسة الوزراء البريطانية → تيريزا ماي sure'],
    ['2020-04-01', 'التقى الرئيس الفرنسي', 'الرئيس الفرنسي → إيمانويل ماكرون sure'],
    ['2014-04-01', 'لرئيس البرلمان الأوروبي', 'رئيس البرلمان الأوروبي → مارتن شولتس sure'],
  ])('means its holder of %s: «%s»', (asOf, text, found) => {
    expect(find(text, asOf)).toEqual([found]);
  });

  it.each([
    ['2012-04-01', 'قال رئيس الوزراء البريطاني إن'],
    ['2010-04-01', 'التقى الرئيس الفرنسي'],
    ['2020-04-01', 'قالت رئيسة الوزراء البريطانية إن'],
    ['2003-04-01', 'قال رئيس الوزراء الروسي إن'],
    ['2003-04-01', 'قال الرئيس البريطاني إن'],
  ])('means nobody on %s: «%s»', (asOf, text) => {
    expect(find(text, asOf)).toEqual([]);
  });

  it('is no namesake’s: an article must say what fits', () => {
    expect(find('قال وزير الخارجية الأمريكي إن', '2015-04-01')).toEqual([]);
  });

  it('hides the body in it, which is marked where the title is not', () => {
    const index = compileIndex([
      dossier('organisation', 'البرلمان الأوروبي'),
      dossier('person', 'مارتن شولتس', { roles: [role('رئيس البرلمان الأوروبي', 'undated')] }),
    ]);
    const kinds = (asOf: string) =>
      findMentions(index, ['قال رئيس البرلمان الأوروبي'], { url: null, language: 'ar', asOf: day(asOf) })[0]!.map(each => each.kind);
    expect(kinds('2014-04-01')).toEqual(['person']);
    expect(kinds('2019-04-01')).toEqual(['organisation']);
  });

  it('is probable on a page of which only the earliest day is known, where nobody else held it since', () => {
    const index = compileIndex([dossier('person', 'إيمانويل ماكرون', { roles: [role('الرئيس الفرنسي', 'undated')] })]);
    const found = (from: string) =>
      findMentions(index, ['قال الرئيس الفرنسي إن'], { url: null, language: 'ar', asOf: { from, to: null } })[0]!.map(
        each => each.confidence,
      );
    expect(found('2018-01-01')).toEqual(['probable']);
    expect(found('2016-01-01')).toEqual([]);
  });
});

describe('an office at the page’s date', () => {
  const find = finder(
    [
      dossier('person', 'سليم جونسون', {
        roles: [role('وزير الخارجية المالطي', '2020')],
        aliases: [{ text: 'جونسون', form: 'part', count: 1 }],
      }),
      dossier('person', 'رضا سالم'),
    ],
    { 2020: '2020-03-01' },
  );
  const index = compileIndex(
    [
      dossier('person', 'سليم جونسون', {
        roles: [role('وزير الخارجية المالطي', '2020')],
        aliases: [{ text: 'جونسون', form: 'part', count: 1 }],
      }),
    ],
    new Map([['2020' as ArticleId, day('2020-03-01')]]),
  );
  const names = (text: string, asOf: string) =>
    findMentions(index, [text], { url: null, language: 'ar', asOf: day(asOf) })[0]!.map(({ start, end }) => text.slice(start, end));

  it('makes a common surname known', () => {
    expect(names('استقبل وزير الخارجية المالطي وفدا. وأضاف جونسون أن', '2020-03-01')).toEqual(['وزير الخارجية المالطي', 'جونسون']);
    expect(names('استقبل الوزير وفدا. وأضاف جونسون أن', '2020-03-01')).toEqual([]);
    expect(names('استقبل وزير الخارجية المالطي وفدا. وأضاف جونسون أن', '2010-03-01')).toEqual([]);
  });

  it('stands for its holder behind another’s name and «و»', () => {
    expect(find('التقى رضا سالم ووزير الخارجية المالطي أمس', '2020-03-01')).toEqual(['وزير الخارجية المالطي → سليم جونسون sure']);
  });

  it('goes on in short', () => {
    expect(find('زار وزير الخارجية المالطي تونس. وقال وزير الخارجية إن', '2020-03-01')).toEqual([
      'وزير الخارجية المالطي → سليم جونسون sure',
      'وزير الخارجية → سليم جونسون probable',
    ]);
    expect(find('زار وزير الخارجية المالطي تونس. وقال وزير الخارجية التونسي. وأضاف وزير الخارجية', '2020-03-01')).toHaveLength(1);
  });
});
