import type { Library } from '../library/create-library.ts';
import type { Handlers } from '../messages/answer-call.ts';
import { CallError } from '../messages/call-error.ts';
import type { Knowledge } from './knowledge.ts';

type BackupCall = 'readBackup' | 'compareBackup' | 'stageRestore';

/** All that is truth, out to a file and back in; for our own pages only. Once staged, a backup is run, followed and undone as an import is. */
export function createBackupHandlers(library: Library, knowledge: Knowledge): Pick<Handlers, BackupCall> {
  return {
    async readBackup({ parts, after }) {
      await knowledge.current();
      return library.backupChunk(parts, after);
    },
    async compareBackup({ entries }) {
      await knowledge.current();
      return library.compareBackup(entries);
    },
    async stageRestore({ batch, entries, onDifference }, { incognito }) {
      if (incognito) throw new CallError('not-allowed', 'nothing is kept from a private window');
      await library.stageRestore(batch, entries, onDifference);
      return null;
    },
  };
}
