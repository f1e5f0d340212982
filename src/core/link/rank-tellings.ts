import { isGeneral } from './close-actions.ts';
import { compareText } from './compare-text.ts';
import type { EventCluster, EventNode } from './event-node.ts';
import { placeWording } from './event-wording.ts';

/**
 * The tellings of an event, the one that leads first: a telling action before a general word, a date said before
 * none, the wider place before the narrower (if one article says less, what only the other says can't lead).
 */
export function rankTellings({ nodes }: EventCluster): readonly EventNode[] {
  const ranked = nodes.map(node => ({ node, place: placeWording(node) }));
  ranked.sort(
    (a, b) =>
      Number(isGeneral(a.node.action, a.node.event.type)) - Number(isGeneral(b.node.action, b.node.event.type)) ||
      Number(b.node.date?.range != null) - Number(a.node.date?.range != null) ||
      Number(b.place?.isWide ?? false) - Number(a.place?.isWide ?? false) ||
      compareText(a.node.view.id, b.node.view.id) ||
      a.node.event.start - b.node.event.start,
  );
  return ranked.map(({ node }) => node);
}
