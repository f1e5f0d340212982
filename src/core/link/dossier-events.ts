import type { ArticleView } from './article-view.ts';
import type { DossierEvent, EntityId, Source } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { eventWindow } from './event-wording.ts';
import type { KnownEntities } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';

type Part = DossierEvent['part'];
type Telling = { readonly node: EventNode; readonly part: Part };

/** Each entity's events: those it takes part in, and those in whose own words it is only named («… المناهضة للرئيس …»). */
export function collectEvents(events: readonly KnownEvent[], entities: KnownEntities): ReadonlyMap<EntityId, readonly DossierEvent[]> {
  const collected = new Map<EntityId, DossierEvent[]>();
  for (const known of events) {
    const tellings = new Map<EntityId, Telling[]>();
    for (const node of known.tellings) {
      for (const [id, part] of partsIn(node, entities)) pushTo(tellings, id, { node, part });
    }
    for (const [id, own] of tellings) pushTo(collected, id, dossierEvent(known, own));
  }
  return collected;
}

function dossierEvent(known: KnownEvent, tellings: readonly Telling[]): DossierEvent {
  const told = tellings.map(({ node }) => ({ node, clause: clauseOf(node) }));
  const leading = told.find(({ clause }) => clause?.isNarration) ?? told[0]!;
  const ordered = [leading, ...told.filter(one => one !== leading)];
  const part = tellings.find(one => one.part !== 'named')?.part ?? 'named';
  return {
    entity: known.id,
    name: known.name,
    status:
      leading.clause && !leading.clause.isNarration && leading.node.event.status === 'happened' ? 'claimed' : leading.node.event.status,
    date: known.date,
    part,
    ...(leading.clause?.isNarration ? { text: leading.clause.text } : {}),
    sources: ordered.map(({ node }): Source => node.view.sourceOf(node.event)),
  };
}

/** The clause that tells of the event, and whether the article itself tells it: a party's word is no event line. */
function clauseOf({ view, event }: EventNode): { readonly text: string; readonly isNarration: boolean } | null {
  const around = view.understood.extraction.statements.filter(statement => statement.start <= event.start && statement.end >= event.end);
  const [nearest] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!nearest) return null;
  const isNarration = nearest.saidBy === null && nearest.saidByText === null;
  return { text: view.text.slice(nearest.start, nearest.end), isNarration };
}

function partsIn(node: EventNode, entities: KnownEntities): ReadonlyMap<EntityId, Part> {
  const parts = new Map<EntityId, Part>(node.participants.map(({ known, part }) => [known.id, part]));
  const window = eventWindow(node);
  for (const { id } of mentionedIn(node.view, window, entities)) if (!parts.has(id)) parts.set(id, 'named');
  return parts;
}

function mentionedIn(view: ArticleView, { start, end }: { start: number; end: number }, entities: KnownEntities) {
  return view.understood.extraction.entities.flatMap(entity => {
    const isIn = entity.mentions.some(mention => mention.start >= start && mention.end <= end);
    const known = isIn ? entities.of(view.id, entity.id) : undefined;
    return known ? [known] : [];
  });
}
