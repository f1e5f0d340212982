import type { ImportFailure, ImportProgress } from '../core/library/library.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';
import { linkAnew } from './link-anew.ts';
import { markStale } from './mark-stale.ts';
import { putBack, REPLACED_STORES } from './records-before.ts';
import { takeBackRestored } from './restore-settings.ts';
import { removeArticle } from './stored-records.ts';
import { understandAgain } from './understand-again.ts';

/**
 * Takes an import out again, wherever it stands: its articles, what was staged for it, corrections of its articles; of a
 * backup also what it put in the place of others. Afterwards storage holds what it held before. Call it in turn. Returns how
 * many articles went.
 */
export async function rollBack(
  context: LibraryContext,
  batch: string,
  state: 'undone' | 'failed',
  failure?: ImportFailure,
): Promise<{ readonly removed: number }> {
  const { database, extractorVersion } = context;
  // Not in the database: taken back first, so that a kill in between leaves a batch that is taken back again.
  await takeBackRestored(context, await database.read(['replaced'], transaction => transaction.getAll('replaced', { prefix: batch })));
  const { removed, wasLinked, isOld } = await database.write(
    [...REPLACED_STORES, 'replaced', 'batches', 'staged', 'meta'],
    async transaction => {
      const row = await transaction.get('batches', batch);
      if (row === undefined) throw new LibraryError('not-found', `no import ${batch}`);
      const heads = (await transaction.getAll('heads')).filter(head => head.batch === batch);
      for (const head of heads) {
        await removeArticle(transaction, head);
        transaction.remove('corrections', `facts/${head.id}`);
      }
      const replaced = await transaction.getAll('replaced', { prefix: batch });
      // The first line's last: where two touched one record, it is what stood there before both.
      const records = [...replaced].reverse().flatMap(each => each.records);
      putBack(transaction, records);
      transaction.removeAll('replaced', { prefix: batch });
      transaction.removeAll('staged', { prefix: batch });
      const failures = failure === undefined ? row.failures : [...row.failures, failure];
      transaction.put('batches', { ...row, state, failures } satisfies ImportProgress);
      const isLinked = records.length > 0 || (heads.length > 0 && (row.state === 'done' || row.state === 'linking'));
      if (isLinked) await markStale(transaction);
      const isOlder = records.some(each => each.store === 'articles' && each.value !== null && each.value.extractor !== extractorVersion);
      return { removed: heads.length, wasLinked: isLinked, isOld: isOlder };
    },
    { durability: 'strict' },
  );
  // An article may come back as an older version of us understood it.
  if (isOld) await understandAgain(context);
  if (wasLinked) await linkAnew(context);
  return { removed };
}
