import type { Article, ArticleId } from '../article/article.ts';
import { articleHead } from './article-head.ts';
import type { Card, CardSource, CardStatement, Citation, NumberedArticle, Reference, UnquotedCard } from './card.ts';

/**
 * The card with the words of every sentence it cites and a line for every source. `articles`: those its `sources` name;
 * of one that is gone the words are empty and the line says nothing.
 */
export function quoteCard(card: UnquotedCard, articles: ReadonlyMap<ArticleId, Article>): Card {
  const quote = ({ number, source }: Reference): Citation => {
    const { start, end } = source.sentence;
    return { number, source: { ...source, text: (articles.get(source.article)?.text ?? '').slice(start, end) } };
  };
  const each = <T extends { readonly citations: readonly Reference[] }>(items: readonly T[]) =>
    items.map(item => ({ ...item, citations: item.citations.map(quote) }));
  const statements = (all: readonly CardStatement<Reference>[]): readonly CardStatement[] => each(all);
  return {
    ...card,
    date: card.date && { ...card.date, citations: card.date.citations.map(quote) },
    roles: each(card.roles),
    statements: statements(card.statements),
    moreStatements: statements(card.moreStatements),
    datedEvents: each(card.datedEvents),
    undatedEvents: each(card.undatedEvents),
    quotes: statements(card.quotes),
    related: card.related.map(relation => ({ ...relation, citation: quote(relation.citation) })),
    told: statements(card.told ?? []),
    sources: card.sources.map(source => sourceLine(source, articles.get(source.article))),
  };
}

function sourceLine({ number, article }: NumberedArticle, found: Article | undefined): CardSource {
  const { facts, opening } = found ? articleHead(found) : { facts: null, opening: '' };
  return {
    number,
    article,
    title: facts?.title.value ?? null,
    opening,
    outlet: facts?.outlet.value ?? null,
    url: facts?.url.value ?? null,
    published: facts?.published.value ?? null,
    publishedBounds: facts?.publishedBounds.value ?? null,
    boundsEvidence: facts?.publishedBounds.evidence ?? null,
  };
}
