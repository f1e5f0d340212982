import clubs from '../../../data/tables/clubs.json';
import lexicon from '../../../data/tables/lexicon.json';
import table from '../../../data/tables/organisations.json';
import { fold } from '../text/fold-text.ts';
import { makePhraseTable, type PhraseTable } from './phrase-table.ts';
import { unpackWords } from './unpack-words.ts';

export type KnownOrganisation = {
  /** Names of one organisation share it. */
  readonly key: string;
  /** A word of the language too (فتح، القاعدة): only beside a word that says organisation. */
  readonly ambiguous: boolean;
  /** A paper or station; what is of «[الرأي]», «[الحياة]» is seldom of it. */
  readonly isPaper: boolean;
  /** A sports club, many of which are called like their town. */
  readonly isClub: boolean;
  /** First words of all its names, without ال: «المنظمة» can stand for أوبك, because it is «منظمة أوبك» too. */
  readonly heads: readonly string[];
};

/** What an organisation's first noun needs to make a name; see data/tables/hand/organisation-heads.tsv. */
export type OrganisationHead = {
  readonly standsAlone: boolean;
  readonly needs: 'any' | 'definite' | 'nationality' | 'noun' | 'name';
  readonly isLoose: boolean;
};

let phrases: PhraseTable<KnownOrganisation> | undefined;
let heads: ReadonlyMap<string, OrganisationHead> | undefined;

/** Organisations that the world's news knows, with their other names, folded. */
export function knownOrganisations(): PhraseTable<KnownOrganisation> {
  phrases ??= makePhraseTable(allOrganisations());
  return phrases;
}

/** What the tables know of a folded noun without ال as the first word of an organisation's name; undefined for no head. */
export function organisationHead(folded: string): OrganisationHead | undefined {
  heads ??= new Map(
    lexicon.organisationHeads.map(([head, , full, needs, isLoose]) => [
      fold(String(head)),
      { standsAlone: full === true, needs: (needs || 'any') as OrganisationHead['needs'], isLoose: isLoose === true },
    ]),
  );
  return heads.get(folded);
}

function* allOrganisations(): Iterable<readonly [string, KnownOrganisation]> {
  for (const [name, others, kind] of table as unknown as readonly (readonly [string, readonly string[], string])[]) {
    const heads = [name, ...others].map(one => (fold(one).split(' ')[0] ?? '').replace(/^ال/u, ''));
    for (const one of [name, ...others])
      yield [
        fold(one),
        { key: fold(name), ambiguous: kind !== 'proper' && one === name, isPaper: kind === 'newspaper', isClub: false, heads },
      ];
  }
  const found: (readonly [string, KnownOrganisation])[] = [];
  unpackWords(clubs.packed, name => found.push([name, { key: name, ambiguous: false, isPaper: false, isClub: true, heads: ['نادي'] }]));
  yield* found;
}
