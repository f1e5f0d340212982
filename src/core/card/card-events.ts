import { compareText } from '../link/compare-text.ts';
import type { DossierEvent, Source } from '../link/dossier.ts';
import type { EventType } from '../understand/extraction.ts';
import type { CardEvent, Reference } from './card.ts';
import type { SourceNumbers } from './number-sources.ts';

const MAX_EVENTS = 12;
/** What befalls somebody belongs on their card even undated. */
const BEFALLING: ReadonlySet<EventType | undefined> = new Set<EventType>(['ASSAULT', 'COERCE', 'SANCTION']);

/** Events with a date, latest first: a day and the month it lies in are ordered by where they end. */
export function datedEvents(events: readonly DossierEvent[], numbers: SourceNumbers): readonly CardEvent<Reference>[] {
  return withDate(events).map(event => cardEvent(event, numbers));
}

/** The events that `datedEvents` shows. */
export function withDate(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const dated = events.filter(event => event.date?.range);
  dated.sort((a, b) => compareText(endOf(b), endOf(a)) || compareText(a.entity, b.entity));
  return dated.slice(0, MAX_EVENTS);
}

/**
 * Events the words give no full date for: those of which something of a date is said («الاثنين»), and what befell the
 * entity; on a card that would have nothing else (`isBare`), whatever it took part in.
 */
export function undatedEvents(events: readonly DossierEvent[], isBare: boolean, numbers: SourceNumbers): readonly CardEvent<Reference>[] {
  const undated = events.filter(({ date, part }) => !date?.range && part !== 'named');
  const shown = undated.filter(({ date, part, type }) => isBare || date !== null || (part === 'target' && BEFALLING.has(type)));
  return shown.slice(0, MAX_EVENTS).map(event => cardEvent(event, numbers));
}

/**
 * A dated event cites the articles that say the date only, and any event those that call it so: another one would be
 * no source for it.
 */
function cardEvent(event: DossierEvent, numbers: SourceNumbers): CardEvent<Reference> {
  const { entity, text, date, status, part, datedBy } = event;
  const isDating = (source: Source) => !date || !datedBy || datedBy.includes(source.article);
  const citing = event.sources.flatMap((source, index) => (isDating(source) ? [{ source, name: event.names?.[index] ?? event.name }] : []));
  const name = citing.some(one => one.name === event.name) ? event.name : (citing[0]?.name ?? event.name);
  const citations = citing.filter(one => one.name === name).map(({ source }) => numbers.cite(source));
  return { entity, name, text: text ?? null, date, status, part, citations };
}

function endOf({ date }: DossierEvent): string {
  return date?.range?.to ?? date?.range?.from ?? '';
}
