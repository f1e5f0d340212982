import table from '../../../data/tables/english.json';

/** English words of news: what stands before a person, what names an organisation, what begins a sentence. */
export type EnglishWords = {
  readonly titles: ReadonlySet<string>;
  readonly organisationWords: ReadonlySet<string>;
  readonly beforePlaces: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Lower-case name → what names of one place share. */
  readonly places: ReadonlyMap<string, string>;
};

let words: EnglishWords | undefined;

export function englishWords(): EnglishWords {
  words ??= {
    titles: new Set(table.title),
    organisationWords: new Set(table.organisation),
    beforePlaces: new Set(table['place-before']),
    stops: new Set(table.stop),
    links: new Set(table.link),
    places: new Map([
      ...table.countries.map(([code = '', name = '']) => [name.toLowerCase(), code] as const),
      ...table.capital.map(entry => entry.split(':')[0]!.toLowerCase()).map(name => [name, name] as const),
    ]),
  };
  return words;
}
