import { countryOfPlace } from './country-words.ts';
import type { DossierDate } from './dossier.ts';
import type { EventNode } from './event-node.ts';
import type { KnownEntity } from './identify-entities.ts';
import { nameWords } from './spelling.ts';

/** True where dates exclude each other, or the places lie in different countries. What is unknown contradicts nothing. */
export function conflict(a: EventNode, b: EventNode): boolean {
  return datesConflict(a.date, b.date) || placesConflict(a.place, b.place);
}

function datesConflict(a: DossierDate | null, b: DossierDate | null): boolean {
  if (!a || !b) return false;
  if (a.range && b.range) {
    return isBefore(a.range.to, b.range.from) || isBefore(b.range.to, a.range.from);
  }
  return a.weekday !== undefined && b.weekday !== undefined && a.weekday !== b.weekday;
}

function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start;
}

function placesConflict(a: KnownEntity | null, b: KnownEntity | null): boolean {
  if (!a || !b || a.id === b.id) return false;
  const [countryA, countryB] = [countryOf(a), countryOf(b)];
  return countryA !== null && countryB !== null && countryA !== countryB;
}

function countryOf({ name }: KnownEntity): string | null {
  return countryOfPlace(nameWords(name).join(' '));
}
