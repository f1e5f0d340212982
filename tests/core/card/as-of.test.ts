import { describe, expect, it } from 'vitest';
import { cardOfArticles } from '../../support/card-of.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const published = (day: string) => ({ published: { value: { from: day, to: day }, basis: 'text', evidence: day } as const });
const on = (day: string) => ({ asOf: { from: day, to: day } });
const ID = 'person/ماهر_قاسم';
const person = (...roles: string[]) => [{ id: 'e1', kind: 'person' as const, name: 'ماهر قاسم', roles }];

const deputy = handMadeArticle('قال النائب الأردني ماهر قاسم إن القانون الجديد يحتاج إلى دراسة أطول.', {
  entities: person('النائب الأردني'),
  statements: [{ text: 'القانون الجديد يحتاج إلى دراسة أطول', about: ['e1'], saidBy: 'e1' }],
  facts: published('2015-01-01'),
});
const minister = handMadeArticle('قال الوزير الأردني ماهر قاسم إن القانون الجديد دخل حيز التنفيذ اليوم.', {
  entities: person('الوزير الأردني'),
  statements: [{ text: 'القانون الجديد دخل حيز التنفيذ اليوم', about: ['e1'], saidBy: 'e1' }],
  facts: published('2019-01-01'),
});
const arrested = handMadeArticle('اعتقلت الشرطة ماهر قاسم في 3 مارس 2021 بتهمة الرشوة كما علمت الصحيفة.', {
  entities: person(),
  events: [
    {
      id: 'v1',
      type: 'COERCE',
      name: 'اعتقال ماهر قاسم',
      text: 'اعتقلت الشرطة ماهر قاسم',
      trigger: 'اعتقلت',
      who: [['e1', 'target']],
      date: ['3 مارس 2021', '2021-03-03', '2021-03-03'],
    },
  ],
  statements: [{ text: 'اعتقلت الشرطة ماهر قاسم في 3 مارس 2021 بتهمة الرشوة كما علمت الصحيفة', about: ['e1'] }],
});
const all = [deputy, minister, arrested];

describe("a card at the day of the reader's page", () => {
  it('holds what was written by then, and says how much came later', () => {
    const card = cardOfArticles(all, ID, on('2016-06-01'))!;
    expect(card.roles.map(({ text }) => text)).toEqual(['النائب الأردني']);
    expect(card.statements.map(({ text }) => text)).toEqual(['القانون الجديد يحتاج إلى دراسة أطول']);
    expect(card.later).toBe(1);
    expect(card.sources.map(({ article }) => article)).not.toContain(minister.article.id);
  });

  it('leaves out what an article without a date tells of a later day', () => {
    expect(cardOfArticles(all, ID, on('2016-06-01'))!.datedEvents).toEqual([]);
    const after = cardOfArticles(all, ID, on('2022-06-01'))!;
    expect(after.datedEvents.map(({ name }) => name)).toEqual(['اعتقال ماهر قاسم']);
    expect(after.later).toBeUndefined();
  });

  it('is cut by what an article of no date tells as past', () => {
    const bounded = { publishedBounds: { value: { from: '2021-03-03', to: null }, basis: 'inferred', evidence: '3 مارس 2021' } as const };
    const told = { ...arrested, article: { ...arrested.article, facts: { ...arrested.article.facts, ...bounded } } };
    expect(cardOfArticles([deputy, told], ID, on('2016-06-01'))!.later).toBe(1);
  });

  it('leads with the role that was told last by then', () => {
    const roles = (day: string) => cardOfArticles(all, ID, on(day))!.roles.map(({ text }) => text);
    expect(roles('2020-01-01')).toEqual(['الوزير الأردني', 'النائب الأردني']);
    expect(cardOfArticles(all, ID)!.roles[0]!.text).toBe('الوزير الأردني');
  });

  it('is one line where nothing was written by then, and the whole without a day', () => {
    const card = cardOfArticles([minister], ID, on('2010-01-01'))!;
    expect([card.roles, card.statements, card.sources, card.later]).toEqual([[], [], [], 1]);
    expect(cardOfArticles(all, ID)!.later).toBeUndefined();
    expect(cardOfArticles(all, ID, { asOf: { from: '2016-01-01', to: null } })!.roles).toHaveLength(2);
  });
});
