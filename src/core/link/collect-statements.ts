import type { ArticleId } from '../article/article.ts';
import { fold } from '../text/fold-text.ts';
import type { ExtractedQuote, ExtractedStatement, LocalId } from '../understand/extraction.ts';
import type { ArticleView } from './article-view.ts';
import type { DossierDate, DossierQuote, DossierStatement, EntityId, Speaker } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { eventWindow } from './event-wording.ts';
import type { KnownEntities } from './identify-entities.ts';
import type { KnownEvent } from './known-event.ts';
import { pushTo } from './push-to.ts';

export type StatementsOf = ReadonlyMap<EntityId, readonly DossierStatement[]>;
export type QuotesOf = ReadonlyMap<EntityId, readonly DossierQuote[]>;

type ToldEvent = { readonly known: KnownEvent; readonly node: EventNode };

/** Statements by whom they are about, events too. A sentence that copies of one agency story share is stated once. */
export function collectStatements(
  views: readonly ArticleView[],
  entities: KnownEntities,
  events: readonly KnownEvent[],
  stories: ReadonlyMap<ArticleId, ArticleId>,
): StatementsOf {
  const told = eventsByArticle(events);
  const collected = new Map<EntityId, DossierStatement[]>();
  const stated = new Set<string>();
  for (const view of views) {
    for (const statement of view.understood.extraction.statements) {
      const text = view.text.slice(statement.start, statement.end);
      const inIt = (told.get(view.id) ?? []).filter(({ node }) => node.event.start < statement.end && node.event.end > statement.start);
      const about = new Set([
        ...statement.about.flatMap(local => entities.of(view.id, local)?.id ?? []),
        ...inIt.map(({ known }) => known.id),
      ]);
      const dossierStatement: DossierStatement = {
        text,
        status: statement.status,
        saidBy: speakerOf(view, entities, statement.saidBy, statement.saidByText),
        relayedBy: speakerOf(view, entities, statement.relayedBy, null),
        leansBack: statement.leansBack,
        date: dateOf(statement, inIt),
        about: [...about].sort(),
        source: view.sourceOf(statement, statement.sentence),
      };
      for (const id of about) {
        if (!isNew(stated, `${id} ${stories.get(view.id)} ${fold(text)}`)) continue;
        pushTo(collected, id, dossierStatement);
      }
    }
  }
  return collected;
}

/** Quotes by speaker, and by whom they are about. */
export function collectQuotes(
  views: readonly ArticleView[],
  entities: KnownEntities,
  stories: ReadonlyMap<ArticleId, ArticleId>,
): QuotesOf {
  const collected = new Map<EntityId, DossierQuote[]>();
  const quoted = new Set<string>();
  for (const view of views) {
    for (const quote of view.understood.extraction.quotes) {
      const dossierQuote = quoteOf(view, entities, quote);
      const locals = quote.speaker === null ? quote.about : [quote.speaker, ...quote.about];
      for (const id of new Set(locals.flatMap(local => entities.of(view.id, local)?.id ?? []))) {
        if (isNew(quoted, `${id} ${stories.get(view.id)} ${fold(dossierQuote.text)}`)) pushTo(collected, id, dossierQuote);
      }
    }
  }
  return collected;
}

function quoteOf(view: ArticleView, entities: KnownEntities, quote: ExtractedQuote): DossierQuote {
  return {
    text: view.text.slice(quote.start, quote.end),
    speaker: speakerOf(view, entities, quote.speaker, quote.speakerText),
    relayedBy: speakerOf(view, entities, quote.relayedBy, null),
    how: quote.how,
    source: view.sourceOf(quote),
  };
}

function speakerOf(view: ArticleView, entities: KnownEntities, local: LocalId | null, words: string | null): Speaker | null {
  const known = local === null ? undefined : entities.of(view.id, local);
  if (known) return { entity: known.id, text: words ?? known.name };
  const text = words ?? (local === null ? undefined : view.entity(local)?.name) ?? null;
  return text === null ? null : { entity: null, text };
}

/** A statement has the date of the only dated event that it tells. */
function dateOf(statement: ExtractedStatement, inIt: readonly ToldEvent[]): DossierDate | null {
  const dates = inIt.flatMap(({ node }) => (node.date && eventWindow(node).start >= statement.start ? [node.date] : []));
  return dates.length === 1 ? dates[0]! : null;
}

function eventsByArticle(events: readonly KnownEvent[]): ReadonlyMap<ArticleId, readonly ToldEvent[]> {
  const told = new Map<ArticleId, ToldEvent[]>();
  for (const known of events) for (const node of known.tellings) pushTo(told, node.view.id, { known, node });
  return told;
}

function isNew(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
