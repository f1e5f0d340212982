import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { ImportItem } from '../../src/core/library/library.ts';
import { listArticles } from '../../src/library/list-articles.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { dumpDatabase } from './dump-database.ts';
import { killAt } from './kill-database.ts';
import { openLibrary, SEEDS } from './open-library.ts';
import { bundledOf, partsOf, smallUnderstanding } from './small-understanding.ts';

const ITEMS: readonly ImportItem[] = ['@Badr met @Dalia.', 'This is unreadable.', SEEDS[0] ?? '', '@Emad met @Dalia.'].map((text, at) => ({
  name: `${at}.txt`,
  parts: partsOf(text, { url: at === 3 ? 'https://news.example/a' : null }),
  facts: null,
}));

/** What a reader does; each step is repeated until it is answered, as our pages do when the worker dies. */
type Deed = (library: ReturnType<typeof openLibrary>, database: Database) => Promise<void>;

const importAll: Deed = async library => {
  const begun = await library.progress('b1');
  if (begun === null || begun.state === 'staging') {
    for (const item of ITEMS) await library.stage('b1', item);
    await library.run('b1');
  }
  await library.idle();
};
const importAndUndo: Deed = async (library, database) => {
  if ((await library.progress('b1'))?.state !== 'undone') {
    await importAll(library, database);
    await library.undo('b1');
  }
};
const editOne: Deed = async (library, database) => {
  const [entry] = (await listArticles(database, 'envoy', 0, 1)).entries;
  await library.edit(entry!.article, { ...entry!.facts, outlet: { value: 'Edited', basis: 'reader', evidence: null } });
};
const deleteOne: Deed = async (library, database) => {
  const [entry] = (await listArticles(database, 'envoy', 0, 1)).entries;
  if (entry !== undefined) await library.delete(entry.article);
};

async function inOneStart(database: Database, deed: Deed): Promise<void> {
  const library = openLibrary(database);
  await library.start();
  await library.idle();
  await deed(library, database);
}

function freshDatabase(): Database {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase('test');
}

vi.setConfig({ testTimeout: 30_000 });

describe.each([
  ['an import', importAll],
  ['an import and its undo', importAndUndo],
  ['an edit', editOne],
  ['a deletion', deleteOne],
])('%s, killed at any of its transactions', (_, deed) => {
  it('comes to the same in the end as one that was never disturbed', async () => {
    const calm = killAt(freshDatabase(), Number.POSITIVE_INFINITY, 'before');
    await inOneStart(calm, deed);
    const expected = await dumpDatabase(calm, { journal: true });
    const steps = calm.stepsTaken();
    expect(steps).toBeGreaterThan(5);
    for (let step = 1; step <= steps; step += 1) {
      for (const when of ['before', 'after'] as const) {
        const database = freshDatabase();
        await inOneStart(killAt(database, step, when), deed).catch(() => undefined);
        await inOneStart(database, deed);
        const after = await dumpDatabase(database, { journal: true });
        if (after !== expected) expect.soft(after, `killed ${when} step ${step} of ${steps}`).toBe(expected);
      }
    }
  }, 60_000);
});

describe('a start', () => {
  const startOn = async (database: Database, ...more: Parameters<typeof openLibrary> extends [unknown, ...infer Rest] ? Rest : never) => {
    const library = openLibrary(database, ...more);
    await library.start();
    await library.idle();
    return library;
  };

  it('goes on by itself with an import that was cut short', async () => {
    const database = freshDatabase();
    const library = await startOn(database);
    for (const item of ITEMS) await library.stage('b1', item);
    const dying = openLibrary(killAt(database, 5, 'before'));
    await dying.run('b1');
    await dying.idle();
    expect((await library.progress('b1'))?.state).toBe('running');
    expect((await listArticles(database, '', 0, 10)).total).toBe(SEEDS.length);
    await startOn(database);
    expect(await library.progress('b1')).toMatchObject({ state: 'done', done: 4, added: 2, duplicates: 1 });
  });

  it('forgets what was staged for an import that nobody began within an hour', async () => {
    const database = freshDatabase();
    const library = await startOn(database);
    const before = await dumpDatabase(database, { journal: true });
    await library.stage('b1', ITEMS[0]!);
    await startOn(database);
    expect((await library.progress('b1'))?.state).toBe('staging');
    const [row] = await database.read(['batches'], transaction => transaction.getAll('batches'));
    await database.write(['batches'], async transaction => transaction.put('batches', { ...row!, startedAt: row!.startedAt - 3_600_000 }));
    await startOn(database);
    expect(await dumpDatabase(database, { journal: true })).toBe(before);
  });

  it('loads the dataset once, in one transaction', async () => {
    const database = freshDatabase();
    const first = await startOn(database);
    const second = await startOn(database);
    expect([first.generations, second.generations]).toEqual([[1], []]);
  });

  it.each(['dossiers', 'heads', 'meta', 'indexes'] as const)('mends an archive whose %s are lost', async store => {
    const database = freshDatabase();
    await startOn(database);
    const whole = await dumpDatabase(database);
    await database.write([store], async transaction => {
      for (const key of await transaction.getAllKeys(store)) transaction.remove(store, key);
    });
    await startOn(database);
    expect(await dumpDatabase(database)).toBe(whole);
  });

  it('replaces the bundled articles by a new revision and keeps what was imported, corrected and deleted', async () => {
    const database = freshDatabase();
    const library = await startOn(database);
    await importAll(library, database);
    await editOne(library, database);
    const [gone] = (await listArticles(database, 'later', 0, 1)).entries;
    await library.delete(gone!.article);
    await startOn(database, bundledOf([...SEEDS, 'A third one on @Gamal.']));
    const { entries } = await listArticles(database, '', 0, 10);
    expect(entries.map(each => [each.opening.slice(0, 11), each.origin, each.facts.outlet.value])).toEqual(
      expect.arrayContaining([
        ['The envoy @', 'bundled', 'Edited'],
        ['A third one', 'bundled', null],
        ['@Badr met @', 'imported', null],
        ['@Emad met @', 'imported', null],
      ]),
    );
    expect(entries).toHaveLength(4);
  });

  it('understands imported articles again after a new extractor', async () => {
    const database = freshDatabase();
    await importAll(await startOn(database), database);
    const better = {
      ...smallUnderstanding,
      extractorVersion: 2,
      understandArticle: (article: Parameters<typeof smallUnderstanding.understandArticle>[0]) =>
        smallUnderstanding.understandArticle({ ...article, text: article.text.replaceAll('@Dalia', '@Daliaa') }),
    };
    await startOn(database, bundledOf(SEEDS, better), better);
    const names = (await database.read(['searches'], transaction => transaction.getAll('searches'))).flatMap(each =>
      each.entries.map(entry => entry.name),
    );
    expect(names).toContain('Daliaa');
    expect(names).not.toContain('Dalia');
  });
});
