import { type BackupEntry, comparedEntry, type OnDifference } from '../core/backup/backup-entry.ts';
import type { LibraryContext } from './library-context.ts';
import { stageAll } from './stage-import.ts';

/** Keeps lines of a backup for the batch that will restore them; `onDifference` holds for the whole batch. */
export async function stageRestore(
  context: LibraryContext,
  batch: string,
  entries: readonly BackupEntry[],
  onDifference: OnDifference,
): Promise<void> {
  await stageAll(
    context,
    batch,
    entries.map(entry => ({ batch, item: keyOf(entry), entry })),
    { onDifference, changed: 0 },
  );
}

/** Digits of the latest time a correction may have. */
const TIME_DIGITS = 15;

/** Worked off in the order of these: articles before what is said of them, corrections as they were made, settings last. */
function keyOf(entry: BackupEntry): string {
  const compared = comparedEntry(entry);
  switch (compared.kind) {
    case 'article':
    case 'edit':
    case 'deletion':
      return `${compared.kind === 'article' ? '1' : '2'}/${compared.kind}/${compared.article}`;
    case 'correction':
      return `3/${String(compared.kept.madeAt).padStart(TIME_DIGITS, '0')}/${compared.kept.id}`;
    case 'settings':
      return '4/settings';
  }
}
