import cities from '../../../data/tables/cities.json';
import regions from '../../../data/tables/regions.json';
import { fold } from '../text/fold-text.ts';
import { countries } from './countries.ts';
import { makePhraseTable, type PhraseTable } from './phrase-table.ts';
import { unpackWords } from './unpack-words.ts';
import { WORD, wordFlags } from './word-flags.ts';

export type KnownPlace = {
  /** Names of one place share it: a country's code, a region's first name, else the folded name itself. */
  readonly key: string;
  readonly sort: 'country' | 'capital' | 'region' | 'city';
  /** Also a personal name or an ordinary word: needs a word beside it that says place. */
  readonly doubtful: boolean;
};

/** Countries whose folded name is an ordinary word too («مالي» financial, «بنين» boys). */
const DOUBTFUL_COUNTRIES: ReadonlySet<string> = new Set(['مالي', 'بنين']);

let table: PhraseTable<KnownPlace> | undefined;

/** Countries, capitals, regions, seas and cities by their folded names. */
export function knownPlaces(): PhraseTable<KnownPlace> {
  table ??= makePhraseTable(allPlaces());
  return table;
}

function* allPlaces(): Iterable<readonly [string, KnownPlace]> {
  for (const [name, others, isDoubtful] of regions as unknown as readonly (readonly [string, readonly string[], number?])[]) {
    // «مشهد», «الخليل»: cities that are ordinary words too.
    for (const one of [name, ...others])
      yield [fold(one), { key: fold(name), sort: 'region', doubtful: isDoubtful === 1 || (wordFlags(fold(one)) & WORD.common) !== 0 }];
  }
  for (const country of countries()) {
    for (const name of country.names) yield [name, { key: country.code, sort: 'country', doubtful: DOUBTFUL_COUNTRIES.has(name) }];
  }
  for (const country of countries()) {
    for (const name of country.capitals) yield [name, { key: name, sort: 'capital', doubtful: false }];
  }
  const found: (readonly [string, KnownPlace])[] = [];
  unpackWords(cities.packed, (name, bin) => found.push([name, { key: name, sort: 'city', doubtful: bin === 1 }]));
  yield* found;
}
