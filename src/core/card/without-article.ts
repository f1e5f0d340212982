import type { ArticleId } from '../article/article.ts';
import type { Disagreement, Dossier, DossierEvent, EventSlots, Source } from '../link/dossier.ts';
import { unsaidAmong } from '../link/unsaid-slots.ts';
import { fold } from '../text/fold-text.ts';

type IsLeft = (article: ArticleId) => boolean;

/**
 * What is being read, which is never its own source. Neither is a copy of its agency story: that tells the reader what
 * they are reading.
 */
export function beingRead({ articles, copies = [] }: Dossier, exclude: ArticleId | null): readonly ArticleId[] {
  if (exclude === null || !articles.includes(exclude)) return [];
  return [exclude, ...copies.filter(group => group.includes(exclude)).flat()];
}

/** The dossier as it would be without some articles. */
export function withoutArticles(dossier: Dossier, without: ReadonlySet<ArticleId>): Dossier {
  if (without.size === 0) return dossier;
  const isLeft: IsLeft = article => !without.has(article);
  const isCited = ({ source }: { readonly source: Source }) => isLeft(source.article);
  const keepCited = <T extends { readonly sources: readonly Source[] }>(items: readonly T[]) =>
    items
      .map(item => ({ ...item, sources: item.sources.filter(source => isLeft(source.article)) }))
      .filter(item => item.sources.length > 0);
  const namings = dossier.namings.filter(({ article }) => isLeft(article));
  const event = dossier.event && slotsWithout(dossier.event, isLeft);
  return {
    ...dossier,
    articles: dossier.articles.filter(isLeft),
    ...(dossier.dates ? { dates: dossier.dates.filter(({ article }) => isLeft(article)) } : {}),
    aliases: dossier.event ? dossier.aliases : aliasesIn(dossier, namings),
    roles: keepCited(dossier.roles),
    statements: dossier.statements.filter(isCited),
    quotes: dossier.quotes.filter(isCited),
    events: dossier.events.flatMap(told => eventWithout(told, isLeft)),
    related: dossier.related.filter(isCited),
    namings,
    disagreements: dossier.disagreements.flatMap(({ slot, versions }): Disagreement[] => {
      const left = keepCited(versions);
      return left.length > 1 ? [{ slot, versions: left }] : [];
    }),
    ...(dossier.besides ? { besides: dossier.besides.filter(isCited) } : {}),
    notSaid: event?.status === 'happened' && event.tellings ? unsaidAmong(event.tellings, event.date) : dossier.notSaid,
    event,
  };
}

/** Only names that an article left over uses. */
function aliasesIn({ aliases }: Dossier, namings: Dossier['namings']): Dossier['aliases'] {
  const labels = namings.flatMap(naming => naming.labels.map(label => ` ${fold(label)} `));
  return aliases.filter(({ text }) => labels.some(label => label.includes(` ${fold(text)} `)));
}

/** The date is the next telling's, if that says one. */
function slotsWithout(event: EventSlots, isLeft: IsLeft): EventSlots {
  const { dateSource, tellings = [], ...slots } = event;
  const left = tellings.filter(({ article }) => isLeft(article));
  if (dateSource && isLeft(dateSource.article)) return { ...slots, dateSource, tellings: left };
  const dates = left.flatMap(({ date }) => date ?? []);
  const dated = dates.find(({ date }) => date.range !== null) ?? dates[0];
  return { ...slots, date: dated?.date ?? null, ...(dated ? { dateSource: dated.source } : {}), tellings: left };
}

/** An event keeps its clause only with the source it comes from, and its date only with an article that says it. */
function eventWithout(event: DossierEvent, isLeft: IsLeft): readonly DossierEvent[] {
  const { text, datedBy, names, ...told } = event;
  const kept = told.sources.flatMap((source, index) => (isLeft(source.article) ? [{ source, name: names?.[index] ?? event.name }] : []));
  if (kept.length === 0) return [];
  const dating = datedBy?.filter(isLeft) ?? [];
  return [
    {
      ...told,
      // What only the article being read calls it is no other's word.
      name: kept.some(({ name }) => name === event.name) ? event.name : kept[0]!.name,
      sources: kept.map(({ source }) => source),
      ...(names ? { names: kept.map(({ name }) => name) } : {}),
      date: dating.length > 0 ? told.date : null,
      ...(dating.length > 0 ? { datedBy: dating } : {}),
      ...(text !== undefined && told.sources[0] === kept[0]!.source ? { text } : {}),
    },
  ];
}
