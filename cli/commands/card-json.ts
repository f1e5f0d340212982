import type { Article, ArticleId } from '../../src/core/article/article.ts';
import type { Card, CardStatement, Citation } from '../../src/core/card/card.ts';
import type { Dossier, DossierDate, Source } from '../../src/core/link/dossier.ts';

/** A card in the shape of docs/cli.md; a name the articles say nothing of has an empty one. */
export function cardJson(dossier: Dossier, card: Card | null, articles: ReadonlyMap<ArticleId, Article>): object {
  const sentenceOf = ({ article, sentence }: Source) => (articles.get(article)?.text ?? '').slice(sentence.start, sentence.end);
  return {
    entity: dossier.id,
    name: dossier.name,
    kind: dossier.kind,
    names: card?.names ?? [dossier.name],
    date: card?.date ? { ...dateJson(card.date.date), sources: sourcesJson(card.date.citations) } : null,
    roles: (card?.roles ?? []).map(({ text, status, citations }) => ({ text, status, sources: sourcesJson(citations) })),
    statements: [
      ...[...(card?.statements ?? []), ...(card?.moreStatements ?? [])].map(statement => statementJson('statement', statement)),
      ...(card?.quotes ?? []).map(quote => statementJson('quote', quote)),
    ],
    disagreements: (card?.disagreements ?? []).map(({ slot, versions }) => ({
      slot,
      versions: versions.map(({ text, sources }) => ({
        text,
        sources: sources.map(source => sourceJson({ ...source, text: sentenceOf(source) })),
      })),
    })),
    notSaid: card?.notSaid ?? [],
    events: [...(card?.datedEvents ?? []), ...(card?.undatedEvents ?? [])].map(({ entity, name, text, date, status, part, citations }) => ({
      entity,
      name,
      text,
      date: dateJson(date),
      status,
      part,
      sources: sourcesJson(citations),
    })),
    related: (card?.related ?? []).map(({ entity, name, because, link, citation: { source } }) => ({
      entity,
      name,
      why: link ?? because,
      because: { article: source.article, start: source.start, end: source.end },
    })),
    laterArticles: card?.later ?? 0,
    namesakes: (card?.namesakes ?? []).map(({ entity, name, role }) => ({ entity, name, role })),
    articles: (card?.sources ?? []).map(({ article, title, outlet, published, publishedBounds }) => ({
      article,
      title,
      outlet,
      published,
      publishedBounds,
    })),
  };
}

function statementJson(
  kind: 'statement' | 'quote',
  { text, status, saidBy, relayedBy, medium, date, citations, oneSided }: CardStatement,
): object {
  return {
    text,
    kind,
    status,
    saidBy: saidBy?.text ?? null,
    relayedBy: relayedBy?.text ?? null,
    medium: medium ?? null,
    date: dateJson(date),
    oneSided,
    sources: sourcesJson(citations),
  };
}

function dateJson(date: DossierDate | null): object | null {
  return (
    date && { said: date.said, from: date.range?.from ?? null, to: date.range?.to ?? null, precision: date.precision, open: date.open }
  );
}

function sourcesJson(citations: readonly Citation[]): readonly object[] {
  return citations.map(({ source }) => sourceJson(source));
}

function sourceJson({ article, start, end, text }: Citation['source']): object {
  return { article, start, end, sentence: text };
}
