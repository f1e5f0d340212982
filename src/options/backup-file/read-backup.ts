import type { BackupEntry } from '../../core/backup/backup-entry.ts';
import { BackupError } from '../../core/backup/backup-error.ts';
import { MAX_BACKUP_ENTRIES } from '../../core/backup/backup-limits.ts';
import { createChecksum, parseJson, readEnd, readHead } from '../../core/backup/backup-lines.ts';
import { backupEntry } from '../../messages/backup-shapes.ts';
import { splitLines } from './split-lines.ts';
import { unpack } from './unpack.ts';

/** What a file begins with, then each of its entries. */
export type BackupLine = { readonly kind: 'head'; readonly madeAt: number } | BackupEntry;

/**
 * Reads a backup, one line in memory at a time. Throws a BackupError at the first thing that is wrong with it; whether it is
 * whole is known only at its end, so nothing of it may be kept before.
 */
export async function* readBackup(file: Blob): AsyncGenerator<BackupLine, void> {
  const checksum = createChecksum();
  let number = 0;
  let isEnded = false;
  const reached = () => number;
  for await (const bytes of splitLines(unpack(file, reached), reached)) {
    number += 1;
    // Behind the end, or a line that was cut: no line of a backup.
    if (isEnded) throw new BackupError('altered', number);
    const text = decode(bytes, number);
    if (number === 1) {
      const { madeAt } = readHead(text);
      checksum.add(bytes);
      yield { kind: 'head', madeAt };
      continue;
    }
    const value = parseJson(text);
    if (value === undefined) throw new BackupError(text.endsWith('\n') ? 'bad-entry' : 'cut-off', number);
    const end = readEnd(value);
    if (end !== null) {
      if (end.sha256 !== checksum.hex() || end.entries !== number - 2) throw new BackupError('altered', number);
      isEnded = true;
      continue;
    }
    checksum.add(bytes);
    const entry = backupEntry(value);
    if (entry === undefined) throw new BackupError('bad-entry', number);
    if (number - 1 > MAX_BACKUP_ENTRIES) throw new BackupError('too-many', number);
    yield entry;
  }
  if (number === 0) throw new BackupError('not-backup', 1);
  if (!isEnded) throw new BackupError('cut-off', number);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array, number: number): string {
  try {
    return decoder.decode(bytes);
  } catch {
    // Not UTF-8: no text at all at the beginning, altered later.
    throw new BackupError(number === 1 ? 'not-backup' : 'bad-entry', number);
  }
}
