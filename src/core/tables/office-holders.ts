import table from '../../../data/tables/hand/office-holders.json';
import { fold } from '../text/fold-text.ts';
import type { IsoDay } from '../time/date-range.ts';

/** One term. `names` are other spellings too; `to` is the last day; of a term that lasts, the day the table was written. */
export type Term = { readonly names: readonly string[]; readonly from: IsoDay; readonly to: IsoDay; readonly isWoman: boolean };

export type Office = {
  /** «president», «head»: which wordings it has. */
  readonly sort: string;
  /** A country's code, or the names of a city or a body. */
  readonly of: readonly string[];
  /** In order of time, with the gaps that there were. */
  readonly terms: readonly Term[];
};

/** Wordings of a sort of office, for men and women: «رئيس وزراء {C}», see the table's `about`. */
export type OfficeWordings = { readonly m: readonly string[]; readonly f: readonly string[] };

type Row = readonly [names: string, from: string, to: string | null, woman?: string];

/** Offices whose holders the table knows. It helps to find people; a card never states it. */
export const OFFICES: readonly Office[] = table.offices.map(({ office, of, holders }) => ({
  sort: office,
  of,
  terms: (holders as unknown as readonly Row[]).map(([names, from, to, woman]) => ({
    names: names.split(';'),
    from,
    to: to ?? table.until,
    isWoman: woman === 'f',
  })),
}));

/** Every sort of office, also those whose holders no table knows. */
export const OFFICE_WORDINGS: ReadonlyMap<string, OfficeWordings> = new Map(Object.entries(table.wordings));

/** Up to this day terms are known. */
export const OFFICES_KNOWN_UNTIL: IsoDay = table.until;

/** Folded last words of the holders' names that are ordinary words, given names or anybody's surnames too. */
export const ORDINARY_SURNAMES: ReadonlySet<string> = new Set(table.ordinary.split(' ').map(fold));
