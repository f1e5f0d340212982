import lexicon from '../../../data/tables/lexicon.json';
import { fold } from '../text/fold-text.ts';

/** Words around and inside names of organisations, folded; what each list is for stands in data/tables/hand/organisation-words.tsv. */
export type OrganisationWords = {
  readonly headsOutside: ReadonlySet<string>;
  readonly longNameHeads: ReadonlySet<string>;
  readonly plainAdjectives: ReadonlySet<string>;
  readonly insideAdjectives: ReadonlySet<string>;
  readonly pluralAdjectives: ReadonlySet<string>;
  readonly purposeNouns: ReadonlySet<string>;
  readonly clubNames: ReadonlySet<string>;
  readonly courtNouns: ReadonlySet<string>;
  readonly namedBodies: ReadonlySet<string>;
  readonly namedPlaces: ReadonlySet<string>;
  readonly namedByTitle: ReadonlySet<string>;
  readonly titlesInNames: ReadonlySet<string>;
  readonly namedTails: ReadonlySet<string>;
};

let words: OrganisationWords | undefined;

export function organisationWords(): OrganisationWords {
  const { outside, long, plain, inside, people, purpose, clubs, courts, bodies, sites, titled, titles, tails } = lexicon.organisationWords;
  words ??= {
    headsOutside: new Set(outside.map(fold)),
    longNameHeads: new Set(long.map(fold)),
    plainAdjectives: eitherGender(plain),
    insideAdjectives: eitherGender(inside),
    pluralAdjectives: new Set(people.map(fold)),
    purposeNouns: new Set(purpose.map(fold)),
    clubNames: new Set(clubs.map(fold)),
    courtNouns: new Set(courts.map(fold)),
    namedBodies: new Set(bodies.map(fold)),
    namedPlaces: new Set(sites.map(fold)),
    namedByTitle: new Set(titled.map(fold)),
    titlesInNames: new Set(titles.map(fold)),
    namedTails: new Set(tails.map(fold)),
  };
  return words;
}

function eitherGender(adjectives: readonly string[]): ReadonlySet<string> {
  return new Set(adjectives.map(fold).flatMap(word => [word, `${word}ه`]));
}
