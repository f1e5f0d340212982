import type { ImportItem, ImportProgress } from '../core/library/library.ts';
import { sha256Hex } from '../core/text/content-hash.ts';
import type { StagedItem } from '../storage/schema.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';

/** Keeps an item for its import. Staging it twice (a message repeated after the worker died) is staging it once. */
export async function stageItem(context: LibraryContext, batch: string, item: ImportItem): Promise<void> {
  const key = `${item.name}/${sha256Hex(item.parts.text).slice(0, 24)}`;
  await stageAll(context, batch, [{ batch, item: key, staged: item }]);
}

/** All in one transaction. `restore`: where they are lines of a backup. */
export async function stageAll(
  { database, now }: LibraryContext,
  batch: string,
  items: readonly StagedItem[],
  restore?: NonNullable<ImportProgress['restore']>,
): Promise<void> {
  await database.write(['batches', 'staged'], async transaction => {
    const before = await transaction.get('batches', batch);
    if (before !== undefined && before.state !== 'staging') throw new LibraryError('bad-request', `import ${batch} has begun`);
    const known = await Promise.all(items.map(({ item }) => transaction.get('staged', [batch, item])));
    for (const item of items) transaction.put('staged', item);
    const row = before ?? newBatch(batch, now());
    const added = known.filter(each => each === undefined).length;
    transaction.put('batches', { ...row, total: row.total + added, ...(restore === undefined ? {} : { restore }) });
  });
}

function newBatch(batch: string, startedAt: number): ImportProgress {
  return { batch, state: 'staging', total: 0, done: 0, added: 0, duplicates: 0, failures: [], startedAt, namesAdded: 0 };
}

/** An hour after its first article was staged nobody is still about to begin: the page was closed. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Takes away what was staged for imports that never began. */
export async function forgetAbandoned({ database, now }: LibraryContext): Promise<void> {
  await database.write(['batches', 'staged'], async transaction => {
    for (const { batch, state, startedAt } of await transaction.getAll('batches')) {
      if (state !== 'staging' || now() - startedAt < ABANDONED_AFTER_MS) continue;
      transaction.removeAll('staged', { prefix: batch });
      transaction.remove('batches', batch);
    }
  });
}

/** From "staged" to "running": from here on it goes on by itself after any interruption. */
export async function beginImport({ database }: LibraryContext, batch: string): Promise<ImportProgress> {
  return database.write(
    ['batches'],
    async transaction => {
      const row = await transaction.get('batches', batch);
      if (row === undefined) throw new LibraryError('not-found', `no import ${batch}`);
      if (row.state !== 'staging') return row;
      const begun: ImportProgress = { ...row, state: 'running' };
      transaction.put('batches', begun);
      return begun;
    },
    { durability: 'strict' },
  );
}
