import type { Dossier, EventSlots } from '../../../src/core/link/dossier.ts';
import { bareDossier as dossier } from '../../support/bare-dossier.ts';

/** An event's dossier with these slots. */
export function event(
  name: string,
  slots: Partial<EventSlots>,
  participants: readonly (readonly [Dossier, 'source' | 'target'])[],
): Dossier {
  return dossier('event', name, {
    event: {
      type: 'ASSAULT',
      status: 'happened',
      participants: participants.map(([{ id, name: own }, part]) => ({ entity: id, name: own, part })),
      place: null,
      date: null,
      triggers: [],
      ...slots,
    },
  });
}

/** A date as a dossier keeps it. */
export const date = (said: string, from: string, to: string) => ({ said, range: { from, to }, precision: 'day', open: null }) as const;
