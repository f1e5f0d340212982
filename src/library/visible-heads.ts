import type { ReadTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';

/** Heads of articles that are there for the reader: not those of an import that still runs. Needs `heads` and `batches`; sorted by id. */
export async function readVisibleHeads(transaction: ReadTransaction): Promise<readonly StoredHead[]> {
  const [heads, batches] = await Promise.all([transaction.getAll('heads'), transaction.getAll('batches')]);
  const unfinished = new Set(batches.filter(each => each.state === 'staging' || each.state === 'running').map(each => each.batch));
  return heads.filter(head => head.batch === null || !unfinished.has(head.batch));
}
