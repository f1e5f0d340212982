import { partOf } from '../core/backup/backup-entry.ts';
import { BackupError } from '../core/backup/backup-error.ts';
import { askBackground } from '../messages/ask.ts';
import { CallError } from '../messages/call-error.ts';
import type { CallName, ImportProgress, ReplyOf, RequestOf } from '../messages/protocol.ts';
import { followBatch } from '../messages/run-batch.ts';
import type { BackupBackend, FileAnswer } from './backup-backend.ts';
import { allEntries } from './backup-file/all-entries.ts';
import { inMessages } from './backup-file/in-messages.ts';
import { packBackup } from './backup-file/pack-backup.ts';
import { previewRestore } from './backup-file/preview-restore.ts';
import { readBackup } from './backup-file/read-backup.ts';
import { downloadFile } from './download-file.ts';
import { localDay } from './local-day.ts';

/** Backups over the calls of the background: neither side ever has a whole archive in memory. */
export const browserBackup: BackupBackend = {
  save: (parts, onWritten) =>
    asAnswer(async () => {
      const now = new Date();
      const all = allEntries(after => must('readBackup', { parts, after }), onWritten);
      const file = `khalfiya-backup-${localDay(now)}.jsonl.gz`;
      downloadFile(file, await packBackup(all, now.getTime()));
      return { file };
    }),
  preview: (file, onRead) => asAnswer(() => previewRestore(file, entries => must('compareBackup', { entries }), onRead)),
  async restore(file, { parts, onDifference }, onRead, onProgress) {
    const batch = crypto.randomUUID();
    const begun = await asAnswer(async () => {
      let read = 0;
      for await (const entries of inMessages(readBackup(file))) {
        const wanted = entries.filter(entry => parts.includes(partOf(entry)));
        await must('stageRestore', { batch, entries: wanted, onDifference });
        read += entries.length;
        onRead(read);
      }
      return must('runImport', { batch });
    });
    if (begun.ok) return followBatch(begun.value, onProgress);
    // The file changed since it was shown, or the background failed: what is staged of it goes.
    await askBackground('undoImport', { batch });
    return begun;
  },
  undo: batch => askBackground('undoImport', { batch }),
  last: async () => {
    const answer = await askBackground('lastImport', null);
    return answer.ok && answer.value?.restore !== undefined ? answer.value : null;
  },
  follow: (progress: ImportProgress, onProgress) => followBatch(progress, onProgress),
};

/** Throws a CallError where the background doesn't answer: a stream of its answers has no other way to end. */
async function must<N extends CallName>(call: N, request: RequestOf<N>): Promise<ReplyOf<N>> {
  const answer = await askBackground(call, request);
  if (!answer.ok) throw new CallError(answer.code, answer.message);
  return answer.value;
}

async function asAnswer<T>(work: () => Promise<T>): Promise<FileAnswer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof BackupError) return { ok: false, refused: { why: error.why, line: error.line } };
    const { code = 'internal', message } = error as Partial<CallError> & Error;
    return { ok: false, code: error instanceof CallError ? code : 'internal', message };
  }
}
