import { BACKUP_PARTS, type BackupPart, type OnDifference, partOf } from '../../src/core/backup/backup-entry.ts';
import type { Library } from '../../src/library/create-library.ts';
import { allEntries } from '../../src/options/backup-file/all-entries.ts';
import { inMessages } from '../../src/options/backup-file/in-messages.ts';
import { packBackup } from '../../src/options/backup-file/pack-backup.ts';
import { readBackup } from '../../src/options/backup-file/read-backup.ts';

export const MADE_AT = 1_700_000_000_000;

/** A backup as our page makes it. */
export function saveBackup(library: Library, parts: readonly BackupPart[] = BACKUP_PARTS): Promise<Blob> {
  return packBackup(
    allEntries(after => library.backupChunk(parts, after)),
    MADE_AT,
  );
}

/** Restores a backup as our page does. */
export async function restoreBackup(
  library: Library,
  file: Blob,
  options: { readonly batch?: string; readonly onDifference?: OnDifference; readonly parts?: readonly BackupPart[] } = {},
): Promise<void> {
  const { batch = 'restore', onDifference = 'keep', parts = BACKUP_PARTS } = options;
  for await (const entries of inMessages(readBackup(file)))
    await library.stageRestore(
      batch,
      entries.filter(entry => parts.includes(partOf(entry))),
      onDifference,
    );
  await library.run(batch);
  await library.idle();
}

/** Lines of a backup, unpacked. */
export async function linesOf(file: Blob): Promise<readonly string[]> {
  const text = await new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  return text.split('\n').filter(line => line !== '');
}

/** The same lines packed as they are, whatever they say. */
export async function packLines(lines: readonly string[]): Promise<Blob> {
  const bytes = new Blob([lines.map(line => `${line}\n`).join('')]).stream();
  return new Response(bytes.pipeThrough(new CompressionStream('gzip'))).blob();
}
