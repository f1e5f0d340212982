import type { ImportFailure, ImportProgress } from '../core/library/library.ts';
import type { LibraryContext } from './library-context.ts';
import { LibraryError } from './library-error.ts';
import { linkAnew } from './link-anew.ts';
import { ARTICLE_STORES, removeArticle } from './stored-records.ts';

/**
 * Takes an import out again, wherever it stands: its articles, what was staged for it, corrections of its articles.
 * Afterwards storage holds what it held before. Call it in turn. Returns how many articles went.
 */
export async function rollBack(
  context: LibraryContext,
  batch: string,
  state: 'undone' | 'failed',
  failure?: ImportFailure,
): Promise<{ readonly removed: number }> {
  const { removed, wasLinked } = await context.database.write(
    [...ARTICLE_STORES, 'batches', 'staged', 'corrections', 'meta'],
    async transaction => {
      const row = await transaction.get('batches', batch);
      if (row === undefined) throw new LibraryError('not-found', `no import ${batch}`);
      const heads = (await transaction.getAll('heads')).filter(head => head.batch === batch);
      for (const head of heads) {
        await removeArticle(transaction, head);
        transaction.remove('corrections', `facts/${head.id}`);
      }
      transaction.removeAll('staged', { prefix: batch });
      const failures = failure === undefined ? row.failures : [...row.failures, failure];
      transaction.put('batches', { ...row, state, failures } satisfies ImportProgress);
      const isLinked = heads.length > 0 && (row.state === 'done' || row.state === 'linking');
      const active = await transaction.get('meta', 'active');
      if (isLinked && active !== undefined) transaction.put('meta', { ...active, isStale: true });
      return { removed: heads.length, wasLinked: isLinked };
    },
    { durability: 'strict' },
  );
  if (wasLinked) await linkAnew(context);
  return { removed };
}
