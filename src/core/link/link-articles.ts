import type { UnderstoodArticle } from '../dataset/dataset.ts';
import { findCopies } from './agency-copies.ts';
import { viewArticle } from './article-view.ts';
import { clusterEvents } from './cluster-events.ts';
import { collectQuotes } from './collect-quotes.ts';
import { collectRelations } from './collect-relations.ts';
import { collectStatements } from './collect-statements.ts';
import { compareText } from './compare-text.ts';
import type { Dossier, Knowledge } from './dossier.ts';
import { collectEvents } from './dossier-events.ts';
import { entityDossier } from './entity-dossier.ts';
import { collectEventContexts } from './event-contexts.ts';
import { eventDossier } from './event-dossier.ts';
import { eventNodes } from './event-node.ts';
import { identifyEntities } from './identify-entities.ts';
import { identifyEvents } from './known-event.ts';

/**
 * All that a set of articles comes to: one dossier for every person, organisation, place and event, sorted by id.
 * Pure, and the same for the same set in any order; an article given twice counts once. The work grows with the
 * articles, not with pairs of them.
 */
export function linkArticles(articles: readonly UnderstoodArticle[]): Knowledge {
  const distinct = [...new Map(articles.map(understood => [understood.article.id, understood])).values()];
  const views = distinct.sort((a, b) => compareText(a.article.id, b.article.id)).map(viewArticle);
  const entities = identifyEntities(views);
  const stories = findCopies(views);
  const events = identifyEvents(
    clusterEvents(
      views.flatMap(view => eventNodes(view, entities)),
      stories,
    ),
  );
  const statements = collectStatements(views, entities, events, stories);
  const quotes = collectQuotes(views, entities, stories);
  const told = collectEvents(events, entities);
  const contexts = collectEventContexts(views, events);
  const relations = collectRelations(views, entities, events);
  const dossiers: Dossier[] = [
    ...entities.all.map(known =>
      entityDossier(
        known,
        {
          statements: statements.get(known.id) ?? [],
          quotes: quotes.get(known.id) ?? [],
          events: told.get(known.id) ?? [],
          related: relations.get(known.id) ?? [],
        },
        stories,
      ),
    ),
    ...events.map(event => eventDossier(event, statements.get(event.id) ?? [], contexts.get(event.id) ?? [], stories)),
  ];
  return { dossiers: dossiers.sort((a, b) => compareText(a.id, b.id)) };
}
