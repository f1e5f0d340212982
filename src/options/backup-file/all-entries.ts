import type { BackupEntry } from '../../core/backup/backup-entry.ts';
import type { BackupChunk } from '../../core/library/library.ts';

/** All entries of an archive, asked for stretch by stretch. */
export async function* allEntries(
  read: (after: string | null) => Promise<BackupChunk>,
  onEntries: (count: number) => void = () => undefined,
): AsyncGenerator<BackupEntry, void> {
  let count = 0;
  for (let after: string | null = null; ; ) {
    const { entries, next }: BackupChunk = await read(after);
    yield* entries;
    count += entries.length;
    onEntries(count);
    if (next === null) return;
    after = next;
  }
}
