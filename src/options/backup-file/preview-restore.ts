import {
  BACKUP_PARTS,
  type BackupPart,
  type ComparedEntry,
  comparedEntry,
  type EntryState,
  entryName,
  partOf,
} from '../../core/backup/backup-entry.ts';
import { inMessages } from './in-messages.ts';
import { readBackup } from './read-backup.ts';

export type RestorePreview = {
  /** ms since 1970. */
  readonly madeAt: number;
  readonly parts: Readonly<Record<BackupPart, Readonly<Record<EntryState, number>>>>;
  /** Names of the first of those that this archive has otherwise. */
  readonly differing: readonly string[];
};

/** A reader looks through a page of them. */
const MAX_NAMES_SHOWN = 100;

/**
 * Reads a whole backup, keeps nothing of it, and tells what restoring it would do. Throws its BackupError where it can't be
 * restored as it is.
 */
export async function previewRestore(
  file: Blob,
  compare: (entries: readonly ComparedEntry[]) => Promise<readonly EntryState[]>,
  onRead: (entries: number) => void = () => undefined,
): Promise<RestorePreview> {
  let madeAt = 0;
  const parts = Object.fromEntries(BACKUP_PARTS.map(part => [part, { new: 0, there: 0, differs: 0 }])) as Record<
    BackupPart,
    Record<EntryState, number>
  >;
  const differing: string[] = [];
  let read = 0;
  const lines = readBackup(file);
  const first = await lines.next();
  if (first.done !== true && first.value.kind === 'head') madeAt = first.value.madeAt;
  for await (const entries of inMessages(lines)) {
    const states = await compare(entries.map(comparedEntry));
    for (const [at, entry] of entries.entries()) {
      const state = states[at] ?? 'there';
      parts[partOf(entry)][state] += 1;
      const name = state === 'differs' ? entryName(entry) : '';
      if (name !== '' && differing.length < MAX_NAMES_SHOWN) differing.push(name);
    }
    read += entries.length;
    onRead(read);
  }
  return { madeAt, parts, differing };
}
