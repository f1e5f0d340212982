import type { ReadTransaction, WriteTransaction } from '../storage/database.ts';
import type { KeyOf, RecordBefore, ReplacedStore, StoredHead } from '../storage/schema.ts';
import { canonicalUrl } from './canonical-url.ts';

/** All that a RecordBefore may speak of. */
export const REPLACED_STORES = ['articles', 'heads', 'urls', 'corrections', 'linkCorrections'] as const satisfies readonly ReplacedStore[];

export type RecordKey = { readonly [S in ReplacedStore]: { readonly store: S; readonly key: KeyOf<S> } }[ReplacedStore];

/** Where an article's records stand. */
export function keysOfArticle({ id, facts }: Pick<StoredHead, 'id' | 'facts'>): readonly RecordKey[] {
  const url = canonicalUrl(facts.url.value);
  const own: readonly RecordKey[] = [
    { store: 'articles', key: id },
    { store: 'heads', key: id },
    { store: 'corrections', key: `facts/${id}` },
  ];
  return url === null ? own : [...own, { store: 'urls', key: url }];
}

/** Records as they are now, to be put back if what is about to be written is taken back. */
export async function recordsBefore(transaction: ReadTransaction, keys: readonly RecordKey[]): Promise<readonly RecordBefore[]> {
  const distinct = [...new Map(keys.map(each => [`${each.store} ${each.key}`, each])).values()];
  return Promise.all(
    distinct.map(async ({ store, key }) => {
      const value: unknown = (await transaction.get(store, key as never)) ?? null;
      // Store, key and value are of one store: each is read from the one beside it.
      return { store, key, value } as RecordBefore;
    }),
  );
}

export function putBack(transaction: WriteTransaction, records: readonly RecordBefore[]): void {
  for (const { store, key, value } of records) {
    if (value === null) transaction.remove(store, key as never);
    else transaction.put(store, value as never);
  }
}
