import type { ArticleId } from '../article/article.ts';
import type { EventType } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { EntityId, Relation } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { actionPhrase } from './event-wording.ts';
import type { KnownEntities, KnownEntity } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';

/** Types in which all participants face one another; in any other the one who acts faces those acted upon. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * Lines between two entities, each with the sentence that says what links them: sentences marked as such, and
 * events that happened with both in them. Standing in one article, or one sentence, is no relation.
 */
export function collectRelations(
  views: readonly ArticleView[],
  entities: KnownEntities,
  events: readonly KnownEvent[],
): ReadonlyMap<EntityId, readonly Relation[]> {
  const collected = new Map<EntityId, Relation[]>();
  const drawn = new Set<string>();
  const draw = (from: KnownEntity, to: KnownEntity, because: string, view: ArticleView, span: { start: number; end: number }) => {
    if (from.id === to.id || drawn.has(`${from.id} ${to.id} ${because}`)) return;
    drawn.add(`${from.id} ${to.id} ${because}`);
    const { start, end } = span;
    pushTo(collected, from.id, { entity: to.id, name: to.name, because, source: view.sourceOf({ start, end }) });
  };
  const toldByEvents = new Set(
    events.flatMap(({ tellings }) => tellings.flatMap(node => pairsOf(node).map(([a, b]) => pairKey(node.view.id, a, b)))),
  );
  for (const view of views) {
    for (const relation of view.understood.extraction.relations) {
      const [a, b] = relation.between.map(local => entities.of(view.id, local));
      // The event says it in fewer words, and whether it happened at all.
      if (!a || !b || toldByEvents.has(pairKey(view.id, a, b))) continue;
      draw(a, b, relation.because, view, relation);
      draw(b, a, relation.because, view, relation);
    }
  }
  for (const { tellings } of events) {
    for (const node of tellings) {
      if (node.event.status !== 'happened') continue;
      for (const [a, b] of pairsOf(node)) {
        draw(a, b, actionPhrase(node), node.view, node.event);
        draw(b, a, actionPhrase(node), node.view, node.event);
      }
    }
  }
  return collected;
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
