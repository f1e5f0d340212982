import type { ArticleId } from '../article/article.ts';
import type { Source } from '../link/dossier.ts';
import type { ArticleHead } from './article-head.ts';
import type { CardSource, Reference } from './card.ts';

/** Gives articles their [n] in the order in which a card first cites them, as footnotes have theirs. */
export type SourceNumbers = {
  cite(source: Source): Reference;
  numberOf(article: ArticleId): number;
  /** The source lines of all articles cited so far. */
  lines(): readonly CardSource[];
};

export function numberSources(heads: ReadonlyMap<ArticleId, ArticleHead>): SourceNumbers {
  const numbers = new Map<ArticleId, number>();
  const numberOf = (article: ArticleId) => {
    const number = numbers.get(article) ?? numbers.size + 1;
    numbers.set(article, number);
    return number;
  };
  return {
    numberOf,
    cite: source => ({ number: numberOf(source.article), source }),
    lines: () => [...numbers].map(([article, number]) => sourceLine(number, article, heads.get(article))),
  };
}

function sourceLine(number: number, article: ArticleId, head: ArticleHead | undefined): CardSource {
  const facts = head?.facts;
  return {
    number,
    article,
    title: facts?.title.value ?? null,
    opening: head?.opening ?? '',
    outlet: facts?.outlet.value ?? null,
    url: facts?.url.value ?? null,
    published: facts?.published.value ?? null,
    publishedBounds: facts?.publishedBounds.value ?? null,
    boundsEvidence: facts?.publishedBounds.evidence ?? null,
  };
}
