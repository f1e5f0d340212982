import type { Article } from '../article/article.ts';
import type { UnderstoodArticle } from '../dataset/dataset.ts';
import { findCopies } from './agency-copies.ts';
import { viewArticle } from './article-view.ts';
import { boundDossier } from './bound-dossier.ts';
import { clusterEvents } from './cluster-events.ts';
import { collectQuotes } from './collect-quotes.ts';
import { collectRelations } from './collect-relations.ts';
import { collectStatements } from './collect-statements.ts';
import { compareText } from './compare-text.ts';
import type { ArticleDate, Dossier, Knowledge } from './dossier.ts';
import { collectEvents } from './dossier-events.ts';
import { entityDossier } from './entity-dossier.ts';
import { collectEventContexts } from './event-contexts.ts';
import { eventDossier } from './event-dossier.ts';
import { eventNodes } from './event-node.ts';
import { identifyEntities } from './identify-entities.ts';
import type { ArticleDays } from './keep-spread.ts';
import { identifyEvents } from './known-event.ts';
import type { LinkCorrection } from './link-correction.ts';
import { finish, mapInSteps, type Steps } from './steps.ts';
import { tellNamesakes } from './tell-namesakes.ts';

/**
 * All that a set of articles comes to: one dossier for every person, organisation, place and event, sorted by id.
 * Pure, and the same for the same set in any order; an article given twice counts once. The work grows with the
 * articles, not with pairs of them.
 */
export function linkArticles(articles: readonly UnderstoodArticle[], corrections: readonly LinkCorrection[] = []): Knowledge {
  return finish(linkInSteps(articles, corrections));
}

/** The same, in steps of a few milliseconds. */
export function* linkInSteps(articles: readonly UnderstoodArticle[], corrections: readonly LinkCorrection[] = []): Steps<Knowledge> {
  const distinct = [...new Map(articles.map(understood => [understood.article.id, understood])).values()];
  const views = yield* mapInSteps(
    distinct.sort((a, b) => compareText(a.article.id, b.article.id)),
    viewArticle,
  );
  const entities = yield* identifyEntities(views, corrections);
  const stories = yield* findCopies(views);
  const nodes = (yield* mapInSteps(views, view => eventNodes(view, entities))).flat();
  const events = yield* identifyEvents(yield* clusterEvents(nodes, stories), corrections);
  const statements = yield* collectStatements(views, entities, events, stories);
  const quotes = yield* collectQuotes(views, entities, stories);
  const told = yield* collectEvents(events, entities);
  const contexts = yield* collectEventContexts(views, events);
  const relations = yield* collectRelations(views, entities, events);
  const dates = new Map(views.flatMap(({ understood }) => articleDate(understood.article) ?? []).map(date => [date.article, date]));
  const days: ArticleDays = new Map([...dates].map(([article, { from }]) => [article, from]));
  const whole = (dossier: Dossier): Dossier => {
    const own = dossier.articles.flatMap(article => dates.get(article) ?? []);
    return boundDossier(own.length > 0 ? { ...dossier, dates: own } : dossier, days);
  };
  const ofEntities = yield* mapInSteps(entities.all, known => {
    const collected = {
      statements: statements.get(known.id) ?? [],
      quotes: quotes.get(known.id) ?? [],
      events: told.get(known.id) ?? [],
      related: relations.get(known.id) ?? [],
    };
    return whole(entityDossier(known, collected, stories));
  });
  const ofEvents = yield* mapInSteps(events, event =>
    whole(eventDossier(event, statements.get(event.id) ?? [], contexts.get(event.id) ?? [], stories)),
  );
  return { dossiers: tellNamesakes([...ofEntities, ...ofEvents].sort((a, b) => compareText(a.id, b.id))) };
}

function articleDate({ id, facts }: Article): ArticleDate | null {
  const published = facts.published.value?.from;
  if (published != null) return { article: id, from: published };
  const bound = facts.publishedBounds.value?.from;
  return bound == null ? null : { article: id, from: bound, isBound: true };
}
