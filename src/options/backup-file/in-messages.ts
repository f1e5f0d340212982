import type { BackupEntry } from '../../core/backup/backup-entry.ts';
import type { BackupLine } from './read-backup.ts';

/** As many as one message takes, or as long. */
const ENTRIES_A_MESSAGE = 200;
const CHARACTERS_A_MESSAGE = 1_000_000;

/** Entries of a backup, as many at a time as one message to the background holds. */
export async function* inMessages(lines: AsyncIterable<BackupLine>): AsyncGenerator<readonly BackupEntry[], void> {
  let entries: BackupEntry[] = [];
  let characters = 0;
  for await (const line of lines) {
    if (line.kind === 'head') continue;
    entries.push(line);
    // All of it: a made-up line may have a short text and half a million blocks.
    characters += JSON.stringify(line).length;
    if (entries.length < ENTRIES_A_MESSAGE && characters < CHARACTERS_A_MESSAGE) continue;
    yield entries;
    entries = [];
    characters = 0;
  }
  if (entries.length > 0) yield entries;
}
