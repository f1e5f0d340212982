import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { openLibrary } from './open-library.ts';
import { partsOf } from './small-understanding.ts';

it('tells whoever follows an import that storage stopped it, and goes on when asked again', async () => {
  globalThis.indexedDB = new IDBFactory();
  const whole = openDatabase('test');
  let isBroken = false;
  const database: Database = {
    ...whole,
    write: (...given) => (isBroken ? Promise.reject(new StorageError('storage', 'UnknownError')) : whole.write(...given)),
  };
  const library = openLibrary(database);
  await library.start();
  await library.stage('b1', { name: 'a.txt', parts: partsOf('@Badr met @Dalia.'), facts: null });
  await library.run('b1');
  isBroken = true;
  await library.idle();
  await expect(library.progress('b1')).rejects.toMatchObject({ code: 'storage' });
  isBroken = false;
  expect(await library.progress('b1')).toMatchObject({ state: 'running', done: 0 });
  await library.idle();
  expect(await library.progress('b1')).toMatchObject({ state: 'done', added: 1 });
});
