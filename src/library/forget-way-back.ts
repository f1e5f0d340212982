import type { ArticleId } from '../core/article/article.ts';
import type { WriteTransaction } from '../storage/database.ts';

/**
 * What a reader says of an article after a restore put another version of it here stays when the restore is undone: the version
 * before is forgotten. Needs `replaced`.
 */
export async function forgetWayBack(transaction: WriteTransaction, id: ArticleId): Promise<void> {
  for (const key of await transaction.getAllKeys('replaced')) {
    // The line's own article, as stage-restore names it.
    if (!key[1].endsWith(`/${id}`)) continue;
    const replaced = await transaction.get('replaced', key);
    // Where it is new itself and took another's place, it goes with the undo as any article of a batch, and that one comes back.
    if (replaced?.records.some(each => each.store === 'heads' && each.key === id && each.value !== null))
      transaction.remove('replaced', key);
  }
}
