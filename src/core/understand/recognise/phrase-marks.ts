import { knownOrganisations } from '../../tables/organisations.ts';
import { longestPhrase, type PhraseTable } from '../../tables/phrase-table.ts';
import { type KnownPlace, knownPlaces } from '../../tables/places.ts';
import type { CliticReading } from '../../text/clitics.ts';
import type { TokenFacts } from './token-facts.ts';
import { worldNames } from './world-names.ts';

/** Marks of one token: the sort of the longest known phrase it is in and its part of it; 0 where it is in none. */
export type PhraseMarks = {
  readonly places: Uint8Array;
  readonly organisations: Uint8Array;
  readonly worldPlaces: Uint8Array;
  readonly worldOrganisations: Uint8Array;
  readonly worldOthers: Uint8Array;
};

/** Part of the phrase: begins it, goes on, is it whole. */
const BEGINS = 0;
const GOES_ON = 1;
const WHOLE = 2;

const PLACE_SORTS: Readonly<Record<KnownPlace['sort'], number>> = { country: 1, capital: 2, region: 3, city: 4 };

export function markPhrases(facts: readonly TokenFacts[]): PhraseMarks {
  return {
    places: mark(facts, knownPlaces(), place => PLACE_SORTS[place.sort]),
    organisations: mark(facts, knownOrganisations(), organisation => (organisation.ambiguous ? 2 : 1)),
    worldPlaces: mark(facts, worldNames('places'), () => 1),
    worldOrganisations: mark(facts, worldNames('organisations'), () => 1),
    worldOthers: mark(facts, worldNames('other'), () => 1),
  };
}

/** Whether a phrase of any of the lists begins with a word read in one of these ways: most words' don't, and the lists needn't be asked. */
export function mayBeginPhrase(readings: readonly CliticReading[]): boolean {
  const lists = [knownPlaces(), knownOrganisations(), worldNames('places'), worldNames('organisations'), worldNames('other')];
  return readings.some(({ stem }) => lists.some(list => list.byFirstWord.has(stem)));
}

function mark<T>(facts: readonly TokenFacts[], table: PhraseTable<T>, sortOf: (value: T) => number): Uint8Array {
  const marks = new Uint8Array(facts.length);
  let i = 0;
  while (i < facts.length) {
    const hit = facts[i]!.mayBeginPhrase ? longestAt(facts, i, table) : null;
    if (hit === null) {
      i += 1;
      continue;
    }
    const sort = sortOf(hit.value) * 3;
    for (let k = 0; k < hit.wordCount; k += 1) marks[i + k] = sort + (hit.wordCount === 1 ? WHOLE : k === 0 ? BEGINS : GOES_ON);
    i += hit.wordCount;
  }
  return marks;
}

/** The longest phrase that begins at a token, read whole or without its particles; words behind it are read whole. */
function longestAt<T>(facts: readonly TokenFacts[], at: number, table: PhraseTable<T>) {
  let best: { readonly wordCount: number; readonly value: T } | null = null;
  for (const { stem, clitics } of facts[at]!.readings) {
    if (clitics.endsWith('ال')) continue;
    const hit = longestPhrase(table, stem, offset => facts[at + offset]?.folded);
    if (hit !== null && (best === null || hit.wordCount > best.wordCount)) best = hit;
  }
  return best;
}
