import { BACKUP_PARTS, type BackupPart } from '../core/backup/backup-entry.ts';
import type { BackupWords } from '../locales/page-words-backup.ts';

export type PartBoxesProps = {
  readonly chosen: ReadonlySet<BackupPart>;
  readonly onChosen: (chosen: ReadonlySet<BackupPart>) => void;
  readonly words: BackupWords;
};

/** What goes into a backup: each by itself. */
export function PartBoxes({ chosen, onChosen, words }: PartBoxesProps) {
  return (
    <fieldset class="part-boxes">
      <legend>{words.saveWhat}</legend>
      {BACKUP_PARTS.map(part => (
        <label key={part}>
          <input type="checkbox" checked={chosen.has(part)} onChange={() => onChosen(turned(chosen, part))} />
          <span>{words.parts[part]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** With it where it was without, and the other way round. */
export function turned<T>(chosen: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(chosen);
  if (!next.delete(one)) next.add(one);
  return next;
}
