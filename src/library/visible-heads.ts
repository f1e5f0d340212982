import type { ReadTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';

/** Heads of articles that are there for the reader: not those of an import that still runs. Needs `heads` and `batches`; sorted by id. */
export async function readVisibleHeads(transaction: ReadTransaction): Promise<readonly StoredHead[]> {
  const [heads, isVisible] = await Promise.all([transaction.getAll('heads'), readVisibility(transaction)]);
  return heads.filter(isVisible);
}

/** Whether an article is there for the reader, for a few of them. Needs `batches`. */
export async function readVisibility(transaction: ReadTransaction): Promise<(head: StoredHead) => boolean> {
  const batches = await transaction.getAll('batches');
  const unfinished = new Set(batches.filter(each => each.state === 'staging' || each.state === 'running').map(each => each.batch));
  return ({ batch }) => batch === null || !unfinished.has(batch);
}
