import type { Dossier } from '../core/link/dossier.ts';
import { INDEX_FORMAT } from '../core/match/name-index.ts';
import type { WriteTransaction } from '../storage/database.ts';
import type { ActiveRow, StoredHead, StoreName } from '../storage/schema.ts';
import { countByKind, derive, GENERATION_STORES, putGeneration, removeOtherGenerations } from './generation.ts';
import type { LibraryContext } from './library-context.ts';

/** What is to happen in the very transaction that switches generations. */
export type AtSwitch = { readonly stores: readonly StoreName[]; work(transaction: WriteTransaction, active: ActiveRow): Promise<void> };

export const NOTHING_ELSE: AtSwitch = { stores: [], work: () => Promise.resolve() };

export type NextGeneration = {
  readonly dossiers: readonly Dossier[];
  /** Of the articles they were linked from. */
  readonly heads: readonly StoredHead[];
  /** What the row says of them besides. */
  readonly is: Pick<ActiveRow, 'dataset' | 'extractor' | 'linker' | 'isStale'>;
};

/**
 * Writes dossiers, and the tables made of them, as the next generation beside the one that is read, and switches over in
 * one small transaction. Killed at any point, the old one still serves.
 */
export async function writeGeneration(context: LibraryContext, { dossiers, heads, is }: NextGeneration, atSwitch: AtSwitch): Promise<void> {
  const { database } = context;
  const { compileIndex } = await context.understanding();
  const derived = derive(dossiers, compileIndex, heads);
  await context.pause();
  const before = await database.read(['meta'], transaction => transaction.get('meta', 'active'));
  const generation = (before?.generation ?? 0) + 1;
  await database.write(GENERATION_STORES, async transaction => {
    await removeOtherGenerations(transaction, before?.generation ?? 0);
    putGeneration(transaction, generation, derived);
  });
  const active: ActiveRow = {
    key: 'active',
    generation,
    buckets: derived.buckets.length,
    dataset: is.dataset,
    extractor: is.extractor,
    ...(is.linker === undefined ? {} : { linker: is.linker }),
    articles: heads.length,
    bundled: heads.filter(head => head.origin === 'bundled').length,
    byKind: countByKind(derived),
    isStale: is.isStale,
    indexFormat: INDEX_FORMAT,
  };
  await database.write(
    [...new Set<StoreName>(['meta', 'dossiers', ...atSwitch.stores])],
    async transaction => {
      const written = await transaction.count('dossiers', { prefix: generation });
      if (written !== active.buckets) throw new Error(`generation ${generation} has ${written} of ${active.buckets} records`);
      transaction.put('meta', active);
      await atSwitch.work(transaction, active);
    },
    { durability: 'strict' },
  );
  context.announce(generation);
  await database.write(GENERATION_STORES, transaction => removeOtherGenerations(transaction, generation));
}
