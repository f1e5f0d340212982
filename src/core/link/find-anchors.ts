import type { UnderstoodArticle } from '../dataset/dataset.ts';
import { fold } from '../text/fold-text.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ExtractedEntity, ExtractedEvent } from '../understand/extraction.ts';
import type { Dossier } from './dossier.ts';
import type { Anchor } from './link-correction.ts';

/** Where these articles name the dossier's entity or tell of its event: one place each, none where that can't be told. */
export function findAnchors(dossier: Dossier, articles: readonly UnderstoodArticle[]): readonly Anchor[] {
  const own = new Set(dossier.articles);
  return articles.flatMap(({ article, extraction }): readonly Anchor[] => {
    if (!own.has(article.id)) return [];
    const place = dossier.kind === 'event' ? placeTold(dossier, article.id, extraction.events) : placeNamed(dossier, extraction.entities);
    return place === null ? [] : [{ article: article.id, start: place.start, end: place.end }];
  });
}

/**
 * A mention of the only entity of the article with the dossier's name; of one with another of its names, if none has. Of
 * another kind only where none is of its own: a reader may have put right what it is.
 */
function placeNamed({ kind, name, aliases }: Dossier, entities: readonly ExtractedEntity[]): Span | null {
  const own = new Set([fold(name)]);
  const others = new Set(aliases.map(({ text }) => fold(text)));
  const ofKind = entities.filter(each => each.kind === kind);
  const tries = [ofKind, entities].flatMap(among => [own, others].map(names => among.filter(each => names.has(fold(each.name)))));
  const [found, ...more] = tries.find(some => some.length > 0) ?? [];
  if (!found || more.length > 0) return null;
  return found.mentions.find(({ form }) => form === 'full') ?? found.mentions[0] ?? null;
}

/** The word that tells of it; of several events under one name the one whose words the dossier cites. */
function placeTold({ event, related }: Dossier, article: string, events: readonly ExtractedEvent[]): Span | null {
  const names = new Set(event?.tellings?.filter(telling => telling.article === article).map(({ name }) => name));
  const told = events.filter(({ name }) => names.has(name));
  const cited = related.filter(({ source }) => source.article === article);
  const meant = told.length > 1 ? told.filter(one => cited.some(({ source }) => overlaps(source, one))) : told;
  return meant.length === 1 ? meant[0]!.trigger : null;
}
