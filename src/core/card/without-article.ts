import type { ArticleId } from '../article/article.ts';
import type { Disagreement, Dossier, DossierEvent, Source } from '../link/dossier.ts';

/** The dossier as it would be without one article: the one being read, which is never its own source. */
export function withoutArticle(dossier: Dossier, exclude: ArticleId | null): Dossier {
  if (exclude === null || !dossier.articles.includes(exclude)) return dossier;
  const isOther = ({ article }: { readonly article: ArticleId }) => article !== exclude;
  const keepCited = <T extends { readonly sources: readonly Source[] }>(items: readonly T[]) =>
    items.map(item => ({ ...item, sources: item.sources.filter(isOther) })).filter(item => item.sources.length > 0);
  const { event } = dossier;
  return {
    ...dossier,
    articles: dossier.articles.filter(article => article !== exclude),
    roles: keepCited(dossier.roles),
    statements: dossier.statements.filter(({ source }) => isOther(source)),
    quotes: dossier.quotes.filter(({ source }) => isOther(source)),
    events: dossier.events.flatMap(told => eventWithout(told, exclude)),
    related: dossier.related.filter(({ source }) => isOther(source)),
    namings: dossier.namings.filter(isOther),
    disagreements: dossier.disagreements.flatMap(({ slot, versions }): Disagreement[] => {
      const left = keepCited(versions);
      return left.length > 1 ? [{ slot, versions: left }] : [];
    }),
    event: event?.dateSource?.article === exclude ? { ...event, date: null } : event,
  };
}

/** An event keeps its clause only with the source it comes from, and its date only with an article that says it. */
function eventWithout({ text, datedBy, ...told }: DossierEvent, exclude: ArticleId): readonly DossierEvent[] {
  const sources = told.sources.filter(({ article }) => article !== exclude);
  if (sources.length === 0) return [];
  const dating = datedBy?.filter(article => article !== exclude) ?? [];
  return [
    {
      ...told,
      sources,
      date: dating.length > 0 ? told.date : null,
      ...(dating.length > 0 ? { datedBy: dating } : {}),
      ...(text !== undefined && told.sources[0] === sources[0] ? { text } : {}),
    },
  ];
}
