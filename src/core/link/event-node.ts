import type { Span } from '../text/span.ts';
import type { ExtractedEvent } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierDate, EntityId } from './dossier.ts';
import { dossierDate } from './dossier-date.ts';
import type { KnownEntities, KnownEntity } from './identify-entities.ts';
import type { NameCorrection } from './link-correction.ts';
import { nameWords } from './spelling.ts';

/** One event of one article, its participants already known across articles. */
export type EventNode = {
  readonly view: ArticleView;
  readonly event: ExtractedEvent;
  /** Folded first word of its name: the happening as a verbal noun («تسميم»). */
  readonly action: string;
  readonly participants: readonly { readonly known: KnownEntity; readonly part: 'source' | 'target' | 'other' }[];
  readonly place: KnownEntity | null;
  /** The only place its sentence names, where it isn't said that it happened there: enough to know it again by. */
  readonly placeAround: KnownEntity | null;
  readonly date: DossierDate | null;
};

/** Nodes taken for one event. */
export type EventCluster = { readonly nodes: EventNode[]; readonly isJoined?: boolean; readonly said?: readonly NameCorrection[] };

export function eventNodes(view: ArticleView, entities: KnownEntities): readonly EventNode[] {
  return view.understood.extraction.events.map(event => ({
    view,
    event,
    action: nameWords(event.name)[0] ?? '',
    participants: participantsOf(view, event, entities),
    place: event.place === null ? null : (entities.of(view.id, event.place) ?? null),
    placeAround: onlyPlaceIn(view, view.sentenceAround(event), entities),
    date: event.date === null ? null : dossierDate(view, event.date),
  }));
}

function onlyPlaceIn(view: ArticleView, { start, end }: Span, entities: KnownEntities): KnownEntity | null {
  const places = view.entities.filter(
    ({ kind, mentions }) => kind === 'place' && mentions.some(mention => mention.start >= start && mention.end <= end),
  );
  return places.length === 1 ? (entities.of(view.id, places[0]!.id) ?? null) : null;
}

function participantsOf(view: ArticleView, event: ExtractedEvent, entities: KnownEntities): EventNode['participants'] {
  const seen = new Set<EntityId>();
  return event.participants.flatMap(({ entity, part }) => {
    const known = entities.of(view.id, entity);
    if (!known || seen.has(known.id)) return [];
    seen.add(known.id);
    return [{ known, part }];
  });
}
