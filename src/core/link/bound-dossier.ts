import type { ArticleId } from '../article/article.ts';
import type { Disagreement, Dossier, DossierEvent, DossierRole, Relation, Source } from './dossier.ts';
import { groupBy } from './group-by.ts';
import { type ArticleDays, keepSpread } from './keep-spread.ts';

/** What a dossier holds at most, several times what a card and its full page show. */
const MAX = { statements: 200, quotes: 60, events: 120, related: 160, namings: 60, tellings: 120, besides: 24 } as const;
const MAX_SOURCES = 24;
const MAX_LINES_TO_ONE = 6;

/**
 * A dossier that doesn't grow without end with the articles: of what too many say, some by each, over the whole time.
 * `articles`, `dates`, `mentionCount` and `copies` stay whole: they count.
 */
export function boundDossier(dossier: Dossier, days: ArticleDays): Dossier {
  return dossier.articles.length <= MAX_LINES_TO_ONE ? dossier : withFewer(dossier, days);
}

function withFewer(dossier: Dossier, days: ArticleDays): Dossier {
  const few = <T extends { readonly source: Source }>(items: readonly T[], max: number) =>
    keepSpread(items, max, ({ source }) => source.article, days);
  const fewSources = (sources: readonly Source[]) => keepSpread(sources, MAX_SOURCES, ({ article }) => article, days);
  const { statements, quotes, events, roles, related, namings, disagreements, besides, event } = dossier;
  return {
    ...dossier,
    statements: few(statements, MAX.statements),
    quotes: few(quotes, MAX.quotes),
    events: keepSpread(events, MAX.events, ({ sources }) => sources[0]!.article, days).map(one => boundEvent(one, days)),
    roles: roles.map((role): DossierRole => ({ ...role, sources: fewSources(role.sources) })),
    related: few(linesToOne(related, days), MAX.related),
    namings: keepSpread(namings, MAX.namings, ({ article }) => article, days),
    disagreements: disagreements.map(
      ({ slot, versions }): Disagreement => ({
        slot,
        versions: versions.map(version => ({ ...version, sources: fewSources(version.sources) })),
      }),
    ),
    ...(besides ? { besides: few(besides, MAX.besides) } : {}),
    event: event && { ...event, ...(event.tellings ? { tellings: keepSpread(event.tellings, MAX.tellings, articleOf, days) } : {}) },
  };
}

function articleOf({ article }: { readonly article: ArticleId }): ArticleId {
  return article;
}

function linesToOne(related: readonly Relation[], days: ArticleDays): readonly Relation[] {
  const kept = [...groupBy(related, ({ entity }) => entity).values()].flatMap(lines =>
    keepSpread(lines, MAX_LINES_TO_ONE, ({ source }) => source.article, days),
  );
  const all = new Set(kept);
  return related.filter(one => all.has(one));
}

/** `sources[0]` stays the one its clause is from; `names` stand beside their sources. */
function boundEvent(event: DossierEvent, days: ArticleDays): DossierEvent {
  const { sources, names } = event;
  if (sources.length <= MAX_SOURCES) return event;
  const pairs = sources.map((source, at) => ({ source, name: names?.[at] ?? event.name }));
  const kept = [pairs[0]!, ...keepSpread(pairs.slice(1), MAX_SOURCES - 1, ({ source }) => source.article, days)];
  return { ...event, sources: kept.map(({ source }) => source), ...(names ? { names: kept.map(({ name }) => name) } : {}) };
}
