import type { Article, ArticleId } from '../../src/core/article/article.ts';
import type { Dossier, EntityId, Source } from '../../src/core/link/dossier.ts';
import { fold } from '../../src/core/text/fold-text.ts';
import { cardOfDossier } from './card-of.ts';

/** What must hold of any dataset, whatever its articles; each breach as a line that says where. Empty: none. */
export function findBreaches(dossiers: readonly Dossier[], articles: readonly Article[]): readonly string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const ids = new Set(dossiers.map(({ id }) => id));
  return [
    ...repeated(dossiers.map(({ id }) => id)).map(id => `${id}: twice`),
    ...dossiers.flatMap(dossier =>
      [
        ...wordBreaches(dossier, texts),
        ...sourceBreaches(dossier, texts),
        ...idsIn(dossier).flatMap(id => (ids.has(id) ? [] : [`names ${id}, which isn't there`])),
        ...slotBreaches(dossier),
        ...cardBreaches(dossier, articles),
      ].map(breach => `${dossier.id}: ${breach}`),
    ),
  ];
}

/** Statements, quotes, clauses and versions are letter for letter in their articles; dates and roles are in theirs. */
function wordBreaches({ statements, quotes, events, roles, disagreements }: Dossier, texts: ReadonlyMap<ArticleId, string>): string[] {
  const sliced = ({ article, start, end }: Source) => texts.get(article)?.slice(start, end);
  const isIn = (text: string, { article }: Source) => texts.get(article)?.includes(text) ?? false;
  return [
    ...[...statements, ...quotes].flatMap(({ text, source }) => (sliced(source) === text ? [] : [`«${text}» is not what stands there`])),
    ...events.flatMap(({ text, sources }) =>
      text === undefined || isIn(text, sources[0]!) ? [] : [`clause «${text}» is not in its article`],
    ),
    ...[...statements, ...events].flatMap(({ date }) => {
      const isSaid = !date || [...texts.values()].some(text => text.includes(date.said));
      return isSaid ? [] : [`date «${date.said}» is said nowhere`];
    }),
    ...roles.flatMap(({ text, sources }) =>
      // «للرئيس» → «الرئيس»: the alef is unwritten.
      sources.some(source => isIn(text, source) || isIn(text.replace(/^ال/, 'ل'), source))
        ? []
        : [`role «${text}» is in none of its articles`],
    ),
    ...disagreements.flatMap(({ slot, versions }) => {
      const isApart = versions.length > 1 && new Set(versions.flatMap(({ sources }) => sources.map(({ article }) => article))).size > 1;
      return isApart ? [] : [`sources differ on ${slot} although they don't`];
    }),
  ];
}

function sourceBreaches(dossier: Dossier, texts: ReadonlyMap<ArticleId, string>): string[] {
  const own = new Set(dossier.articles);
  return sourcesIn(dossier).flatMap(({ article, start, end, sentence }) => {
    const length = texts.get(article)?.length ?? -1;
    const isWhole = 0 <= sentence.start && sentence.start <= start && start < end && end <= length && sentence.end <= length;
    return isWhole && own.has(article) ? [] : [`a source at ${article} ${start}–${end} that is no place of its articles`];
  });
}

/** A slot that is filled isn't «not said», and ranges run forwards. */
function slotBreaches({ event, notSaid, statements, events }: Dossier): string[] {
  const dates = [event?.date, ...statements.map(({ date }) => date), ...events.map(({ date }) => date)];
  const backwards = dates.filter(date => date?.range?.from && date.range.to && date.range.from > date.range.to);
  return [
    ...(event?.date?.range && notSaid.includes('date') ? ['its date is said and not said'] : []),
    ...(event?.place && notSaid.includes('place') ? ['its place is said and not said'] : []),
    ...backwards.map(date => `${date!.said} ends before it begins`),
  ];
}

/** The article being read is nowhere on the card, and whoever is cited has a source line. */
function cardBreaches(dossier: Dossier, articles: readonly Article[]): string[] {
  return dossier.articles.flatMap(exclude => {
    const card = cardOfDossier(dossier, articles, { exclude });
    if (card === null) return [];
    const { disagreements, ...shown } = card;
    const numbers = new Set(card.sources.map(({ number }) => number));
    const cited = [...card.statements, ...card.moreStatements, ...card.quotes, ...card.roles, ...card.datedEvents, ...card.undatedEvents];
    return [
      ...(JSON.stringify([shown, disagreements]).includes(exclude) ? [`cites ${exclude}, which is being read`] : []),
      ...cited.flatMap(({ text, citations }) => (citations.length > 0 ? [] : [`«${text}» without a source`])),
      ...cited.flatMap(({ citations }) => citations.flatMap(({ number }) => (numbers.has(number) ? [] : [`[${number}] has no line`]))),
      ...card.statements.flatMap(({ text, citations: [first] }) =>
        first && !fold(first.source.text).includes(fold(text)) && text !== card.told?.[0]?.text
          ? [`«${text}» is not in the sentence it cites`]
          : [],
      ),
    ];
  });
}

function sourcesIn(value: unknown): readonly Source[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'article' in value && 'sentence' in value ? [value as Source] : [];
  return [...own, ...Object.values(value).flatMap(sourcesIn)];
}

function idsIn(value: unknown): readonly EntityId[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'entity' in value && typeof value.entity === 'string' ? [value.entity as EntityId] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

function repeated<T>(items: readonly T[]): readonly T[] {
  return items.filter((item, at) => items.indexOf(item) !== at);
}
