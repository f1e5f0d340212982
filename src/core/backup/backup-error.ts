/**
 * Why a file is not taken. `damaged`: can't be unpacked to its end; `cut-off`: unpacked, its last line is missing; `altered`: its
 * checksum is another one; `bomb`: it unpacks to more than any text does.
 */
export type BackupRefusal =
  | 'not-backup'
  | 'newer-version'
  | 'damaged'
  | 'cut-off'
  | 'altered'
  | 'bad-entry'
  | 'entry-too-big'
  | 'too-many'
  | 'too-big'
  | 'bomb'
  | 'unreadable';

/** A backup that can't be restored as it is: nothing of it is. `line` counts from 1; the last one that was read. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly why: BackupRefusal;
  readonly line: number;

  constructor(why: BackupRefusal, line: number) {
    super(`line ${line}: ${why}`);
    this.why = why;
    this.line = line;
  }
}
