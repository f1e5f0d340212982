import type { EntityId } from '../core/link/dossier.ts';
import type { FoundMention } from '../core/match/packed-mentions.ts';
import type { Span } from '../core/text/span.ts';
import type { StoredArticleView } from '../messages/protocol.ts';

/** An article with the names found in it, offsets into its whole text, in text order. */
export type ReadArticle = { readonly view: StoredArticleView; readonly mentions: readonly FoundMention[] };

/** The article that shares most names with the others comes first, the longer of two that share as many; a card there has most to add. */
export function orderForLesson(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  const shared = (article: ReadArticle) => sharedNames(article, articles).size;
  return articles.toSorted((one, other) => shared(other) - shared(one) || other.view.text.length - one.view.text.length);
}

/**
 * Names to point at, best first: marked by default and surely meant, named in another article too, and rare in
 * this one, for a card on a name of every second line repeats what is being read.
 */
export function targetsIn(first: ReadArticle, articles: readonly ReadArticle[]): readonly FoundMention[] {
  const shared = sharedNames(first, articles);
  const marked = first.mentions.filter(({ kind, confidence }) => (kind === 'person' || kind === 'event') && confidence === 'sure');
  const counts = new Map<EntityId, number>();
  for (const { entity } of marked) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return marked
    .filter((mention, at) => shared.has(mention.entity) && marked.findIndex(other => other.entity === mention.entity) === at)
    .sort((one, other) => (counts.get(one.entity) ?? 0) - (counts.get(other.entity) ?? 0) || kindRank(one) - kindRank(other));
}

/** The first letters of a person's one-word form on the page: `جونسون → جونس`. The longest, so that few letters still name one. */
export function exampleQuery({ view, mentions }: ReadArticle): string | null {
  const words = mentions
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => view.text.slice(start, end))
    .filter(text => text.length >= MIN_NAME_LETTERS && !/\s/.test(text));
  const longest = words.toSorted((one, other) => other.length - one.length)[0];
  return longest === undefined ? null : longest.slice(0, -2);
}

/** Mentions in blocks, as places in the whole text. */
export function liftMentions(found: readonly (readonly FoundMention[])[], blocks: readonly Span[]): readonly FoundMention[] {
  return blocks.flatMap((block, at) =>
    (found[at] ?? []).map(mention => ({ ...mention, start: mention.start + block.start, end: mention.end + block.start })),
  );
}

const MIN_NAME_LETTERS = 5;

function sharedNames(article: ReadArticle, all: readonly ReadArticle[]): ReadonlySet<EntityId> {
  const elsewhere = new Set(all.filter(other => other !== article).flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return new Set(article.mentions.map(({ entity }) => entity).filter(entity => elsewhere.has(entity)));
}

/** A person before an event: «من هذا؟» is the first question. */
const kindRank = ({ kind }: FoundMention) => (kind === 'person' ? 0 : 1);
