import type { ArticleId } from '../article/article.ts';
import type { Source } from '../link/dossier.ts';
import type { NumberedArticle, Reference } from './card.ts';

/** Gives articles their [n] in the order in which a card first cites them, as footnotes have theirs. */
export type SourceNumbers = {
  cite(source: Source): Reference;
  numberOf(article: ArticleId): number;
  isCited(article: ArticleId): boolean;
  /** All articles cited so far. */
  all(): readonly NumberedArticle[];
};

export function numberSources(): SourceNumbers {
  const numbers = new Map<ArticleId, number>();
  const numberOf = (article: ArticleId) => {
    const number = numbers.get(article) ?? numbers.size + 1;
    numbers.set(article, number);
    return number;
  };
  return {
    numberOf,
    cite: source => ({ number: numberOf(source.article), source }),
    isCited: article => numbers.has(article),
    all: () => [...numbers].map(([article, number]) => ({ number, article })),
  };
}
