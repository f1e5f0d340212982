import type { ArticleId } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { EventType, LocalId } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { EntityId, Relation } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { actionPhrase } from './event-wording.ts';
import type { KnownEntities, KnownEntity } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';
import { eachInSteps, type Steps } from './steps.ts';

/** Types in which all participants face one another; in any other the one who acts faces those acted upon. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * Lines between two entities, each with the sentence that says what links them: sentences marked as such, and
 * events that happened with both in them, and who hands on whose words. Standing in one article, or one sentence,
 * is no relation.
 */
export function* collectRelations(
  views: readonly ArticleView[],
  entities: KnownEntities,
  events: readonly KnownEvent[],
): Steps<ReadonlyMap<EntityId, readonly Relation[]>> {
  const collected = new Map<EntityId, Relation[]>();
  const drawn = new Set<string>();
  const draw = (from: KnownEntity, to: KnownEntity, because: string, view: ArticleView, span: Span, link?: Relation['link']) => {
    const key = `${from.id} ${to.id} ${because}${link ?? ''} ${view.id}`;
    if (from.id === to.id || drawn.has(key)) return;
    drawn.add(key);
    const { start, end } = span;
    const relation = { entity: to.id, name: to.name, because, ...(link ? { link } : {}) };
    pushTo(collected, from.id, { ...relation, source: view.sourceOf({ start, end }) });
  };
  const toldByEvents = new Set(
    events.flatMap(({ tellings }) => tellings.flatMap(node => pairsOf(node).map(([a, b]) => pairKey(node.view.id, a, b)))),
  );
  yield* eachInSteps(views, view => {
    for (const relation of view.understood.extraction.relations) {
      const [a, b] = relation.between.map(local => entities.of(view.id, local));
      // The event says it in fewer words, and whether it happened at all.
      if (!a || !b || toldByEvents.has(pairKey(view.id, a, b))) continue;
      draw(a, b, relation.because, view, relation);
      draw(b, a, relation.because, view, relation);
    }
  });
  yield* eachInSteps(events, ({ tellings }) => {
    for (const node of tellings) {
      if (node.event.status !== 'happened') continue;
      for (const [a, b] of pairsOf(node)) {
        draw(a, b, actionPhrase(node), node.view, node.event);
        draw(b, a, actionPhrase(node), node.view, node.event);
      }
    }
  });
  yield* eachInSteps(views, view => {
    const { statements, quotes } = view.understood.extraction;
    for (const { speaker, relayer, span } of relaysIn([...statements.map(one => ({ ...one, speaker: one.saidBy })), ...quotes])) {
      const [a, b] = [entities.of(view.id, speaker), entities.of(view.id, relayer)];
      if (!a || !b) continue;
      draw(a, b, '', view, span, 'relays');
      draw(b, a, '', view, span, 'relayed');
    }
  });
  return collected;
}

type Relay = { readonly speaker: LocalId; readonly relayer: LocalId; readonly span: Span };

/** Whose words are handed on by whom, in text order. */
function relaysIn(words: readonly (Span & { readonly speaker: LocalId | null; readonly relayedBy: LocalId | null })[]): readonly Relay[] {
  const relays = words.flatMap(({ speaker, relayedBy, start, end }): Relay[] =>
    speaker === null || relayedBy === null ? [] : [{ speaker, relayer: relayedBy, span: { start, end } }],
  );
  return relays.sort((a, b) => a.span.start - b.span.start);
}

/** The two in either order. */
function pairKey(article: ArticleId, a: KnownEntity, b: KnownEntity): string {
  return a.id < b.id ? `${article} ${a.id} ${b.id}` : `${article} ${b.id} ${a.id}`;
}

function pairsOf({ event, participants }: EventNode): readonly (readonly [KnownEntity, KnownEntity])[] {
  return participants.flatMap((one, index) =>
    participants.slice(index + 1).flatMap(other => {
      const acts = MUTUAL.has(event.type) || (one.part === 'source') !== (other.part === 'source');
      return acts ? [[one.known, other.known] as const] : [];
    }),
  );
}
