import { countryOfWord } from '../link/country-words.ts';
import type { Dossier } from '../link/dossier.ts';
import { isSpellingVariant, nameWords, spellingKey } from '../link/spelling.ts';
import { countries } from '../tables/countries.ts';
import { OFFICES } from '../tables/office-holders.ts';
import { countryOfOffice, foldWords, type NamedOffice, officeKey } from './offices.ts';

/** Somebody of the table of offices, under every name it has for them. */
type Holder = { readonly names: readonly string[]; readonly offices: Map<string, NamedOffice> };

let byName: ReadonlyMap<string, readonly Holder[]> | undefined;

/**
 * Whom of the table a dossier is about; null for nobody. A name alone may be a namesake's: an article must give an
 * office of the table's person (`said`: keys of offices), or a role in one of its countries.
 */
export function knownHolder(dossier: Dossier, said: ReadonlySet<string>): Holder | null {
  byName ??= groupHolders();
  const words = nameWords(dossier.name);
  const holders = byName.get(spellingKey(words)) ?? [];
  return holders.find(holder => isCalled(holder, words) && fits(dossier, holder, said)) ?? null;
}

function groupHolders(): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder>();
  for (const office of OFFICES) {
    for (const { names, isWoman } of office.terms) {
      const holder = holders.get(names[0]!) ?? { names, offices: new Map<string, NamedOffice>() };
      holders.set(names[0]!, holder);
      holder.offices.set(officeKey(office), { key: officeKey(office), isWoman });
    }
  }
  const groups = new Map<string, Holder[]>();
  for (const holder of holders.values()) {
    for (const key of new Set(holder.names.map(name => spellingKey(nameWords(name)))))
      groups.set(key, [...(groups.get(key) ?? []), holder]);
  }
  return groups;
}

function isCalled({ names }: Holder, words: readonly string[]): boolean {
  return names.some(name => isSpellingVariant(words, nameWords(name)));
}

function fits({ roles }: Dossier, { offices }: Holder, said: ReadonlySet<string>): boolean {
  if ([...offices.keys()].some(key => said.has(key))) return true;
  const codes = new Set([...offices.keys()].flatMap(key => countryOfOffice(key) ?? []));
  const own = new Set(countries().flatMap(({ code, names }) => (codes.has(code) ? [nameWords(names[0]!).join(' ')] : [])));
  return roles.some(({ text }) =>
    foldWords(text)
      .split(' ')
      .some(word => own.has(countryOfWord(word) ?? '')),
  );
}
