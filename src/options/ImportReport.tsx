import type { ImportWords } from '../locales/page-words-import.ts';
import type { ImportProgress } from '../messages/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { failureWords } from '../ui/failure-words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { useUi } from '../ui/ui-context.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import type { ImportWork } from './use-import.ts';

export type ImportReportProps = { readonly work: ImportWork; readonly words: ImportWords };

/** How the reading or the batch goes, what came of it, and the way back. */
export function ImportReport({ work, words }: ImportReportProps) {
  const { words: common } = useUi();
  const { phase, last } = work;
  return (
    <div role="status" class="import-report">
      {phase.at === 'reading' && <Going done={phase.done} total={phase.total} text={words.reading(phase.done, phase.total)} />}
      {phase.at === 'running' && <Running progress={phase.progress} words={words} loading={common.loading} />}
      {phase.at === 'done' && <Done progress={phase.progress} words={words} onUndo={() => void work.undo(phase.progress.batch)} />}
      {phase.at === 'undone' && <p class="added">{words.undone(phase.removed)}</p>}
      {phase.at === 'failed' && <p class="warning">{failureWords(phase.code, common)}</p>}
      {phase.at === 'draft' && last?.state === 'done' && work.draft.length === 0 && (
        <p class="faint">
          {words.lastBatch}: {words.report(last.added)}{' '}
          <Button kind="plain" onClick={() => void work.undo(last.batch)}>
            {words.undoBatch}
          </Button>
        </p>
      )}
    </div>
  );
}

function Going({ done, total, text }: { readonly done: number; readonly total: number; readonly text: string }) {
  return (
    <>
      <p>{text}</p>
      <ProgressBar done={done} total={total} label={text} />
    </>
  );
}

/** «31 من 47 · تعذّر 2» */
function Running({
  progress,
  words,
  loading,
}: {
  readonly progress: ImportProgress | null;
  readonly words: ImportWords;
  readonly loading: string;
}) {
  if (progress === null) return <p>{loading}</p>;
  const counted = words.progress(progress.done, progress.total);
  const failed = progress.failures.length === 0 ? '' : ` · ${words.failedSoFar(progress.failures.length)}`;
  return <Going done={progress.done} total={progress.total} text={progress.state === 'linking' ? words.linking : counted + failed} />;
}

function Done({
  progress,
  words,
  onUndo,
}: {
  readonly progress: ImportProgress;
  readonly words: ImportWords;
  readonly onUndo: () => void;
}) {
  const more = [
    progress.namesAdded > 0 ? words.newNames(progress.namesAdded) : null,
    progress.duplicates > 0 ? words.duplicates(progress.duplicates) : null,
  ].filter(each => each !== null);
  return (
    <>
      <p class="added">
        <Icon name="check" /> {[words.report(progress.added), ...more].join(' · ')}
        {progress.added > 0 && <Button onClick={onUndo}>{words.undoBatch}</Button>}
      </p>
      <RefusedFiles refused={progress.failures} words={words} />
    </>
  );
}
