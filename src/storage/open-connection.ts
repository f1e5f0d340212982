import { type IDBPDatabase, openDB } from 'idb';
import { DB_VERSION, MIGRATIONS } from './migrations.ts';
import { KEY_PATHS, type KhalfiyaSchema, STORE_NAMES } from './schema.ts';

export type Connection = IDBPDatabase<KhalfiyaSchema>;

/**
 * IndexedDB's own version leaves room for repairs between two shapes: shape 2 opens at 200, and once mended it is 201.
 * So a mended database is no "newer" one to the build that mended it.
 */
const REPAIRS_A_VERSION = 100;

/** Another copy of us (an old worker at an update) lets go of its handle at once; one that doesn't is stuck. */
const BLOCKED_FOR_MS = 5000;

type Callbacks = { /** The connection is closed or closing: open another. */ readonly lost: () => void };

/** Opens the database in this build's shape. Rejects with the browser's error; with VersionError where a newer build made it. */
export async function openConnection(name: string, callbacks: Callbacks): Promise<Connection> {
  const connection = await openAt(name, await wantedVersion(name), callbacks);
  if (lacksStores(connection)) {
    // Seen in Firefox's forks (yomitan#1776): the database is there, its stores are not.
    const next = connection.version + 1;
    connection.close();
    return openAt(name, next, callbacks);
  }
  return connection;
}

async function wantedVersion(name: string): Promise<number> {
  const known = await indexedDB.databases();
  const stored = known.find(each => each.name === name)?.version ?? 0;
  const isMended = Math.floor(stored / REPAIRS_A_VERSION) === DB_VERSION;
  return isMended ? stored : DB_VERSION * REPAIRS_A_VERSION;
}

async function openAt(name: string, version: number, callbacks: Callbacks): Promise<Connection> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (reason: DOMException) => void = () => undefined;
  const stuck = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  let isGivenUp = false;
  const opening = openDB<KhalfiyaSchema>(name, version, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      const shape = Math.floor(oldVersion / REPAIRS_A_VERSION);
      for (const migrate of MIGRATIONS.slice(shape)) migrate(database, transaction);
      for (const store of STORE_NAMES) {
        const keyPath = KEY_PATHS[store];
        if (!database.objectStoreNames.contains(store)) database.createObjectStore(store, { keyPath: keyPath as string | string[] });
      }
    },
    blocked() {
      timer = setTimeout(() => {
        isGivenUp = true;
        giveUp(new DOMException('another copy holds the database', 'InvalidStateError'));
      }, BLOCKED_FOR_MS);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      callbacks.lost();
    },
    terminated: callbacks.lost,
  });
  try {
    return await Promise.race([opening, stuck]);
  } finally {
    clearTimeout(timer);
    if (isGivenUp)
      void opening.then(
        late => late.close(),
        () => undefined,
      );
  }
}

function lacksStores(connection: Connection): boolean {
  return STORE_NAMES.some(store => !connection.objectStoreNames.contains(store));
}
