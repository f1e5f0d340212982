import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKnowledge } from '../../src/background/knowledge.ts';
import { partsOfPlainText } from '../../src/core/article/plain-text-parts.ts';
import { findMentions } from '../../src/core/match/find-mentions.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openLibrary } from '../library/open-library.ts';
import { bundledOf } from '../library/small-understanding.ts';

const ERRORS = ['UnknownError', 'QuotaExceededError', 'InvalidStateError', 'AbortError', 'VersionError'];

/** Where a browser's storage may fail, and always does from now on. */
const OPERATIONS: Readonly<Record<string, (fail: () => never) => void>> = {
  open: fail => void vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(fail),
  transaction: fail => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      // The stand-in for IndexedDB makes its own upgrade transactions through this very method.
      return (args[1] as string) === 'versionchange' ? real.apply(this, args) : fail();
    });
  },
  put: fail => void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail),
  get: fail => void vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(fail),
  delete: fail => void vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(fail),
  commit: fail =>
    void vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      return fail();
    }),
};
const CASES = Object.keys(OPERATIONS).flatMap(operation => ERRORS.map(error => [operation, error] as const));
const SEEDS = ['The envoy @Badran was seen in the old port.'];

// Sixty starts on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 });

const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

function startOn(name: string) {
  const database = openDatabase(name);
  const library = openLibrary(database, bundledOf(SEEDS));
  const started = library.start().catch(() => undefined);
  const knowledge = createKnowledge(database, () => started);
  const lookUp = async () => {
    const found = await knowledge.current();
    if (found === undefined) return undefined;
    return findMentions(found.names, ['Then Badran left.'], { url: null, language: null, asOf: null })[0]?.map(mention => mention.entity);
  };
  return { database, library, started, lookUp };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.off('unhandledRejection', note);
});

function breakStorage(operation: string, error: string): void {
  OPERATIONS[operation]?.(() => {
    throw new DOMException('made to fail', error);
  });
}

const settled = () => new Promise(resolve => setTimeout(resolve));

describe('with storage that fails', () => {
  it.each(CASES)('at every %s with %s from the first start on, bundled names are still found', async (operation, error) => {
    breakStorage(operation, error);
    const { lookUp, started } = startOn('fresh');
    await started;
    expect(await lookUp()).toEqual(['person/Badran']);
    await settled();
    expect(unhandled).toEqual([]);
  });

  it.each(CASES)(
    'at every %s with %s after a good start, names are found, and an import says why it failed or works in memory',
    async (operation, error) => {
      const before = startOn('good');
      await before.started;
      breakStorage(operation, error);
      const { library, lookUp, started } = startOn('good');
      await started;
      const item = { name: 'a', parts: partsOfPlainText('A word on @Daliaan.'), facts: null };
      const outcome = await library
        .stage('b1', item)
        .then(() => library.run('b1'))
        .then(
          () => 'begun',
          (reason: unknown) => reason,
        );
      if (outcome !== 'begun') expect(outcome).toMatchObject({ name: 'StorageError', message: expect.stringContaining(error) as string });
      await library.idle();
      expect(await lookUp()).toEqual(['person/Badran']);
      await settled();
      expect(unhandled).toEqual([]);
    },
  );
});
