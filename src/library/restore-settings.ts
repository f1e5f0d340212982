import { areSameSettings, mergeSettings, takeBackSettings } from '../core/settings/merge-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { Replaced } from '../storage/schema.ts';
import type { LibraryContext } from './library-context.ts';
import { countIn } from './restore-outcome.ts';

/**
 * Settings are kept outside the database, so: first the way back, then the settings, then the mark in the journal. Killed in
 * between, all three are done again and come to the same.
 */
export async function restoreSettings(context: LibraryContext, batch: string, item: string, backup: Settings): Promise<void> {
  const { database, settings } = context;
  const [row, kept] = await database.read(['batches', 'replaced'], transaction =>
    Promise.all([transaction.get('batches', batch), transaction.get('replaced', [batch, item])]),
  );
  if (row?.state !== 'running') return;
  const now = await settings.read();
  const before = kept?.settings?.before ?? now;
  const after = kept?.settings?.after ?? mergeSettings(now, backup, row.restore?.onDifference ?? 'keep');
  const isNeeded = !areSameSettings(before, after);
  if (isNeeded) {
    const way: Replaced = { batch, item, records: [], settings: { before, after } };
    await database.write(['replaced'], async transaction => transaction.put('replaced', way), { durability: 'strict' });
    await settings.write(after);
  }
  await database.write(['batches', 'staged'], async transaction => {
    const latest = await transaction.get('batches', batch);
    if (latest?.state !== 'running' || (await transaction.get('staged', [batch, item])) === undefined) return;
    transaction.remove('staged', [batch, item]);
    transaction.put('batches', countIn(latest, isNeeded ? 'changed' : 'there', ''));
  });
}

/** As they were before this batch, but for what the reader chose since. */
export async function takeBackRestored({ settings }: LibraryContext, replaced: readonly Replaced[]): Promise<void> {
  for (const each of replaced) {
    if (each.settings === undefined) continue;
    const { before, after } = each.settings;
    await settings.write(takeBackSettings(await settings.read(), before, after));
  }
}
