import type { ExtractedEvent } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierDate, EntityId } from './dossier.ts';
import { dossierDate } from './dossier-date.ts';
import type { KnownEntities, KnownEntity } from './identify-entities.ts';
import { nameWords } from './spelling.ts';

/** One event of one article, its participants already known across articles. */
export type EventNode = {
  readonly view: ArticleView;
  readonly event: ExtractedEvent;
  /** Folded first word of its name: the happening as a verbal noun («تسميم»). */
  readonly action: string;
  readonly participants: readonly { readonly known: KnownEntity; readonly part: 'source' | 'target' | 'other' }[];
  readonly place: KnownEntity | null;
  readonly date: DossierDate | null;
};

/** Nodes taken for one event. */
export type EventCluster = { readonly nodes: EventNode[] };

export function eventNodes(view: ArticleView, entities: KnownEntities): readonly EventNode[] {
  return view.understood.extraction.events.map(event => ({
    view,
    event,
    action: nameWords(event.name)[0] ?? '',
    participants: participantsOf(view, event, entities),
    place: event.place === null ? null : (entities.of(view.id, event.place) ?? null),
    date: event.date === null ? null : dossierDate(view, event.date),
  }));
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
