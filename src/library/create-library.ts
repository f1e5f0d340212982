import type { ArticleFacts, ArticleId } from '../core/article/article.ts';
import type { BackupEntry, BackupPart, ComparedEntry, EntryState, OnDifference } from '../core/backup/backup-entry.ts';
import type { BackupChunk, ImportItem, ImportProgress, ImportRow, LibraryEntry } from '../core/library/library.ts';
import type { KeptCorrection } from '../core/link/kept-correction.ts';
import type { LinkCorrection } from '../core/link/link-correction.ts';
import type { Settings } from '../core/settings/settings.ts';
import { backupChunk } from './backup-chunk.ts';
import { deleteArticle, editArticle } from './change-article.ts';
import { addCorrections, correctLinks, type MadeCorrection, undoCorrections } from './correct-links.ts';
import { compareBackup } from './entry-state.ts';
import { anchorAtStart, anchorNames, followAtStart } from './follow-names.ts';
import { workOffImport } from './import-job.ts';
import { keepAnswer } from './kept-answer.ts';
import type { LibraryContext } from './library-context.ts';
import { loadOrFallBack } from './load-or-fall-back.ts';
import { previewImport } from './preview-import.ts';
import { rollBack } from './roll-back.ts';
import { beginImport, forgetAbandoned, stageItem } from './stage-import.ts';
import { stageRestore } from './stage-restore.ts';
import { readVisibleHeads } from './visible-heads.ts';

/** Everything that writes to the archive. */
export type Library = {
  /** At every start: the bundled dataset as shipped, then imports that were cut short. */
  start(): Promise<void>;
  preview(item: ImportItem, findKnown: (names: readonly string[]) => Promise<ReadonlySet<string>>): Promise<ImportRow>;
  stage(batch: string, item: ImportItem): Promise<void>;
  /** Begins, and answers at once; `progress` tells how it goes. */
  run(batch: string): Promise<ImportProgress>;
  /** Rejects with what stopped an import that stands still. */
  progress(batch: string): Promise<ImportProgress | null>;
  /** The latest import that could be undone, or is under way. */
  last(): Promise<ImportProgress | null>;
  /** Cancels a running import too. */
  undo(batch: string): Promise<{ readonly removed: number }>;
  backupChunk(parts: readonly BackupPart[], after: string | null): Promise<BackupChunk>;
  /** Whether each is here already; nothing is written. */
  compareBackup(entries: readonly ComparedEntry[]): Promise<readonly EntryState[]>;
  /** Lines of a backup, to be restored by `run` as an import is; undone like one. */
  stageRestore(batch: string, entries: readonly BackupEntry[], onDifference: OnDifference): Promise<void>;
  /** Settings as they are to be kept: with the places that find their names again. */
  anchorNames(settings: Settings): Promise<Settings>;
  edit(article: ArticleId, facts: ArticleFacts): Promise<LibraryEntry>;
  delete(article: ArticleId): Promise<void>;
  correct(said: LinkCorrection): Promise<MadeCorrection>;
  /** Returns the ids of those that weren't there. */
  addCorrections(kept: readonly KeptCorrection[]): Promise<readonly string[]>;
  undoCorrections(ids: readonly string[]): Promise<void>;
  /** Resolves when no import is under way here. */
  idle(): Promise<void>;
};

export function createLibrary(given: Omit<LibraryContext, 'report'>, report: (error: unknown) => void): Library {
  const { database, inTurn } = given;
  // A thousand files are previewed one after the other; what they are compared with changes only with the generation.
  const heads = keepAnswer(() => database.read(['heads', 'batches'], readVisibleHeads));
  const context: LibraryContext = {
    ...given,
    report,
    announce(generation) {
      heads.forget();
      given.announce(generation);
    },
  };
  const running = new Map<string, Promise<void>>();
  /** Why a batch stands still: storage failed on the way. */
  const stopped = new Map<string, unknown>();
  const work = (batch: string): void => {
    if (running.has(batch)) return;
    const job = workOffImport(context, batch)
      .catch((error: unknown) => {
        stopped.set(batch, error);
        report(error);
      })
      .finally(() => running.delete(batch));
    running.set(batch, job);
  };
  const allBatches = () => database.read(['batches'], transaction => transaction.getAll('batches'));
  return {
    async start() {
      // What is remembered is no reason for an archive not to come up.
      await inTurn(() => anchorAtStart(context)).catch(report);
      await inTurn(() => loadOrFallBack(context, report));
      await inTurn(() => followAtStart(context)).catch(report);
      await forgetAbandoned(context);
      for (const { batch, state } of await allBatches()) if (state === 'running' || state === 'linking') work(batch);
    },
    preview: (item, findKnown) => previewImport(context, item, heads.get, findKnown),
    stage: (batch, item) => stageItem(context, batch, item),
    async run(batch) {
      const progress = await beginImport(context, batch);
      if (progress.state === 'running' || progress.state === 'linking') work(batch);
      return progress;
    },
    async progress(batch) {
      const row = await database.read(['batches'], transaction => transaction.get('batches', batch));
      if (row === undefined) return null;
      if ((row.state === 'running' || row.state === 'linking') && !running.has(batch)) {
        // Whoever follows it is told once why it stands still; asked again, it goes on.
        const failure = stopped.get(batch);
        if (stopped.delete(batch)) throw failure;
        work(batch);
      }
      return row;
    },
    async last() {
      const shown = (await allBatches()).filter(({ state }) => state !== 'staging' && state !== 'undone' && state !== 'failed');
      return shown.sort((one, other) => other.startedAt - one.startedAt)[0] ?? null;
    },
    undo: batch => inTurn(() => rollBack(context, batch, 'undone')),
    backupChunk: (parts, after) => backupChunk(context, parts, after),
    compareBackup: entries => compareBackup(context, entries),
    stageRestore: (batch, entries, onDifference) => stageRestore(context, batch, entries, onDifference),
    anchorNames: settings =>
      anchorNames(context, settings).catch((error: unknown) => {
        // Kept without them: what the reader says is not lost with the archive.
        report(error);
        return settings;
      }),
    edit: (article, facts) => inTurn(() => editArticle(context, article, facts)),
    delete: article => inTurn(() => deleteArticle(context, article)),
    correct: said => inTurn(() => correctLinks(context, said)),
    addCorrections: kept => inTurn(() => addCorrections(context, kept)),
    undoCorrections: ids => inTurn(() => undoCorrections(context, ids)),
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
