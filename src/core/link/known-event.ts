import { compareText } from './compare-text.ts';
import type { DossierDate, EntityId } from './dossier.ts';
import { idsOfNamesakes, plainId } from './entity-id.ts';
import type { EventCluster, EventNode } from './event-node.ts';
import { groupBy } from './group-by.ts';
import { rankTellings } from './rank-tellings.ts';

/** An event under the name and id it goes by. `tellings`: the one that leads first. */
export type KnownEvent = {
  readonly id: EntityId;
  readonly name: string;
  readonly tellings: readonly EventNode[];
  readonly date: DossierDate | null;
  /** The telling that says the date. */
  readonly datedBy: EventNode | null;
};

/** Names and ids; events that share a name are told apart by their year, then by number, the one most articles tell first. */
export function identifyEvents(clusters: readonly EventCluster[]): readonly KnownEvent[] {
  const named = clusters.map(cluster => {
    const tellings = rankTellings(cluster);
    const datedBy = tellings.find(node => node.date?.range != null) ?? tellings.find(node => node.date !== null) ?? null;
    return { name: tellings[0]!.event.name, tellings, date: datedBy?.date ?? null, datedBy };
  });
  const all = [...groupBy(named, ({ name }) => plainId('event', name))].flatMap(([plain, sharing]) => {
    const ranked = sharing.sort(
      (a, b) => b.tellings.length - a.tellings.length || compareText(placeInText(a.tellings), placeInText(b.tellings)),
    );
    const ids = idsOfNamesakes(
      plain,
      ranked.map(({ date }) => date?.range?.from?.slice(0, 4) ?? null),
    );
    return ranked.map((event, index): KnownEvent => ({ id: ids[index]!, ...event }));
  });
  return all.sort((a, b) => compareText(a.id, b.id));
}

function placeInText(tellings: readonly EventNode[]): string {
  const places = tellings.map(({ view, event }) => `${view.id} ${String(event.start).padStart(9, '0')}`);
  return places.sort(compareText)[0]!;
}
