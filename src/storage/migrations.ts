import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { KhalfiyaSchema, StoreName } from './schema.ts';

type Migration = (
  database: IDBPDatabase<KhalfiyaSchema>,
  transaction: IDBPTransaction<KhalfiyaSchema, StoreName[], 'versionchange'>,
) => void;

/** Step n brings version n to n + 1. Append only: a step that shipped is never edited. A step awaits nothing but its transaction. */
export const MIGRATIONS: readonly Migration[] = [
  database => {
    database.createObjectStore('articles', { keyPath: 'id' });
    database.createObjectStore('heads', { keyPath: 'id' });
    database.createObjectStore('urls', { keyPath: 'url' });
    database.createObjectStore('dossiers', { keyPath: ['generation', 'bucket'] });
    database.createObjectStore('indexes', { keyPath: 'generation' });
    database.createObjectStore('searches', { keyPath: 'generation' });
    database.createObjectStore('meta', { keyPath: 'key' });
    database.createObjectStore('batches', { keyPath: 'batch' });
    database.createObjectStore('staged', { keyPath: ['batch', 'item'] });
    database.createObjectStore('corrections', { keyPath: 'id' });
  },
  database => {
    database.createObjectStore('linkCorrections', { keyPath: 'id' });
  },
  database => {
    database.createObjectStore('replaced', { keyPath: ['batch', 'item'] });
  },
];

export const DB_VERSION = MIGRATIONS.length;
