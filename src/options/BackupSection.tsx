import { backupWords } from '../locales/page-words-backup.ts';
import { DropZone } from '../ui/DropZone.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { BackupBackend } from './backup-backend.ts';
import { RestoreChoice } from './RestoreChoice.tsx';
import { RestoreReport } from './RestoreReport.tsx';
import { SaveBackup } from './SaveBackup.tsx';
import { useRestore } from './use-restore.ts';

/** «النسخة الاحتياطية»: everything that is the reader's out to one file, and back in after a look at it. */
export function BackupSection({ backend }: { readonly backend: BackupBackend }) {
  const { language, settings } = useUi();
  const words = backupWords({ language, digits: settings.digits });
  const work = useRestore(backend);
  const { phase } = work;
  const isBusy = phase.at === 'reading' || phase.at === 'running';
  return (
    <section aria-labelledby="backup-heading">
      <h1 id="backup-heading">{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <SaveBackup backend={backend} words={words} />
      <section class="panel padded backup-part" aria-labelledby="restore-heading">
        <h2 id="restore-heading">{words.restore}</h2>
        <p class="faint">{words.restoreLead}</p>
        {phase.at === 'preview' ? (
          <RestoreChoice
            key={phase.looked.file.name}
            looked={phase.looked}
            words={words}
            onRestore={(parts, onDifference) => void work.restore(phase.looked, parts, onDifference)}
            onLeave={work.leave}
          />
        ) : (
          <DropZone words={words} accept=".gz,.jsonl" disabled={isBusy} onFiles={([file]) => file && void work.look(file)} />
        )}
        <RestoreReport work={work} words={words} />
      </section>
    </section>
  );
}
