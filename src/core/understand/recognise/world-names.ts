import list from '../../../../data/model/world-names.json';
import { makePhraseTable, type PhraseTable } from '../../tables/phrase-table.ts';
import { fold } from '../../text/fold-text.ts';

export type WorldKind = 'organisations' | 'places' | 'other';

let people: ReadonlySet<string> | undefined;
let phrases: Readonly<Record<WorldKind, PhraseTable<true>>> | undefined;

/** Whether a folded word is one of a widely known person's name. */
export function isWorldPerson(folded: string): boolean {
  people ??= new Set(list.people.split(' ').map(fold));
  return people.has(folded);
}

/** Widely known names of one kind, folded. */
export function worldNames(kind: WorldKind): PhraseTable<true> {
  phrases ??= { organisations: tableOf(list.organisations), places: tableOf(list.places), other: tableOf(list.other) };
  return phrases[kind];
}

function tableOf(names: string): PhraseTable<true> {
  return makePhraseTable(names.split('|').map(name => [fold(name), true] as const));
}
