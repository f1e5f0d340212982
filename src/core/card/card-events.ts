import { compareText } from '../link/compare-text.ts';
import type { DossierEvent } from '../link/dossier.ts';
import type { CardEvent } from './card.ts';
import type { SourceNumbers } from './number-sources.ts';

const MAX_EVENTS = 12;

/** Events with a date, latest first: a day and the month it lies in are ordered by where they end. */
export function datedEvents(events: readonly DossierEvent[], numbers: SourceNumbers): readonly CardEvent[] {
  const dated = events.filter(event => event.date?.range);
  dated.sort((a, b) => compareText(endOf(b), endOf(a)) || compareText(a.entity, b.entity));
  return dated.slice(0, MAX_EVENTS).map(event => cardEvent(event, numbers));
}

/** Events the words give no full date for, in the articles' order; one that the entity is only named in tells nothing without a date. */
export function undatedEvents(events: readonly DossierEvent[], numbers: SourceNumbers): readonly CardEvent[] {
  const undated = events.filter(event => !event.date?.range && event.part !== 'named');
  return undated.slice(0, MAX_EVENTS).map(event => cardEvent(event, numbers));
}

function cardEvent({ entity, name, text, date, status, part, sources }: DossierEvent, numbers: SourceNumbers): CardEvent {
  return { entity, name, text: text ?? null, date, status, part, citations: sources.map(source => numbers.cite(source)) };
}

function endOf({ date }: DossierEvent): string {
  return date?.range?.to ?? date?.range?.from ?? '';
}
