import type { Article, ArticleId } from '../article/article.ts';
import type { DateRange } from '../time/date-range.ts';
import type { ArticleDates } from './role-names.ts';

/** What {@link compileIndex} asks of articles: when those were published that say so. Bounds are no date. */
export function articleDates(articles: Iterable<Pick<Article, 'id' | 'facts'>>): ArticleDates {
  const dates = new Map<ArticleId, DateRange>();
  for (const { id, facts } of articles) if (facts.published.value !== null) dates.set(id, facts.published.value);
  return dates;
}
