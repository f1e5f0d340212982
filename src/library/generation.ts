import type { Article } from '../core/article/article.ts';
import { compareText } from '../core/link/compare-text.ts';
import type { Dossier, DossierKind, EntityId } from '../core/link/dossier.ts';
import { articleDates } from '../core/match/article-dates.ts';
import type { NameIndex } from '../core/match/name-index.ts';
import type { ArticleDates } from '../core/match/role-names.ts';
import type { SearchableName } from '../core/search/search-entry.ts';
import { searchableName } from '../core/search/searchable-name.ts';
import { hashText } from '../core/text/hash-text.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/database.ts';

/** Dossiers a record holds on average. */
const DOSSIERS_A_BUCKET = 16;

/** Stores that hold generations. */
export const GENERATION_STORES = ['dossiers', 'indexes', 'searches', 'meta'] as const;

/** All that is derived from articles, ready to be written. */
export type Derived = {
  readonly buckets: readonly (readonly Dossier[])[];
  readonly names: NameIndex;
  readonly entries: readonly SearchableName[];
};

/** Sorted by id, so that linking anew comes to the very bytes that were shipped. */
export function derive(
  unsorted: readonly Dossier[],
  compileIndex: (dossiers: readonly Dossier[], dates: ArticleDates) => NameIndex,
  articles: readonly Pick<Article, 'id' | 'facts'>[],
): Derived {
  const dossiers = [...unsorted].sort((one, other) => compareText(one.id, other.id));
  const count = Math.max(1, Math.ceil(dossiers.length / DOSSIERS_A_BUCKET));
  const buckets = Array.from({ length: count }, (): Dossier[] => []);
  for (const dossier of dossiers) buckets[bucketOf(dossier.id, count)]?.push(dossier);
  return {
    buckets,
    names: compileIndex(dossiers, articleDates(articles)),
    entries: dossiers.map(searchableName),
  };
}

/** By the id alone: the same bucket at every build, whatever else there is. */
function bucketOf(id: EntityId, buckets: number): number {
  return hashText(id) % buckets;
}

/** How many dossiers of each kind. */
export function countByKind(derived: Derived): Readonly<Record<DossierKind, number>> {
  const counts: Record<DossierKind, number> = { person: 0, organisation: 0, place: 0, event: 0 };
  for (const { kind } of derived.entries) counts[kind] += 1;
  return counts;
}

export function putGeneration(transaction: WriteTransaction, generation: number, { buckets, names, entries }: Derived): void {
  for (const [bucket, dossiers] of buckets.entries()) transaction.put('dossiers', { generation, bucket, dossiers });
  transaction.put('indexes', { generation, names });
  transaction.put('searches', { generation, entries });
}

/** Everything that belongs to a generation other than this one: an old one, or what a killed build left. */
export async function removeOtherGenerations(transaction: WriteTransaction, kept: number): Promise<void> {
  const dossierKeys = await transaction.getAllKeys('dossiers');
  const others = new Set(dossierKeys.map(([generation]) => generation));
  for (const generation of [...(await transaction.getAllKeys('indexes')), ...(await transaction.getAllKeys('searches'))])
    others.add(generation);
  others.delete(kept);
  for (const generation of others) {
    transaction.removeAll('dossiers', { prefix: generation });
    transaction.remove('indexes', generation);
    transaction.remove('searches', generation);
  }
}

/** One get for the row, one for the dossier. Needs `meta` and `dossiers`. */
export async function readDossier(transaction: ReadTransaction, id: EntityId): Promise<Dossier | undefined> {
  const active = await transaction.get('meta', 'active');
  if (active === undefined) return undefined;
  const record = await transaction.get('dossiers', [active.generation, bucketOf(id, active.buckets)]);
  return record?.dossiers.find(dossier => dossier.id === id);
}
