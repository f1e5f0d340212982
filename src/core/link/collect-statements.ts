import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { ExtractedStatement } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierDate, DossierStatement, EntityId } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { eventWindow } from './event-wording.ts';
import type { KnownEntities } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';
import { speakerOf } from './speaker-of.ts';

type ToldEvent = { readonly known: KnownEvent; readonly node: EventNode };

/** A quote of so many words says something by itself. */
const MIN_QUOTE_WORDS = 6;

/**
 * Statements by whom they are about and who says them, events too. A sentence that copies of one agency story share
 * is stated once; a headline states nothing that the article doesn't.
 */
export function collectStatements(
  views: readonly ArticleView[],
  entities: KnownEntities,
  events: readonly KnownEvent[],
  stories: ReadonlyMap<ArticleId, ArticleId>,
): ReadonlyMap<EntityId, readonly DossierStatement[]> {
  const told = eventsByArticle(events);
  const collected = new Map<EntityId, DossierStatement[]>();
  const stated = new Set<string>();
  for (const view of views) {
    for (const statement of statementsOf(view)) {
      const inIt = (told.get(view.id) ?? []).filter(({ node }) => tells(statement, node));
      const dossierStatement = dossierStatementOf(view, statement, inIt, entities);
      const speaker = dossierStatement.saidBy?.entity ?? null;
      for (const id of new Set([...dossierStatement.about, ...(speaker === null ? [] : [speaker])])) {
        const key = `${id} ${stories.get(view.id)} ${fold(dossierStatement.text)}`;
        if (stated.has(key)) continue;
        stated.add(key);
        pushTo(collected, id, dossierStatement);
      }
    }
  }
  return collected;
}

/** An article's statements outside headings, and quotes of a known speaker that stand in none of them. */
function statementsOf(view: ArticleView): readonly ExtractedStatement[] {
  const { text, understood } = view;
  const { article, extraction } = understood;
  const headings = article.blocks.filter(({ role }) => role === 'title' || role === 'heading');
  const statements = extraction.statements.filter(statement => !headings.some(heading => overlaps(heading, statement)));
  const alone = extraction.quotes.filter(
    quote =>
      quote.speaker !== null &&
      splitWords(text, quote).length >= MIN_QUOTE_WORDS &&
      !extraction.statements.some(one => overlaps(one, quote)),
  );
  const quoted = alone.map(
    ({ start, end, about, speaker, relayedBy }): ExtractedStatement => ({
      start,
      end,
      about,
      sentence: view.sentenceAround({ start, end }),
      saidBy: speaker,
      saidByText: null,
      relayedBy,
      status: 'happened',
      leansBack: false,
    }),
  );
  return [...statements, ...quoted].sort((a, b) => a.start - b.start || a.end - b.end);
}

function dossierStatementOf(
  view: ArticleView,
  statement: ExtractedStatement,
  inIt: readonly ToldEvent[],
  entities: KnownEntities,
): DossierStatement {
  const named = statement.about.flatMap(local => entities.of(view.id, local)?.id ?? []);
  return {
    text: view.text.slice(statement.start, statement.end),
    status: statement.status,
    saidBy: speakerOf(view, entities, statement.saidBy, statement.saidByText),
    relayedBy: speakerOf(view, entities, statement.relayedBy, null),
    leansBack: statement.leansBack,
    date: dateOf(statement, inIt),
    about: [...new Set([...named, ...inIt.map(({ known }) => known.id)])].sort(),
    source: view.sourceOf(statement, statement.sentence),
  };
}

/** A statement has the date of the event it tells, if it tells of one only: in a longer one the date may be another's. */
function dateOf(statement: ExtractedStatement, inIt: readonly ToldEvent[]): DossierDate | null {
  const [only, ...more] = inIt;
  return only && more.length === 0 && eventWindow(only.node).start >= statement.start ? only.node.date : null;
}

/** A clause tells of an event whose words it holds; «أكد خلال اتصال مع … أن …» tells of the call in which it was said, too. */
function tells(statement: ExtractedStatement, { event, view }: EventNode): boolean {
  if (overlaps(event, statement)) return true;
  const isSaidInIt =
    event.type === 'CONSULT' && statement.saidBy !== null && event.participants.some(({ entity }) => entity === statement.saidBy);
  return isSaidInIt && overlaps(view.sentenceAround(event), statement);
}

function eventsByArticle(events: readonly KnownEvent[]): ReadonlyMap<ArticleId, readonly ToldEvent[]> {
  const told = new Map<ArticleId, ToldEvent[]>();
  for (const known of events) for (const node of known.tellings) pushTo(told, node.view.id, { known, node });
  return told;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
