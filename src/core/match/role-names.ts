import type { ArticleId } from '../article/article.ts';
import type { Dossier } from '../link/dossier.ts';
import type { DateRange } from '../time/date-range.ts';
import { knownHolder } from './known-holders.ts';
import { type NamedOffice, readOffice, termsOfOffice, wordingsOfOffice } from './offices.ts';
import { type Attestation, type Days, daysOfRange, type Tenure, tenureOf } from './tenure.ts';

/** Publication dates of the articles that have one. */
export type ArticleDates = ReadonlyMap<ArticleId, DateRange>;

/** The titles that alone may mean a person, with the days when they do: one tenure for all wordings of one office. */
export type PersonRoles = {
  readonly offices: readonly { readonly texts: readonly string[]; readonly tenure: Tenure }[];
  /** What the table of offices also calls them. */
  readonly otherNames: readonly string[];
};

type Held = { readonly key: string; readonly wordings: Set<string>; readonly days: Days[] };
type Holding = { readonly held: readonly Held[]; readonly names: readonly string[] };

/** The offices of all people, each with its holders' days: another's attestation ends one's own. */
export function roleNames(dossiers: readonly Dossier[], dates: ArticleDates): ReadonlyMap<Dossier, PersonRoles> {
  const holdings = new Map<Dossier, Holding>();
  const attested = new Map<string, Attestation[]>();
  for (const dossier of dossiers) {
    const holding = dossier.kind === 'person' && dossier.roles.length > 0 ? holdingOf(dossier, dates) : null;
    if (!holding) continue;
    holdings.set(dossier, holding);
    for (const { key, days } of holding.held) {
      const list = attested.get(key) ?? [];
      attested.set(key, list);
      list.push(...days.map(each => ({ holder: dossier.id, days: each })));
    }
  }
  for (const list of attested.values())
    list.sort((a, b) => a.days[0] - b.days[0] || a.days[1] - b.days[1] || (a.holder < b.holder ? -1 : 1));
  return new Map([...holdings].map(([dossier, holding]) => [dossier, rolesOf(dossier, holding, attested)]));
}

function rolesOf({ id, name }: Dossier, { held, names }: Holding, attested: ReadonlyMap<string, readonly Attestation[]>): PersonRoles {
  const offices = held.map(({ key, wordings }) => {
    const terms = termsOfOffice(key);
    const own = terms.filter(term => term.names[0] === names[0]);
    const others = terms.filter(term => term.names[0] !== names[0]);
    return { texts: [...wordings], tenure: tenureOf(id, attested.get(key) ?? [], own, others) };
  });
  return { offices, otherNames: names.filter(other => other !== name) };
}

function holdingOf(dossier: Dossier, dates: ArticleDates): Holding | null {
  const held = new Map<string, Held>();
  const holding = (office: NamedOffice): Held => {
    const known = held.get(office.key) ?? { key: office.key, wordings: new Set(wordingsOfOffice(office)), days: [] };
    held.set(office.key, known);
    return known;
  };
  for (const { text, status, sources } of dossier.roles) {
    const office = status === 'held' ? readOffice(text) : null;
    if (!office) continue;
    const { wordings, days } = holding(office);
    wordings.add(text);
    for (const { article } of sources) {
      const date = dates.get(article);
      const range = date ? daysOfRange(date) : null;
      if (range) days.push(range);
    }
  }
  const known = knownHolder(dossier, new Set(held.keys()));
  for (const office of known?.offices.values() ?? []) holding(office);
  return held.size === 0 ? null : { held: [...held.values()], names: known?.names ?? [] };
}
