import type { ArticleView } from './article-view.ts';
import { eventsByArticle, type ToldEvent } from './back-references.ts';
import { actionKey } from './close-actions.ts';
import type { EntityId, EventContext } from './dossier.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';
import { talkOf } from './said-in-talk.ts';
import { eachInSteps, type Steps } from './steps.ts';

/**
 * What each event stands beside: another of its kind told in the same sentence (so that neither is taken for the
 * other), and the talk in which somebody mentioned it, if only a party tells of it.
 */
export function* collectEventContexts(
  views: readonly ArticleView[],
  events: readonly KnownEvent[],
): Steps<ReadonlyMap<EntityId, readonly EventContext[]>> {
  const told = eventsByArticle(events);
  const collected = new Map<EntityId, EventContext[]>();
  yield* eachInSteps(views, view => {
    const own = told.get(view.id) ?? [];
    for (const one of own) {
      const talk = mentioningTalk(view, one, own);
      if (talk) pushTo(collected, one.known.id, contextOf('mentioned-in', talk));
      const sentence = view.sentenceAround(one.node.event);
      for (const other of own) {
        const isBeside = other.node.event.start >= sentence.start && other.node.event.end <= sentence.end && isOfOneKind(one, other);
        if (isBeside && other.known.id !== one.known.id) pushTo(collected, one.known.id, contextOf('same-sentence', other));
      }
    }
  });
  return collected;
}

/** Two poisonings, two meetings: of one type, and by the same word, that of the telling that leads («تسميم», not «استهداف»). */
function isOfOneKind({ known: one }: ToldEvent, { known: other }: ToldEvent): boolean {
  const [a, b] = [one.tellings[0]!, other.tellings[0]!];
  return a.event.type === b.event.type && actionKey(a.action) === actionKey(b.action);
}

function contextOf(how: EventContext['how'], { known, node }: ToldEvent): EventContext {
  return { how, entity: known.id, name: known.name, date: known.date, source: node.view.sourceOf(node.event) };
}

function mentioningTalk(view: ArticleView, { known, node }: ToldEvent, told: readonly ToldEvent[]): ToldEvent | null {
  const around = view.understood.extraction.statements.filter(({ start, end }) => start <= node.event.start && end >= node.event.end);
  const isTold = around.length === 0 || around.some(({ saidBy, saidByText }) => saidBy === null && saidByText === null);
  if (isTold || node.event.type === 'CONSULT') return null;
  const talk = talkOf(view, view.sentenceAround(node.event), told);
  return talk && talk.known.id !== known.id ? talk : null;
}
