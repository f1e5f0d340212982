/** All cards of a page: one host for them, and what of them lies under a point. */
import type { CardFrame, CardSurface } from '../core/hover/card-bridge.ts';
import type { EntityId } from '../core/link/dossier.ts';
import { createCardFrame, type OwnFrame } from './card-frame.tsx';
import { createCardHost } from './card-host.ts';
import { adoptCardStyles } from './card-styles.ts';
import { createFetcher } from './fetch-card.ts';

export function createCardSurface(): CardSurface {
  const frames = new Map<CardFrame, OwnFrame>();
  const host = createCardHost(() => {
    for (const frame of [...frames.values()].reverse()) frame.end();
  });
  const swaps = new Map<EntityId, EntityId>();
  return {
    bring: createFetcher(swaps, sheet => adoptCardStyles(host.root, sheet)),
    open(request, events) {
      const parent = request.parent === null ? null : (frames.get(request.parent)?.element ?? null);
      const frame = createCardFrame({ request, events, swaps, host, parent, onClosed: () => frames.delete(frame) });
      if (!frame.open()) return null;
      frames.set(frame, frame);
      return frame;
    },
    owns: host.owns,
    under({ x, y }) {
      const element = host.root.elementFromPoint(x, y);
      const frame = [...frames.values()].find(each => element !== null && each.element.contains(element));
      return frame === undefined || element === null ? null : { frame, name: frame.nameAt(element) };
    },
  };
}
