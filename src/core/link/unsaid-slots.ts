import type { EventType } from '../understand/extraction.ts';
import type { DossierDate, EventTelling, UnsaidSlot } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import { placeWording } from './event-wording.ts';

/** Types that somebody does to somebody: a reader asks who. */
const DONE_BY_SOMEBODY: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE']);

/** What a reader would ask about such an event and one telling leaves open, but for its date. */
export function unsaidInTelling(node: EventNode, type: EventType): readonly UnsaidSlot[] {
  const { participants } = node;
  const unsaid: UnsaidSlot[] = [];
  const parties = participants.filter(({ known, part }) => known.kind !== 'place' || part !== 'other');
  if (DONE_BY_SOMEBODY.has(type) && !parties.some(({ part }) => part === 'source')) unsaid.push('actor');
  if (type === 'AGREE' && parties.length === 0) unsaid.push('signatories');
  if (type !== 'AGREE' && type !== 'ASSAULT') return unsaid;
  if (node.place === null && placeWording(node) === null) unsaid.push(type === 'AGREE' ? 'signing-place' : 'place');
  return unsaid;
}

/** What no telling says, in the order a card names it; `date` the one that the card shows. */
export function unsaidAmong(tellings: readonly Pick<EventTelling, 'unsaid'>[], date: DossierDate | null): readonly UnsaidSlot[] {
  const [first, ...others] = tellings;
  const open = (first?.unsaid ?? []).filter(slot => others.every(({ unsaid }) => unsaid.includes(slot)));
  return [...open, ...unsaidOfDate(date)];
}

function unsaidOfDate(date: DossierDate | null): readonly UnsaidSlot[] {
  // «الثلاثاء» is a day where the article's own date says which.
  if (!date || (date.precision === 'weekday' && !date.range)) return ['date'];
  // «منذ 2014» opens a time; nobody asks for its day.
  if (date.open) return [];
  if (!date.range) return date.month === undefined ? ['date'] : ['year'];
  if (date.precision === 'year' || date.precision === 'years' || date.precision === 'decade') return ['day-and-month'];
  return date.precision === 'month' || date.precision === 'part-of-month' ? ['day'] : [];
}
