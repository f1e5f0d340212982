import { useState } from 'preact/hooks';
import { BACKUP_PARTS, type BackupPart } from '../core/backup/backup-entry.ts';
import type { BackupWords } from '../locales/page-words-backup.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { BackupBackend } from './backup-backend.ts';
import { PartBoxes } from './PartBoxes.tsx';

export type SaveBackupProps = { readonly backend: BackupBackend; readonly words: BackupWords };

type Saving =
  | { readonly at: 'nothing' }
  | { readonly at: 'writing'; readonly entries: number }
  | { readonly at: 'saved'; readonly file: string }
  | { readonly at: 'failed'; readonly code: string };

/** What is to be saved, and the press that does it. */
export function SaveBackup({ backend, words }: SaveBackupProps) {
  const { words: common } = useUi();
  const [parts, setParts] = useState<ReadonlySet<BackupPart>>(new Set(BACKUP_PARTS));
  const [state, setState] = useState<Saving>({ at: 'nothing' });

  async function save() {
    setState({ at: 'writing', entries: 0 });
    const answer = await backend.save(
      BACKUP_PARTS.filter(part => parts.has(part)),
      entries => setState({ at: 'writing', entries }),
    );
    if (answer.ok) setState({ at: 'saved', file: answer.value.file });
    else setState({ at: 'failed', code: 'code' in answer ? answer.code : 'other' });
  }

  return (
    <section class="panel padded backup-part" aria-labelledby="save-heading">
      <h2 id="save-heading">{words.save}</h2>
      <PartBoxes chosen={parts} onChosen={setParts} words={words} />
      <div class="acts">
        <Button kind="primary" disabled={parts.size === 0 || state.at === 'writing'} onClick={() => void save()}>
          <Icon name="file" /> {words.saveNow}
        </Button>
        {parts.size === 0 && <span class="faint">{words.nothingChosen}</span>}
      </div>
      <p role="status" class={state.at === 'nothing' ? 'unseen' : undefined}>
        {state.at === 'writing' && words.saving(state.entries)}
        {state.at === 'saved' && words.saved(state.file)}
      </p>
      {state.at === 'failed' && (
        <p class="warning" role="alert">
          {failureWords(state.code, common)}
        </p>
      )}
    </section>
  );
}
