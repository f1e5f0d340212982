import lexicon from '../../../data/tables/lexicon.json';
import table from '../../../data/tables/organisations.json';
import { fold } from '../text/fold-text.ts';
import { makePhraseTable, type PhraseTable } from './phrase-table.ts';

export type KnownOrganisation = {
  /** Names of one organisation share it. */
  readonly key: string;
  /** A word of the language too (فتح، القاعدة): only beside a word that says organisation. */
  readonly ambiguous: boolean;
};

let phrases: PhraseTable<KnownOrganisation> | undefined;
let heads: ReadonlyMap<string, boolean> | undefined;

/** Organisations that the world's news knows, with their other names, folded. */
export function knownOrganisations(): PhraseTable<KnownOrganisation> {
  phrases ??= makePhraseTable(allOrganisations());
  return phrases;
}

/** Whether the bare definite noun («المنظمة») can stand for an organisation named before; undefined for no head. The head is folded, without ال. */
export function organisationHead(folded: string): boolean | undefined {
  heads ??= new Map(lexicon.organisationHeads.map(([head, , full]) => [fold(String(head)), full === true]));
  return heads.get(folded);
}

function* allOrganisations(): Iterable<readonly [string, KnownOrganisation]> {
  for (const [name, others, kind] of table as unknown as readonly (readonly [string, readonly string[], string])[]) {
    for (const one of [name, ...others]) yield [fold(one), { key: fold(name), ambiguous: kind !== 'proper' && one === name }];
  }
}
