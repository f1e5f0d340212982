import type { Database, KeyPrefix, ReadTransaction, WriteTransaction } from './database.ts';
import { KEY_PATHS, STORE_NAMES, type StoreName } from './schema.ts';

type Row = { readonly key: unknown; readonly value: unknown };
type Rows = Map<string, Row>;

/**
 * The same database, kept only as long as this process lives: for browsers that refuse IndexedDB
 * (Firefox with "never remember history"). One transaction at a time; a failed one is taken back.
 */
export function createMemoryDatabase(): Database {
  const stores = new Map<StoreName, Rows>(STORE_NAMES.map(name => [name, new Map()]));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(work: () => Promise<R>): Promise<R> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    mode: () => Promise.resolve('memory'),
    read: (_, work) => inTurn(() => work(readsOf(stores))),
    write: (names, work) =>
      inTurn(async () => {
        const before = names.map(name => [name, new Map(stores.get(name))] as const);
        try {
          return await work(writesOf(stores));
        } catch (error) {
          for (const [name, rows] of before) stores.set(name, rows);
          throw error;
        }
      }),
  };
}

function readsOf(stores: ReadonlyMap<StoreName, Rows>): ReadTransaction {
  const within = (store: StoreName, prefix?: KeyPrefix) => sortedRows(stores.get(store) ?? new Map(), prefix);
  return {
    get: async (store, key) => copy(stores.get(store)?.get(nameOf(key))?.value) as never,
    getAll: async (store, prefix) => within(store, prefix).map(row => copy(row.value)) as never,
    getAllKeys: async (store, prefix) => within(store, prefix).map(row => row.key) as never,
    count: async (store, prefix) => within(store, prefix).length,
  };
}

function writesOf(stores: ReadonlyMap<StoreName, Rows>): WriteTransaction {
  return {
    ...readsOf(stores),
    put: (store, value) => {
      const key = keyIn(value as Readonly<Record<string, unknown>>, KEY_PATHS[store]);
      stores.get(store)?.set(nameOf(key), { key, value: copy(value) });
    },
    remove: (store, key) => void stores.get(store)?.delete(nameOf(key)),
    removeAll: (store, prefix) => {
      const rows = stores.get(store) ?? new Map<string, Row>();
      for (const row of sortedRows(rows, prefix)) rows.delete(nameOf(row.key));
    },
  };
}

/** As IndexedDB does: what is stored and what is given out are never the caller's own objects. */
function copy<T>(value: T): T {
  return value === undefined ? value : structuredClone(value);
}

function keyIn(value: Readonly<Record<string, unknown>>, path: string | readonly string[]): unknown {
  return typeof path === 'string' ? value[path] : path.map(each => value[each]);
}

function nameOf(key: unknown): string {
  return JSON.stringify(key);
}

function sortedRows(rows: Rows, prefix?: KeyPrefix): readonly Row[] {
  const chosen = [...rows.values()].filter(row => prefix === undefined || (Array.isArray(row.key) && row.key[0] === prefix.prefix));
  return chosen.sort((one, other) => compareKeys(one.key, other.key));
}

/** IndexedDB's order: numbers before strings, strings by code unit, arrays item by item. */
function compareKeys(one: unknown, other: unknown): number {
  if (Array.isArray(one) && Array.isArray(other)) {
    for (let at = 0; at < Math.min(one.length, other.length); at += 1) {
      const order = compareKeys(one[at], other[at]);
      if (order !== 0) return order;
    }
    return one.length - other.length;
  }
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return (one as string) < (other as string) ? -1 : one === other ? 0 : 1;
}
