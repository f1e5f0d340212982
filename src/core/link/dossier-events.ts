import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierDate, DossierEvent, EntityId } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { eventWindow, placeWording } from './event-wording.ts';
import type { KnownEntities } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { onceEach } from './once-each.ts';
import { pushTo } from './push-to.ts';
import { eachInSteps, type Steps } from './steps.ts';

type Part = DossierEvent['part'];
type Telling = { readonly node: EventNode; readonly part: Part };

/** Each entity's events: those it takes part in, and those in whose own words it is only named («… المناهضة للرئيس …»). */
export function* collectEvents(
  events: readonly KnownEvent[],
  entities: KnownEntities,
): Steps<ReadonlyMap<EntityId, readonly DossierEvent[]>> {
  const collected = new Map<EntityId, DossierEvent[]>();
  yield* eachInSteps(events, known => {
    const tellings = new Map<EntityId, Telling[]>();
    for (const node of known.tellings) {
      for (const [id, part] of partsIn(node, entities)) pushTo(tellings, id, { node, part });
    }
    for (const [id, own] of tellings) pushTo(collected, id, dossierEvent(known, own));
  });
  return collected;
}

function dossierEvent(known: KnownEvent, tellings: readonly Telling[]): DossierEvent {
  const told = tellings.map(({ node }) => ({ node, clause: clauseOf(node) }));
  // Where articles differ on the place, the one that claims least leads (the order the tellings are in).
  const isApart = new Set(tellings.flatMap(({ node }) => placeText(node) ?? [])).size > 1;
  const leading =
    (isApart ? told[0] : undefined) ??
    told.find(({ clause }) => clause.own !== null) ??
    told.find(({ clause }) => clause.isNarrated) ??
    told[0]!;
  const byArticle = new Map([leading, ...told].reverse().map(one => [one.node.view.id, one]));
  const ordered = [...byArticle.values()].reverse();
  const names = ordered.map(({ node }) => node.event.name);
  const { own } = leading.clause;
  const { status } = leading.node.event;
  const datedBy = tellings.flatMap(({ node }) => (node.date !== null && isSameDay(node.date, known.date) ? [node.view.id] : []));
  return {
    entity: known.id,
    name: known.name,
    type: leading.node.event.type,
    status: status === 'happened' && !leading.clause.isNarrated ? 'claimed' : status,
    date: datedBy.length > 0 ? known.date : null,
    part: tellings.find(one => one.part !== 'named')?.part ?? 'named',
    ...(own === null ? {} : { text: leading.node.view.text.slice(own.start, own.end) }),
    ...(datedBy.length > 0 ? { datedBy: [...new Set(datedBy)] } : {}),
    // The first telling of an article is its best.
    sources: ordered.map(({ node }) => node.view.sourceOf(node.event)),
    ...(names.every(name => name === known.name) ? {} : { names }),
  };
}

function placeText(node: EventNode): string | null {
  const wording = placeWording(node);
  return wording && fold(node.view.text.slice(wording.start, wording.end));
}

function isSameDay(a: DossierDate, b: DossierDate | null): boolean {
  return b !== null && a.range?.from === b.range?.from && a.range?.to === b.range?.to;
}

/**
 * The clause that tells of the event, where it tells of nothing else, and whether the article itself tells it: a
 * party's word is no event line. Who speaks and is in the event («أكد … خلال اتصال مع …») is seen, not only heard.
 */
const clauseOf = onceEach(({ view, event }: EventNode): { readonly own: Span | null; readonly isNarrated: boolean } => {
  const { statements, events } = view.understood.extraction;
  const around = statements.filter(statement => statement.start <= event.start && statement.end >= event.end);
  const [nearest] = around.sort((a, b) => a.end - a.start - (b.end - b.start));
  if (!nearest) return { own: null, isNarrated: true };
  const isInIt = ({ start, end }: Span) => start >= nearest.start && end <= nearest.end;
  const isNarration = nearest.saidBy === null && nearest.saidByText === null;
  const speaker = nearest.saidBy === null ? undefined : view.entity(nearest.saidBy);
  const isSeen = event.participants.some(({ entity }) => entity === nearest.saidBy) && (speaker?.mentions.some(isInIt) ?? false);
  const isOnly = events.filter(other => isInIt(other.trigger)).length <= 1;
  return { own: isNarration && isOnly && !nearest.leansBack ? nearest : null, isNarrated: isNarration || isSeen };
});

function partsIn(node: EventNode, entities: KnownEntities): ReadonlyMap<EntityId, Part> {
  const parts = new Map<EntityId, Part>(node.participants.map(({ known, part }) => [known.id, part]));
  // Only in the clause that would be shown with it: elsewhere in the sentence a name has nothing to do with the event.
  const { own } = clauseOf(node);
  const { start, end } = eventWindow(node);
  const named = mentionedIn(node.view, { start, end: Math.max(node.event.end, Math.min(end, own?.end ?? 0)) }, entities);
  for (const { id } of named) if (!parts.has(id)) parts.set(id, 'named');
  return parts;
}

function mentionedIn(view: ArticleView, { start, end }: { start: number; end: number }, entities: KnownEntities) {
  return view.entities.flatMap(entity => {
    const isIn = entity.mentions.some(mention => mention.start >= start && mention.end <= end);
    const known = isIn ? entities.of(view.id, entity.id) : undefined;
    return known ? [known] : [];
  });
}
