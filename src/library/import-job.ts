import type { ArticleId } from '../core/article/article.ts';
import type { ImportProgress } from '../core/library/library.ts';
import type { WriteTransaction } from '../storage/database.ts';
import type { LibraryContext } from './library-context.ts';
import { linkAnew } from './link-anew.ts';
import { readItem } from './read-item.ts';
import { restoreEntry } from './restore-entry.ts';
import { rollBack } from './roll-back.ts';
import { ARTICLE_STORES, makeRecords, putArticle } from './stored-records.ts';

type StagedKey = [batch: string, item: string];

/**
 * Works off a begun import: each article and its mark in the journal in one transaction, then the linking. May be called
 * again at any time, also beside itself: what is done is skipped. When the disk is full everything is taken back.
 */
export async function workOffImport(context: LibraryContext, batch: string): Promise<void> {
  const { database, inTurn, pause } = context;
  try {
    const keys = await database.read(['staged'], transaction => transaction.getAllKeys('staged', { prefix: batch }));
    for (const key of keys) {
      await inTurn(() => importOne(context, key));
      await pause();
    }
    await inTurn(() => finish(context, batch));
  } catch (error) {
    // The browser's storage failed: all stays as it is, and goes on at the next start.
    if (codeOf(error) === 'storage') throw error;
    const reason = codeOf(error) ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    await inTurn(() => rollBack(context, batch, 'failed', { name: '', reason }));
    if (codeOf(error) !== 'quota') throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

async function importOne(context: LibraryContext, key: StagedKey): Promise<void> {
  const { database, extractorVersion, now } = context;
  const item = await database.read(['staged'], transaction => transaction.get('staged', key));
  if (item === undefined) return;
  if ('entry' in item) return restoreEntry(context, item);
  const read = readItem(item.staged, await context.understanding());
  const records = 'reason' in read ? read : makeRecords(read, { origin: 'imported', batch: item.batch, addedAt: now() });
  await database.write([...ARTICLE_STORES, 'batches', 'staged'], async transaction => {
    const row = await transaction.get('batches', item.batch);
    // Cancelled meanwhile, or another worker was quicker.
    if (row?.state !== 'running' || (await transaction.get('staged', key)) === undefined) return;
    transaction.remove('staged', key);
    const done = { ...row, done: row.done + 1 };
    if ('reason' in records) {
      transaction.put('batches', { ...done, failures: [...row.failures, { name: item.staged.name, reason: records.reason }] });
    } else if (await isStored(transaction, records.head.id, records.url)) {
      transaction.put('batches', { ...done, duplicates: row.duplicates + 1 });
    } else {
      await putArticle(transaction, records, extractorVersion);
      transaction.put('batches', { ...done, added: row.added + 1 });
    }
  });
}

async function isStored(transaction: WriteTransaction, id: ArticleId, url: string | null): Promise<boolean> {
  if ((await transaction.get('heads', id)) !== undefined) return true;
  return url !== null && (await transaction.get('urls', url)) !== undefined;
}

async function finish(context: LibraryContext, batch: string): Promise<void> {
  const row = await context.database.write(['batches'], async transaction => {
    const before = await transaction.get('batches', batch);
    if (before?.state !== 'running' && before?.state !== 'linking') return undefined;
    // Nothing came in (all were there already, or failed), so there is nothing to link.
    const isAsBefore = before.added + (before.restore?.changed ?? 0) === 0;
    const after: ImportProgress = { ...before, state: isAsBefore ? 'done' : 'linking' };
    transaction.put('batches', after);
    return after;
  });
  if (row?.state !== 'linking') return;
  const before = await countNames(context);
  await linkAnew(context, {
    stores: ['batches'],
    work: async (transaction, { byKind }) => {
      const names = Object.values(byKind).reduce((sum, each) => sum + each, 0);
      transaction.put('batches', { ...row, state: 'done', namesAdded: Math.max(0, names - before) });
    },
  });
}

async function countNames({ database }: LibraryContext): Promise<number> {
  const active = await database.read(['meta'], transaction => transaction.get('meta', 'active'));
  return Object.values(active?.byKind ?? {}).reduce((sum, each) => sum + each, 0);
}
