import type { BackupPart, OnDifference } from '../core/backup/backup-entry.ts';
import type { BackupRefusal } from '../core/backup/backup-error.ts';
import type { Answer, ImportProgress } from '../messages/protocol.ts';
import type { RestorePreview } from './backup-file/preview-restore.ts';

/** What is wrong with a file; `line` counts from 1. */
export type RefusedBackup = { readonly why: BackupRefusal; readonly line: number };

/** An answer, or a file that can't be restored as it is. */
export type FileAnswer<T> = Answer<T> | { readonly ok: false; readonly refused: RefusedBackup };

/** What saving and restoring ask of the world. */
export type BackupBackend = {
  /** Hands the reader a file; `onWritten` hears how many entries it has. */
  readonly save: (parts: readonly BackupPart[], onWritten: (entries: number) => void) => Promise<FileAnswer<{ readonly file: string }>>;
  /** Reads all of a file, keeps nothing of it. */
  readonly preview: (file: Blob, onRead: (entries: number) => void) => Promise<FileAnswer<RestorePreview>>;
  readonly restore: (
    file: Blob,
    how: { readonly parts: readonly BackupPart[]; readonly onDifference: OnDifference },
    onRead: (entries: number) => void,
    onProgress: (progress: ImportProgress) => void,
  ) => Promise<FileAnswer<ImportProgress>>;
  /** Cancels one under way, too. */
  readonly undo: (batch: string) => Promise<Answer<unknown>>;
  /** The latest restore, of an earlier visit too, that is under way or could be undone. */
  readonly last: () => Promise<ImportProgress | null>;
  readonly follow: (progress: ImportProgress, onProgress: (progress: ImportProgress) => void) => Promise<Answer<ImportProgress>>;
};
