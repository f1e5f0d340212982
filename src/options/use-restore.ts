import { useEffect, useState } from 'preact/hooks';
import { BACKUP_PARTS, type BackupPart, type OnDifference } from '../core/backup/backup-entry.ts';
import type { ImportProgress } from '../messages/protocol.ts';
import type { BackupBackend, FileAnswer, RefusedBackup } from './backup-backend.ts';
import type { RestorePreview } from './backup-file/preview-restore.ts';

/** A file as it was looked through. */
export type Looked = { readonly file: File; readonly preview: RestorePreview };

type RestorePhase =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly entries: number }
  | { readonly at: 'preview'; readonly looked: Looked }
  | { readonly at: 'running'; readonly progress: ImportProgress }
  | { readonly at: 'done'; readonly progress: ImportProgress }
  | { readonly at: 'undone' }
  | { readonly at: 'refused'; readonly refused: RefusedBackup }
  | { readonly at: 'failed'; readonly code: string };

export type RestoreWork = {
  readonly phase: RestorePhase;
  readonly look: (file: File) => Promise<void>;
  readonly restore: (looked: Looked, parts: readonly BackupPart[], onDifference: OnDifference) => Promise<void>;
  readonly undo: (batch: string) => Promise<void>;
  readonly leave: () => void;
};

/** Looking through a backup, restoring it, taking that back: the state behind the section. */
export function useRestore(backend: BackupBackend): RestoreWork {
  const [phase, setPhase] = useState<RestorePhase>({ at: 'nothing' });
  const onProgress = (progress: ImportProgress) => setPhase({ at: 'running', progress });
  const onRead = (entries: number) => setPhase({ at: 'reading', entries });

  useEffect(() => {
    void backend.last().then(progress => {
      if (progress === null) return undefined;
      // One that an earlier visit began goes on by itself: show it going on.
      // A file picked meanwhile is what the reader looks at.
      if (progress.state === 'done') return setPhase(now => (now.at === 'nothing' ? { at: 'done', progress } : now));
      return settle(backend.follow(progress, onProgress));
    });
  }, [backend]);

  async function settle(work: Promise<FileAnswer<ImportProgress>>) {
    const answer = await work;
    if (!answer.ok) return fail(answer);
    const { state, failures } = answer.value;
    if (state === 'undone') return setPhase({ at: 'undone' });
    return setPhase(state === 'done' ? { at: 'done', progress: answer.value } : { at: 'failed', code: failures.at(-1)?.reason ?? 'other' });
  }

  function fail(answer: Extract<FileAnswer<unknown>, { readonly ok: false }>) {
    setPhase('refused' in answer ? { at: 'refused', refused: answer.refused } : { at: 'failed', code: answer.code });
  }

  return {
    phase,
    async look(file) {
      onRead(0);
      const answer = await backend.preview(file, onRead);
      if (answer.ok) setPhase({ at: 'preview', looked: { file, preview: answer.value } });
      else fail(answer);
    },
    async restore({ file }, parts, onDifference) {
      onRead(0);
      await settle(backend.restore(file, { parts, onDifference }, onRead, onProgress));
    },
    async undo(batch) {
      const answer = await backend.undo(batch);
      setPhase(answer.ok ? { at: 'undone' } : { at: 'failed', code: answer.code });
    },
    leave: () => setPhase({ at: 'nothing' }),
  };
}

/** Parts of which the file has anything. */
export function partsIn({ parts }: RestorePreview): readonly BackupPart[] {
  return BACKUP_PARTS.filter(part => parts[part].new + parts[part].there + parts[part].differs > 0);
}
