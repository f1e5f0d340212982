import { readFrom, writeTo } from './connection-transactions.ts';
import type { Database } from './database.ts';
import { createMemoryDatabase } from './memory-database.ts';
import { type Connection, openConnection } from './open-connection.ts';
import { nameStorageError } from './storage-error.ts';

/** Chromium's "Internal error opening backing store" goes away by itself often enough (Expensify/App#87862). */
const OPEN_TRIES = 3;

export type OpenedDatabase = Database & {
  /** Works in memory from now on: the browser opens the database, but won't read or write it. */
  readonly fallBack: () => void;
};

type Kept = { readonly connection: Connection } | { readonly memory: Database };

/**
 * The database by that name. Opened at the first use; opens share one promise, forgotten as soon as the connection is lost.
 * Where the browser refuses, a memory database stands in until this process ends; nothing is ever deleted to heal.
 */
export function openDatabase(name: string, report: (error: unknown) => void = () => undefined): OpenedDatabase {
  let opening: Promise<Kept> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  const open = (): Promise<Kept> => {
    opening ??= openPatiently(name, forget).catch((error: unknown) => {
      report(error);
      return { memory: createMemoryDatabase() };
    });
    return opening;
  };
  const run = async <R>(onMemory: (memory: Database) => Promise<R>, onConnection: (connection: Connection) => Promise<R>): Promise<R> => {
    const kept = await open();
    if ('memory' in kept) return onMemory(kept.memory);
    try {
      return await onConnection(kept.connection);
    } catch (error) {
      if (!isLostConnection(error)) throw nameStorageError(error);
      if (opening !== undefined && (await opening) === kept) forget();
      const again = await open();
      return 'memory' in again ? onMemory(again.memory) : onConnection(again.connection).catch(rethrowNamed);
    }
  };
  return {
    fallBack: () => {
      opening = Promise.resolve({ memory: createMemoryDatabase() });
    },
    mode: async () => ('memory' in (await open()) ? 'memory' : 'ready'),
    read: (stores, work) =>
      run(
        memory => memory.read(stores, work),
        connection => readFrom(connection, stores, work),
      ),
    write: (stores, work, options) =>
      run(
        memory => memory.write(stores, work, options),
        connection => writeTo(connection, stores, work, options),
      ),
  };
}

async function openPatiently(name: string, lost: () => void): Promise<Kept> {
  for (let tries = 1; ; tries += 1) {
    try {
      return { connection: await openConnection(name, { lost }) };
    } catch (error) {
      const mayHeal = error instanceof DOMException && error.name === 'UnknownError';
      if (!mayHeal || tries === OPEN_TRIES) throw error;
    }
  }
}

/** "The database connection is closing": after a version change elsewhere, or when the browser took it away. */
function isLostConnection(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'UnknownError');
}

function rethrowNamed(error: unknown): never {
  throw nameStorageError(error);
}
