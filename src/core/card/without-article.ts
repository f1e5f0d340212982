import type { ArticleId } from '../article/article.ts';
import type { Disagreement, Dossier, Source } from '../link/dossier.ts';

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
    // The clause comes from the first source, so it goes with that one.
    events: keepCited(
      dossier.events.map(({ text, ...told }) => (text !== undefined && isOther(told.sources[0]!) ? { ...told, text } : told)),
    ),
    related: dossier.related.filter(({ source }) => isOther(source)),
    namings: dossier.namings.filter(isOther),
    disagreements: dossier.disagreements.flatMap(({ slot, versions }): Disagreement[] => {
      const left = keepCited(versions);
      return left.length > 1 ? [{ slot, versions: left }] : [];
    }),
    event: event?.dateSource?.article === exclude ? { ...event, date: null } : event,
  };
}
