import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { createMemoryDatabase } from '../../src/storage/memory-database.ts';
import { DB_VERSION } from '../../src/storage/migrations.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { KEY_PATHS, STORE_NAMES, type StoredUrl } from '../../src/storage/schema.ts';

const row = (url: string) => ({ url, article: 'a'.repeat(24) }) as StoredUrl;
const urls = (database: Database) => database.read(['urls'], tx => tx.getAllKeys('urls'));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe.each([
  ['IndexedDB', () => openDatabase('test')],
  ['memory', createMemoryDatabase],
])('a database in %s', (_, open) => {
  it('gives back what was written, in key order', async () => {
    const database = open();
    await database.write(['urls'], async tx => {
      tx.put('urls', row('b'));
      tx.put('urls', row('a'));
    });
    expect(await urls(database)).toEqual(['a', 'b']);
    expect(await database.read(['urls'], tx => tx.get('urls', 'b'))).toEqual(row('b'));
    expect(await database.read(['urls'], tx => tx.get('urls', 'c'))).toBeUndefined();
  });

  it('keeps nothing of a write that fails half way', async () => {
    const database = open();
    await database.write(['urls'], async tx => tx.put('urls', row('kept')));
    const failing = database.write(['urls'], async tx => {
      tx.put('urls', row('lost'));
      tx.remove('urls', 'kept');
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await urls(database)).toEqual(['kept']);
  });

  it('sees its own writes inside a transaction', async () => {
    const database = open();
    const seen = await database.write(['urls'], async tx => {
      tx.put('urls', row('a'));
      return tx.count('urls');
    });
    expect(seen).toBe(1);
  });

  it('reads, counts and removes all records of one generation and no other', async () => {
    const database = open();
    await database.write(['dossiers'], async tx => {
      for (const generation of [1, 2, 10]) for (const bucket of [0, 10, 9]) tx.put('dossiers', { generation, bucket, dossiers: [] });
    });
    const keysOf = (prefix: number) => database.read(['dossiers'], tx => tx.getAllKeys('dossiers', { prefix }));
    expect(await keysOf(1)).toEqual([
      [1, 0],
      [1, 9],
      [1, 10],
    ]);
    await database.write(['dossiers'], async tx => tx.removeAll('dossiers', { prefix: 1 }));
    expect(await keysOf(1)).toEqual([]);
    expect(await keysOf(10)).toHaveLength(3);
    expect(await database.read(['dossiers'], tx => tx.count('dossiers', { prefix: 2 }))).toBe(3);
  });
});

describe('openDatabase', () => {
  it('shares one opening between parallel uses', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    const database = openDatabase('test');
    await Promise.all([urls(database), urls(database), database.mode()]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('lets go when another copy wants to upgrade, and opens again for the next use', async () => {
    const database = openDatabase('test');
    await database.write(['urls'], async tx => tx.put('urls', row('a')));
    const next = await openDB('test', DB_VERSION * 100 + 1);
    next.close();
    expect(await urls(database)).toEqual(['a']);
    expect(await database.mode()).toBe('ready');
  });

  it('tries a whole transaction once more when the connection was closing', async () => {
    const database = openDatabase('test');
    await database.mode();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await database.write(['urls'], async tx => tx.put('urls', row('a')));
    transaction.mockRestore();
    expect(await urls(database)).toEqual(['a']);
  });

  it('makes missing stores again and keeps what the others hold', async () => {
    const first = openDatabase('test');
    await first.write(['urls'], async tx => tx.put('urls', row('a')));
    const broken = await openDB('test', DB_VERSION * 100 + 1, { upgrade: database => database.deleteObjectStore('heads') });
    broken.close();
    const mended = openDatabase('test');
    expect(await mended.read(['heads'], tx => tx.count('heads'))).toBe(0);
    expect(await urls(mended)).toEqual(['a']);
    const later = openDatabase('test');
    expect(await later.mode()).toBe('ready');
  });

  it('leaves a database of a newer build alone and works in memory', async () => {
    const newer = await openDB('test', (DB_VERSION + 1) * 100);
    newer.close();
    const report = vi.fn();
    const database = openDatabase('test', report);
    expect(await database.mode()).toBe('memory');
    expect(report).toHaveBeenCalledWith(expect.objectContaining({ name: 'VersionError' }));
    expect((await indexedDB.databases())[0]?.version).toBe((DB_VERSION + 1) * 100);
  });

  it.each(['InvalidStateError', 'SecurityError', 'UnknownError'])('works in memory where the browser refuses with %s', async name => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', name);
    });
    const database = openDatabase('test');
    await database.write(['urls'], async tx => tx.put('urls', row('a')));
    expect(await urls(database)).toEqual(['a']);
    expect(await database.mode()).toBe('memory');
  });

  it('opens again after "internal error opening backing store"', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
    });
    expect(await openDatabase('test').mode()).toBe('ready');
  });

  it('names a full disk by its own code', async () => {
    const database = openDatabase('test');
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(database.write(['urls'], async tx => tx.put('urls', row('a')))).rejects.toMatchObject({ code: 'quota' });
    expect(await urls(database)).toEqual([]);
  });
});

describe('the schema', () => {
  it('holds the stores and keys that the migrations make', async () => {
    await openDatabase('test').mode();
    const made = await openDB('test');
    expect([...made.objectStoreNames].sort()).toEqual([...STORE_NAMES].sort());
    const transaction = made.transaction([...STORE_NAMES]);
    for (const name of STORE_NAMES) expect(transaction.objectStore(name).keyPath).toEqual(KEY_PATHS[name]);
  });

  it('keeps all that version 1 held, and gives it the stores that came later', async () => {
    const old = await openDB('test', 100, {
      upgrade(database) {
        // As version 1 was shipped; not to be changed with the schema.
        for (const name of ['articles', 'heads', 'corrections']) database.createObjectStore(name, { keyPath: 'id' });
        for (const name of ['indexes', 'searches']) database.createObjectStore(name, { keyPath: 'generation' });
        database.createObjectStore('urls', { keyPath: 'url' });
        database.createObjectStore('dossiers', { keyPath: ['generation', 'bucket'] });
        database.createObjectStore('meta', { keyPath: 'key' });
        database.createObjectStore('batches', { keyPath: 'batch' });
        database.createObjectStore('staged', { keyPath: ['batch', 'item'] });
      },
    });
    await old.put('urls', row('a'));
    await old.put('corrections', { id: 'deleted/x', kind: 'deleted', article: 'x' });
    old.close();
    const database = openDatabase('test');
    expect(await urls(database)).toEqual(['a']);
    expect(await database.read(['corrections'], tx => tx.count('corrections'))).toBe(1);
    expect(await database.read(['linkCorrections'], tx => tx.count('linkCorrections'))).toBe(0);
    expect(await database.mode()).toBe('ready');
  });
});
