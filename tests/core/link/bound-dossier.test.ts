import { describe, expect, it } from 'vitest';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { handMadeArticle } from '../../support/hand-made-article.ts';

const dayOf = (number: number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
const article = (number: number) => {
  const day = dayOf(number);
  return handMadeArticle(
    `قال الوزير الأردني سمير عطا إن البند ${number} جاهز للعرض على اللجنة. وأضاف سمير عطا أن البند ${number} سيناقش في الجلسة التالية.`,
    {
      entities: [{ id: 'e1', kind: 'person', name: 'سمير عطا', roles: ['الوزير الأردني'] }],
      statements: [
        { text: `البند ${number} جاهز للعرض على اللجنة`, about: ['e1'], saidBy: 'e1' },
        { text: `البند ${number} سيناقش في الجلسة التالية`, about: ['e1'], saidBy: 'e1' },
      ],
      facts: { published: { value: { from: day, to: day }, basis: 'text', evidence: day } },
    },
  );
};

describe('the dossier of one whom very many articles name', () => {
  const articles = Array.from({ length: 900 }, (_, number) => article(number));
  const [dossier] = linkArticles(articles).dossiers;
  const numbers = new Set(dossier!.statements.map(({ text }) => Number(/\d+/.exec(text)![0])));

  it('counts them all and holds what some of them say', () => {
    expect(dossier!.articles).toHaveLength(900);
    expect(dossier!.mentionCount).toBe(1800);
    expect(dossier!.statements.length).toBe(200);
    expect(dossier!.roles[0]!.sources.length).toBeLessThan(40);
  });

  it('holds the newest whole, and the years before at even distances', () => {
    for (const newest of [899, 850, 801]) expect(numbers).toContain(newest);
    for (const from of [0, 200, 400, 600]) {
      const inSpan = [...numbers].filter(number => number >= from && number < from + 200);
      expect(inSpan.length).toBeGreaterThan(15);
    }
  });

  it('does not change with the order of the articles', () => {
    expect(JSON.stringify(linkArticles([...articles].reverse()).dossiers)).toBe(JSON.stringify(linkArticles(articles).dossiers));
  });
});
