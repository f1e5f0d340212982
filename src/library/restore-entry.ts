import { type BackupEntry, comparedEntry, entryName } from '../core/backup/backup-entry.ts';
import { type RecordEntry as ComparedRecord, recordState } from './entry-state.ts';
import type { LibraryContext } from './library-context.ts';
import { REPLACED_STORES, recordsBefore } from './records-before.ts';
import { planArticle } from './restore-article.ts';
import { planCorrection, planDeletion } from './restore-correction.ts';
import { countIn } from './restore-outcome.ts';
import type { Plan } from './restore-plan.ts';
import { restoreSettings } from './restore-settings.ts';

export type StagedEntry = { readonly batch: string; readonly item: string; readonly entry: BackupEntry };

type RecordEntry = Exclude<BackupEntry, { readonly kind: 'settings' }>;

/** One line of a backup: what it writes, the way back, and its mark in the journal, in one transaction. */
export async function restoreEntry(context: LibraryContext, { batch, item, entry }: StagedEntry): Promise<void> {
  if (entry.kind === 'settings') return restoreSettings(context, batch, item, entry.settings);
  const plan = await planOf(context, entry, batch);
  await context.database.write([...REPLACED_STORES, 'replaced', 'batches', 'staged'], async transaction => {
    const row = await transaction.get('batches', batch);
    // Cancelled meanwhile, or another worker was quicker.
    if (row?.state !== 'running' || (await transaction.get('staged', [batch, item])) === undefined) return;
    transaction.remove('staged', [batch, item]);
    const name = entryName(entry);
    if ('reason' in plan) return transaction.put('batches', countIn(row, plan, name));
    const state = await recordState(transaction, comparedRecord(entry), batch);
    if (state === 'there' || (state === 'differs' && row.restore?.onDifference !== 'replace'))
      return transaction.put('batches', countIn(row, 'there', name));
    const records = await recordsBefore(transaction, await plan.touches(transaction));
    await plan.write(transaction);
    if (records.length > 0) transaction.put('replaced', { batch, item, records });
    return transaction.put('batches', countIn(row, records.length > 0 ? 'changed' : 'added', name));
  });
}

function planOf(context: LibraryContext, entry: RecordEntry, batch: string): Promise<Plan | { readonly reason: string }> {
  switch (entry.kind) {
    case 'article':
    case 'edit':
      return planArticle(context, entry, batch);
    case 'correction':
      return Promise.resolve(planCorrection(context, entry.kept));
    case 'deletion':
      return Promise.resolve(planDeletion(entry.article));
  }
}

const comparedRecord = (entry: RecordEntry) => comparedEntry(entry) as ComparedRecord;
