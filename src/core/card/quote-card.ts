import type { ArticleId } from '../article/article.ts';
import type { Card, CardStatement, Citation, Reference, UnquotedCard } from './card.ts';

/** Articles whose sentences a card shows; its source lines may be of more. */
export function citedArticles(card: UnquotedCard): ReadonlySet<ArticleId> {
  const cited = new Set<ArticleId>();
  quoteWith(card, citation => {
    cited.add(citation.source.article);
    return { ...citation, source: { ...citation.source, text: '' } };
  });
  return cited;
}

/** The card with the words of every sentence it cites. `texts`: of the cited articles; a sentence of one that is gone is empty. */
export function quoteCard(card: UnquotedCard, texts: ReadonlyMap<ArticleId, string>): Card {
  return quoteWith(card, ({ number, source }) => {
    const { start, end } = source.sentence;
    return { number, source: { ...source, text: (texts.get(source.article) ?? '').slice(start, end) } };
  });
}

function quoteWith(card: UnquotedCard, quote: (citation: Reference) => Citation): Card {
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
  };
}
