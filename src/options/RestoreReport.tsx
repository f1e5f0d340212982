import type { BackupWords } from '../locales/page-words-backup.ts';
import { importWords } from '../locales/page-words-import.ts';
import type { ImportProgress } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords, refusalWords } from '../ui/failure-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { useUi } from '../ui/ui-context.ts';
import type { RestoreWork } from './use-restore.ts';

export type RestoreReportProps = { readonly work: RestoreWork; readonly words: BackupWords };

/** How looking or restoring goes, what came of it, and the way back. */
export function RestoreReport({ work, words }: RestoreReportProps) {
  const { words: common } = useUi();
  const { phase } = work;
  return (
    <div role="status" class="import-report">
      {phase.at === 'reading' && <p>{words.reading(phase.entries)}</p>}
      {phase.at === 'running' && <Running progress={phase.progress} words={words} onCancel={() => void work.undo(phase.progress.batch)} />}
      {phase.at === 'done' && <Done progress={phase.progress} words={words} onUndo={() => void work.undo(phase.progress.batch)} />}
      {phase.at === 'undone' && <p class="added">{words.takenBack}</p>}
      {phase.at === 'refused' && <p class="warning">{words.refused[phase.refused.why](common.number(phase.refused.line))}</p>}
      {phase.at === 'failed' && (
        <p class="warning">{phase.code === 'too-big' ? words.tooManyCorrections : failureWords(phase.code, common)}</p>
      )}
    </div>
  );
}

type ProgressProps = { readonly progress: ImportProgress; readonly words: BackupWords };

function Running({ progress, words, onCancel }: ProgressProps & { readonly onCancel: () => void }) {
  const { words: common } = useUi();
  const text = progress.state === 'linking' ? words.linking : words.restoring(progress.done, progress.total);
  return (
    <>
      <p>{text}</p>
      <ProgressBar done={progress.done} total={progress.total} label={text} />
      <div class="acts">
        <Button onClick={onCancel}>{common.cancel}</Button>
      </div>
    </>
  );
}

function Done({ progress, words, onUndo }: ProgressProps & { readonly onUndo: () => void }) {
  const { words: common, language, settings } = useUi();
  const { refusal } = importWords({ language, digits: settings.digits });
  const { added, duplicates, failures, restore } = progress;
  const changed = restore?.changed ?? 0;
  const said = [
    added > 0 || changed === 0 ? words.restored(added) : null,
    changed > 0 ? words.changed(changed) : null,
    duplicates > 0 ? words.there(duplicates) : null,
  ];
  return (
    <>
      <p class="added">
        <Icon name="check" /> {said.filter(each => each !== null).join(' · ')}
        {added + changed > 0 && <Button onClick={onUndo}>{words.undo}</Button>}
      </p>
      {failures.length > 0 && (
        <section class="refused panel" aria-label={words.failures(failures.length)}>
          <h3>{words.failures(failures.length)}</h3>
          <ul>
            {failures.map(({ name, reason }, at) => (
              <li key={`${at} ${name}`}>
                <bdi class="file-name">{name}</bdi> <span>{refusalWords(reason, refusal, common)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
