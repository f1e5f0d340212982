import table from '../../../data/tables/english.json';
import type { RoleStatus } from '../understand/extraction.ts';

/** English words of news: what stands before a person, what names an organisation, what begins a sentence. */
export type EnglishWords = {
  readonly titles: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  /** Nouns in small letters behind an organisation's name: «the Daily Nation [newspaper]». */
  readonly behindOrganisations: ReadonlySet<string>;
  readonly beforePlaces: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  /** Small words inside names of organisations and places, inside names of persons. */
  readonly links: ReadonlySet<string>;
  readonly personLinks: ReadonlySet<string>;
  /** Heads of roles in small letters, one to four words. */
  readonly roles: ReadonlySet<string>;
  readonly kin: ReadonlySet<string>;
  /** As written: «Jean-Claude», «Faisal». */
  readonly givenNames: ReadonlySet<string>;
  readonly roleAdjectives: ReadonlySet<string>;
  readonly nationalities: ReadonlySet<string>;
  readonly statuses: ReadonlyMap<string, RoleStatus>;
  /** Lower-case name → what names of one place share. */
  readonly places: ReadonlyMap<string, string>;
};

let words: EnglishWords | undefined;

export function englishWords(): EnglishWords {
  words ??= {
    titles: new Set(table.title),
    organisationWords: new Set(table.organisation),
    organisations: new Set(table['organisation-name'].map(name => name.toLowerCase())),
    behindOrganisations: new Set(table['organisation-behind']),
    beforePlaces: new Set(table['place-before']),
    stops: new Set(table.stop),
    links: new Set(table.link),
    personLinks: new Set(table['person-link']),
    roles: new Set(table.role),
    kin: new Set(table.kin),
    givenNames: new Set(table.given),
    roleAdjectives: new Set(table['role-adjective'].map(word => word.toLowerCase())),
    nationalities: new Set(table.nationality),
    statuses: new Map(table.status.map(entry => entry.split(':') as [string, RoleStatus])),
    places: new Map([
      ...table.countries.map(([code = '', name = '']) => [name.toLowerCase(), code] as const),
      ...table.capital.map(entry => entry.split(':')[0]!.toLowerCase()).map(name => [name, name] as const),
      ...table.place.map(name => [name.toLowerCase(), SAME_COUNTRY.get(name) ?? name.toLowerCase()] as const),
    ]),
  };
  return words;
}

/** Names that newspapers use for a state of the table. */
const SAME_COUNTRY: ReadonlyMap<string, string> = new Map([
  ['Britain', 'GB'],
  ['America', 'US'],
  ['Holland', 'NL'],
  ['Burma', 'MM'],
]);
