import { useState } from 'preact/hooks';
import type { BackupPart, EntryState, OnDifference } from '../core/backup/backup-entry.ts';
import { formatRange } from '../locales/format-range.ts';
import type { BackupWords } from '../locales/page-words-backup.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { useUi } from '../ui/ui-context.ts';
import { localDay } from './local-day.ts';
import { turned } from './PartBoxes.tsx';
import { type Looked, partsIn } from './use-restore.ts';

export type RestoreChoiceProps = {
  readonly looked: Looked;
  readonly words: BackupWords;
  readonly onRestore: (parts: readonly BackupPart[], onDifference: OnDifference) => void;
  readonly onLeave: () => void;
};

const STATES: readonly EntryState[] = ['new', 'there', 'differs'];

/** What restoring this file would do, before it is done: by part, and what becomes of what stands here otherwise. */
export function RestoreChoice({ looked, words, onRestore, onLeave }: RestoreChoiceProps) {
  const { words: common, language, settings } = useUi();
  const { file, preview } = looked;
  const there = partsIn(preview);
  const [parts, setParts] = useState<ReadonlySet<BackupPart>>(new Set(there));
  const [onDifference, setOnDifference] = useState<OnDifference>('keep');
  const chosen = there.filter(part => parts.has(part));
  const sum = (state: EntryState) => chosen.reduce((total, part) => total + preview.parts[part][state], 0);
  const isNeeded = sum('new') + (onDifference === 'replace' ? sum('differs') : 0) > 0;
  const day = localDay(new Date(preview.madeAt));
  const savedOn = preview.madeAt === 0 ? null : formatRange({ from: day, to: day }, settings, language);
  return (
    <div class="restore-choice">
      <p>{words.found(file.name, savedOn)}</p>
      <div class="table-wrap">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {STATES.map(state => (
                <th key={state} scope="col">
                  {words.states[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {there.map(part => (
              <tr key={part}>
                <th scope="row">
                  <label>
                    <input type="checkbox" checked={parts.has(part)} onChange={() => setParts(turned(parts, part))} />
                    <span>{words.parts[part]}</span>
                  </label>
                </th>
                {STATES.map(state => (
                  <td key={state}>{common.number(preview.parts[part][state])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {sum('differs') > 0 && (
        <Choice
          label={words.onDifference}
          value={onDifference}
          options={[
            { value: 'keep', label: words.keep },
            { value: 'replace', label: words.replace },
          ]}
          onChange={setOnDifference}
        />
      )}
      {preview.differing.length > 0 && (
        <details class="remembered">
          <summary>{words.differing(preview.differing.length)}</summary>
          <ul>
            {preview.differing.map((name, at) => (
              <li key={`${at} ${name}`}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      {!isNeeded && chosen.length > 0 && sum('differs') === 0 && <p class="faint">{words.allThere}</p>}
      <div class="acts">
        <Button kind="primary" disabled={!isNeeded} onClick={() => onRestore(chosen, onDifference)}>
          {words.restoreNow}
        </Button>
        <Button onClick={onLeave}>{words.another}</Button>
      </div>
    </div>
  );
}
