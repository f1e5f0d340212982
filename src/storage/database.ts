import type { KeyOf, StoreName, ValueOf } from './schema.ts';

/** All records whose (array) key begins with this. */
export type KeyPrefix = { readonly prefix: string | number };

export type ReadTransaction = {
  get<S extends StoreName>(store: S, key: KeyOf<S>): Promise<ValueOf<S> | undefined>;
  /** In key order. */
  getAll<S extends StoreName>(store: S, within?: KeyPrefix): Promise<readonly ValueOf<S>[]>;
  getAllKeys<S extends StoreName>(store: S, within?: KeyPrefix): Promise<readonly KeyOf<S>[]>;
  count(store: StoreName, within?: KeyPrefix): Promise<number>;
};

/** Writes aren't awaited one by one (five times slower); the transaction's promise stands for all of them. */
export type WriteTransaction = ReadTransaction & {
  put<S extends StoreName>(store: S, value: ValueOf<S>): void;
  remove<S extends StoreName>(store: S, key: KeyOf<S>): void;
  removeAll(store: StoreName, within: KeyPrefix): void;
};

export type WriteOptions = {
  /** `strict` waits for the disk: for what may not be lost once told (an import's last step, a switch of generations). */
  readonly durability?: 'strict' | 'relaxed';
};

/**
 * Where everything is kept. `work` may await nothing but its transaction (a transaction ends by itself when idle), and may run
 * twice: after a lost connection the whole of it is tried again. A rejected `work` leaves no trace.
 */
export type Database = {
  /** `memory`: the browser refuses to keep anything; all works, until it is closed. */
  readonly mode: () => Promise<'ready' | 'memory'>;
  readonly read: <R>(stores: readonly StoreName[], work: (transaction: ReadTransaction) => Promise<R>) => Promise<R>;
  readonly write: <R>(
    stores: readonly StoreName[],
    work: (transaction: WriteTransaction) => Promise<R>,
    options?: WriteOptions,
  ) => Promise<R>;
};
