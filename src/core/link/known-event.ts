import { overlaps, type Span } from '../text/span.ts';
import { compareText } from './compare-text.ts';
import type { DossierDate, EntityId } from './dossier.ts';
import { idsOfNamesakes, plainId } from './entity-id.ts';
import type { EventCluster, EventNode } from './event-node.ts';
import { groupBy } from './group-by.ts';
import { correctGroups, isOfEvents, type LinkCorrection, type NameCorrection } from './link-correction.ts';
import { rankTellings } from './rank-tellings.ts';
import { mapInSteps, type Steps } from './steps.ts';

/** Enough of an article id to part the articles that tell of events under one name. */
const ARTICLE_MARK_LETTERS = 8;

/** An event under the name and id it goes by. `tellings`: the one that leads first. */
export type KnownEvent = {
  readonly id: EntityId;
  readonly name: string;
  readonly tellings: readonly EventNode[];
  readonly date: DossierDate | null;
  /** The telling that says the date. */
  readonly datedBy: EventNode | null;
  /** A reader said that some of its tellings are of one event. */
  readonly isJoined?: true;
  readonly said?: readonly NameCorrection[];
};

/** Names and ids; events that share a name are told apart by their year, else by the article that tells them, then by number. */
export function* identifyEvents(clusters: readonly EventCluster[], corrections: readonly LinkCorrection[]): Steps<readonly KnownEvent[]> {
  const found = yield* nameEvents(clusters);
  const own = corrections.filter(isOfEvents);
  if (own.length === 0) return found;
  const bearers = found.map(({ id, tellings }) => ({ id, nodes: tellings }));
  const holds = ({ event }: EventNode, span: Span) => overlaps(event.trigger, span);
  const groups = correctGroups(bearers, own, holds);
  return yield* nameEvents(
    groups.map(({ nodes, isJoined, said }) => ({
      nodes: [...nodes],
      ...(isJoined ? { isJoined } : {}),
      ...(said.length > 0 ? { said } : {}),
    })),
  );
}

function* nameEvents(clusters: readonly EventCluster[]): Steps<readonly KnownEvent[]> {
  const named = yield* mapInSteps(clusters, cluster => {
    const tellings = rankTellings(cluster);
    const datedBy = tellings.find(node => node.date?.range != null) ?? tellings.find(node => node.date !== null) ?? null;
    const byReader = { ...(cluster.isJoined ? { isJoined: true as const } : {}), ...(cluster.said ? { said: cluster.said } : {}) };
    return { name: tellings[0]!.event.name, tellings, date: datedBy?.date ?? null, datedBy, ...byReader };
  });
  const all = [...groupBy(named, ({ name }) => plainId('event', name))].flatMap(([plain, sharing]) => {
    const ranked = sharing.sort(
      (a, b) => b.tellings.length - a.tellings.length || compareText(placeInText(a.tellings), placeInText(b.tellings)),
    );
    const ids = idsOfNamesakes(
      plain,
      ranked.map(event => ({ told: tellingOf(event), article: event.tellings[0]!.view.id })),
    );
    return ranked.map((event, index): KnownEvent => ({ id: ids[index]!, ...event }));
  });
  return all.sort((a, b) => compareText(a.id, b.id));
}

/** Its year; of an undated call, one of many, the article that tells it. */
function tellingOf({ date, tellings }: Pick<KnownEvent, 'date' | 'tellings'>): string {
  const articles = tellings.map(({ view }) => view.id as string).sort(compareText);
  return date?.range?.from?.slice(0, 4) ?? articles[0]!.slice(0, ARTICLE_MARK_LETTERS);
}

function placeInText(tellings: readonly EventNode[]): string {
  const places = tellings.map(({ view, event }) => `${view.id} ${String(event.start).padStart(9, '0')}`);
  return places.sort(compareText)[0]!;
}
