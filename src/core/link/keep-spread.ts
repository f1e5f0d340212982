import type { ArticleId } from '../article/article.ts';
import { compareText } from './compare-text.ts';
import { groupBy } from './group-by.ts';

/** When each article was published, or the earliest it can have been: `2021-02-08`, '' where nothing says. */
export type ArticleDays = ReadonlyMap<ArticleId, string>;

/**
 * At most `max` of what articles say, so that one whom ten thousand articles name still has a dossier that loads at
 * once. Every article's first items before any's second; where even the articles are too many, the newest half and,
 * for looking back, others evenly over the time before. Kept in their order.
 */
export function keepSpread<T>(items: readonly T[], max: number, articleOf: (item: T) => ArticleId, days: ArticleDays): readonly T[] {
  if (items.length <= max) return items;
  const byArticle = groupBy(items, articleOf);
  const newestFirst = [...byArticle.keys()].sort((a, b) => compareText(days.get(b) ?? '', days.get(a) ?? '') || compareText(a, b));
  const queues = spread(newestFirst, max).map(article => byArticle.get(article)!);
  const kept = new Set<T>();
  for (let round = 0; kept.size < max; round++) {
    const before = kept.size;
    for (const queue of queues) if (round < queue.length && kept.size < max) kept.add(queue[round]!);
    if (kept.size === before) break;
  }
  return items.filter(item => kept.has(item));
}

/** The first half of `count` whole, the other half at even distances through the rest. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  if (items.length <= count) return items;
  const head = Math.ceil(count / 2);
  const rest = items.length - head;
  const others = count - head;
  return [...items.slice(0, head), ...Array.from({ length: others }, (_, at) => items[head + Math.floor((at * rest) / others)]!)];
}
