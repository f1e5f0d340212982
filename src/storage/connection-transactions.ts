import type { IDBPObjectStore } from 'idb';
import type { KeyPrefix, ReadTransaction, WriteOptions, WriteTransaction } from './database.ts';
import type { Connection } from './open-connection.ts';
import type { KhalfiyaSchema, StoreName } from './schema.ts';

export async function readFrom<R>(
  connection: Connection,
  stores: readonly StoreName[],
  work: (transaction: ReadTransaction) => Promise<R>,
): Promise<R> {
  const transaction = connection.transaction([...stores], 'readonly');
  const ended = outcome(transaction.done);
  const result = await work(readsOf(name => transaction.objectStore(name)));
  await ended;
  return result;
}

/** All of `work`'s writes, or none: whatever fails aborts the transaction. Resolves once they are committed. */
export async function writeTo<R>(
  connection: Connection,
  stores: readonly StoreName[],
  work: (transaction: WriteTransaction) => Promise<R>,
  { durability = 'relaxed' }: WriteOptions = {},
): Promise<R> {
  const transaction = connection.transaction([...stores], 'readwrite', { durability });
  const ended = outcome(transaction.done);
  const pending: Promise<unknown>[] = [];
  try {
    const result = await work({
      ...readsOf(name => transaction.objectStore(name)),
      put: (store, value) => void pending.push(transaction.objectStore(store).put(value)),
      remove: (store, key) => void pending.push(transaction.objectStore(store).delete(key)),
      removeAll: (store, within) => void pending.push(transaction.objectStore(store).delete(rangeOf(within))),
    });
    await Promise.all(pending);
    const failure = await ended;
    if (failure !== null) throw failure.error;
    return result;
  } catch (error) {
    abort(transaction);
    await Promise.allSettled([ended, ...pending]);
    throw error;
  }
}

/** A promise that never rejects: a transaction may fail before anybody waits for its end. */
function outcome(done: Promise<void>): Promise<{ readonly error: unknown } | null> {
  return done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // InvalidStateError: the failure had already ended it.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}

type ReadableStore = IDBPObjectStore<KhalfiyaSchema, StoreName[], StoreName, 'readonly' | 'readwrite'>;

function readsOf(storeNamed: (name: StoreName) => unknown): ReadTransaction {
  // idb types a store by its own name; here the name is a type parameter, and the schema holds both ends together.
  const open = (name: StoreName) => storeNamed(name) as ReadableStore;
  return {
    get: (store, key) => open(store).get(key as never) as Promise<never>,
    getAll: (store, within) => open(store).getAll(optionalRange(within) as never) as Promise<never>,
    getAllKeys: (store, within) => open(store).getAllKeys(optionalRange(within) as never) as Promise<never>,
    count: (store, within) => open(store).count(optionalRange(within) as never),
  };
}

function optionalRange(within: KeyPrefix | undefined): IDBKeyRange | undefined {
  return within === undefined ? undefined : rangeOf(within);
}

/** [prefix] up to [prefix, []]: an array sorts behind every number and string. */
function rangeOf({ prefix }: KeyPrefix): IDBKeyRange {
  return IDBKeyRange.bound([prefix], [prefix, []]);
}
