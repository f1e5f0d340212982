import type { EventType } from '../understand/extraction.ts';
import type { DossierDate, UnsaidSlot } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { placeWording } from './event-wording.ts';

/** Types that somebody does to somebody: a reader asks who. */
const DONE_BY_SOMEBODY: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);

/** What a reader would ask about such an event and no article says, in the order a card names it. */
export function unsaidSlots(nodes: readonly EventNode[], date: DossierDate | null): readonly UnsaidSlot[] {
  const { type } = nodes[0]!.event;
  const unsaid: UnsaidSlot[] = [];
  const parties = nodes.flatMap(node => node.participants.filter(({ known, part }) => known.kind !== 'place' || part !== 'other'));
  if (DONE_BY_SOMEBODY.has(type) && !parties.some(({ part }) => part === 'source')) unsaid.push('actor');
  if (type === 'AGREE' && parties.length === 0) unsaid.push('signatories');
  const hasPlace = nodes.some(node => placeWording(node) !== null);
  if (type === 'AGREE' && !hasPlace) unsaid.push('signing-place');
  if (type === 'ASSAULT' && !hasPlace) unsaid.push('place');
  return [...unsaid, ...unsaidOfDate(date)];
}

function unsaidOfDate(date: DossierDate | null): readonly UnsaidSlot[] {
  if (!date || date.precision === 'weekday') return ['date'];
  // «منذ 2014» opens a time; nobody asks for its day.
  if (date.open) return [];
  if (!date.range) return date.month === undefined ? ['date'] : ['year'];
  if (date.precision === 'year' || date.precision === 'years' || date.precision === 'decade') return ['day-and-month'];
  return date.precision === 'month' || date.precision === 'part-of-month' ? ['day'] : [];
}
