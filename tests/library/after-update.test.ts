import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { createKnowledge } from '../../src/background/knowledge.ts';
import { LINKER_VERSION } from '../../src/core/link/linker-version.ts';
import { INDEX_FORMAT } from '../../src/core/match/name-index.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openLibrary } from './open-library.ts';
import { partsOf, smallUnderstanding, type VersionedUnderstanding } from './small-understanding.ts';

/** A later build: it finds two words behind the @, and a reader can hold it up where it likes. */
function betterUnderstanding(gate: Promise<void>): VersionedUnderstanding & { readonly understood: () => number } {
  let understood = 0;
  let isOpen = false;
  void gate.then(() => {
    isOpen = true;
  });
  return {
    ...smallUnderstanding,
    extractorVersion: 2,
    understood: () => understood,
    understandArticle(article) {
      understood += 1;
      const extraction = smallUnderstanding.understandArticle(article);
      return { ...extraction, entities: extraction.entities.map(entity => ({ ...entity, name: entity.name.toUpperCase() })) };
    },
    *linkInSteps(articles, corrections) {
      while (!isOpen) yield;
      return yield* smallUnderstanding.linkInSteps(articles, corrections);
    },
  };
}

const names = async (database: Database) => {
  const found = await createKnowledge(database, () => Promise.reject(new Error('nothing there'))).current();
  return found!.names.entities.map(({ name }) => name);
};

let database: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  database = openDatabase('test');
  const library = openLibrary(database);
  await library.start();
  await library.stage('b1', { name: 'a', parts: partsOf('Nobody saw @Dalia.'), facts: null });
  await library.run('b1');
  await library.idle();
});

it.each([
  ['the same shape of index', INDEX_FORMAT],
  ['another shape of index', INDEX_FORMAT - 1],
])('after an update with better rules and %s, stored articles are understood again while the old knowledge serves', async (_, format) => {
  await database.write(['meta', 'indexes'], async transaction => {
    const active = (await transaction.get('meta', 'active'))!;
    const index = (await transaction.get('indexes', active.generation))!;
    transaction.put('meta', { ...active, indexFormat: format });
    transaction.put('indexes', { ...index, names: { ...index.names, format: format as typeof INDEX_FORMAT } });
  });
  let open = () => {};
  const better = betterUnderstanding(
    new Promise<void>(resolve => {
      open = resolve;
    }),
  );
  const library = openLibrary(database, undefined, better, () => new Promise(resolve => setTimeout(resolve)));
  const started = library.start();
  await vi.waitFor(() => expect(better.understood()).toBe(3), { timeout: 20_000 });
  // Understood, and not linked yet: what was known before is answered, from articles that are all there.
  expect(await names(database)).toEqual(['Amal', 'Badr', 'Dalia']);
  open();
  await started;
  expect(await names(database)).toEqual(['AMAL', 'BADR', 'DALIA']);
  expect(library.errors).toEqual([]);
  await openLibrary(database, undefined, better).start();
  expect(better.understood()).toBe(3);
});

it('an update cut short half way goes on at the next start with the articles that are left', async () => {
  const better = betterUnderstanding(Promise.resolve());
  let writes = 0;
  const broken: Database = {
    ...database,
    write: (stores, work, options) => {
      if (stores.includes('articles')) writes += 1;
      if (stores.includes('articles') && writes > 1) return new Promise(() => {});
      return database.write(stores, work, options);
    },
  };
  void openLibrary(broken, undefined, better).start();
  await vi.waitFor(() => expect(better.understood()).toBe(2), { timeout: 20_000 });
  expect(await names(database)).toEqual(['Amal', 'Badr', 'Dalia']);
  const again = betterUnderstanding(Promise.resolve());
  await openLibrary(database, undefined, again).start();
  expect(again.understood()).toBe(2);
  expect(await names(database)).toEqual(['AMAL', 'BADR', 'DALIA']);
});

it.each([0, undefined])(
  'after an update that links otherwise (before: %s), the archive is linked anew once, and nothing understood again',
  async linker => {
    await database.write(['meta'], async transaction => {
      const { linker: _, ...active } = (await transaction.get('meta', 'active'))!;
      transaction.put('meta', { ...active, ...(linker === undefined ? {} : { linker }) });
    });
    const linkInSteps = vi.fn<VersionedUnderstanding['linkInSteps']>(smallUnderstanding.linkInSteps);
    const understandArticle = vi.fn<VersionedUnderstanding['understandArticle']>(smallUnderstanding.understandArticle);
    const again = { ...smallUnderstanding, linkInSteps, understandArticle };
    await openLibrary(database, undefined, again).start();
    expect(linkInSteps).toHaveBeenCalledOnce();
    expect((await database.read(['meta'], transaction => transaction.get('meta', 'active')))!.linker).toBe(LINKER_VERSION);
    await openLibrary(database, undefined, again).start();
    expect(linkInSteps).toHaveBeenCalledOnce();
    expect(understandArticle).not.toHaveBeenCalled();
  },
);
