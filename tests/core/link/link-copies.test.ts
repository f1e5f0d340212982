import { describe, expect, it } from 'vitest';
import { partsOfPlainText } from '../../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { linkArticles } from '../../../src/core/link/link-articles.ts';
import { understandArticle } from '../../../src/core/understand/understand-article.ts';
import { findBreaches } from '../../support/dataset-invariants.ts';

const STORY = [
  'التقى وزير الخارجية الأردني أيمن الصفدي نظيره المصري سامح شكري في القاهرة، الثلاثاء، وبحثا أوضاع المنطقة كلها.',
  'وقال الصفدي في بيان إن البلدين يعملان معا من أجل وقف إطلاق النار في أقرب وقت ممكن.',
  'وأضاف أن المشاورات بين عمان والقاهرة مستمرة منذ أسابيع طويلة على جميع المستويات.',
  'وفرضت السلطات المصرية عقوبات على ثلاث شركات اتهمتها بالتهريب عبر الحدود في الأشهر الأخيرة.',
].join('\n\n');

const understood = (text: string) => {
  const article = readArticle(partsOfPlainText(text));
  return { article, extraction: understandArticle(article) };
};
const eventsOf = (texts: readonly string[]) => linkArticles(texts.map(understood)).dossiers.filter(({ kind }) => kind === 'event');

describe('copies of one story', () => {
  it('tell its undated events once, with every copy as a source', () => {
    const alone = eventsOf([STORY]);
    const copies = eventsOf(['الأولى', 'الثانية', 'الثالثة'].map(paper => `${STORY}\n\nنشرت الخبر الصحيفة ${paper} في المدينة.`));
    expect(alone.length).toBeGreaterThan(0);
    expect(copies.map(({ id }) => id)).toEqual(alone.map(({ id }) => id));
    for (const { articles } of copies) expect(articles).toHaveLength(3);
  });

  it('are told letter for letter, each word in an article that holds it', () => {
    const articles = ['الأولى', 'الثانية'].map(paper => understood(`${STORY}\n\nنشرت الخبر الصحيفة ${paper} في المدينة.`));
    const { dossiers } = linkArticles(articles);
    expect(dossiers.length).toBeGreaterThan(3);
    expect(
      findBreaches(
        dossiers,
        articles.map(({ article }) => article),
      ),
    ).toEqual([]);
  });
});
