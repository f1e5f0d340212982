import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { linkInSteps } from '../../src/core/link/link-articles.ts';
import { DEFAULT_SETTINGS, type RememberedName } from '../../src/core/settings/settings.ts';
import { listArticles } from '../../src/library/list-articles.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { restoreBackup, saveBackup } from './backup-steps.ts';
import { killAt } from './kill-database.ts';
import { keepSettings, type OpenLibrary, openLibrary } from './open-library.ts';
import { bundledOf, partsOf, smallUnderstanding } from './small-understanding.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Small in what it understands; linked as all articles are. */
const understanding = { ...smallUnderstanding, linkInSteps };
const TEXTS = [
  'The envoy @Amal met @Badr in the port.',
  'Later @Badr went home.',
  'And @Badr came back with @Badran.',
  'Then @Badr slept.',
];
const BADR: RememberedName = { entity: 'person/badr' as EntityId, name: 'Badr' };
const AMAL: RememberedName = { entity: 'person/amal' as EntityId, name: 'Amal' };
const bundled = bundledOf(TEXTS, understanding);

type Settings = ReturnType<typeof keepSettings>;

async function start(database: Database, settings: Settings): Promise<OpenLibrary> {
  const library = openLibrary(database, bundled, understanding, undefined, settings);
  await library.start();
  await library.idle();
  return library;
}

const dossiers = async (database: Database) => {
  const records = await database.read(['dossiers'], transaction => transaction.getAll('dossiers'));
  return records.flatMap(record => record.dossiers);
};

/** How many articles the only hidden name stands for now. */
async function hiddenArticles(database: Database, settings: Settings): Promise<number | undefined> {
  const [hidden] = (await settings.read()).hiddenNames;
  return (await dossiers(database)).find(({ id }) => id === hidden?.entity)?.articles.length;
}

const articleOf = async (database: Database, words: string) => (await listArticles(database, words, 0, 1)).entries[0]!.article;

async function hide(library: OpenLibrary, settings: Settings, ...names: readonly RememberedName[]): Promise<void> {
  await settings.write(await library.anchorNames({ ...(await settings.read()), hiddenNames: names }));
}

let database: Database;
let settings: Settings;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  database = openDatabase('test');
  settings = keepSettings();
});

describe('a name that the reader hid', () => {
  it('stays hidden when another is parted from it, and when that is undone', async () => {
    const library = await start(database, settings);
    await hide(library, settings, BADR);
    expect(await hiddenArticles(database, settings)).toBe(4);
    const { kept } = await library.correct({ kind: 'apart', entity: BADR.entity, articles: [await articleOf(database, 'slept')] });
    expect((await settings.read()).hiddenNames[0]?.entity).not.toBe(BADR.entity);
    expect(await hiddenArticles(database, settings)).toBe(3);
    await library.undoCorrections([kept.id]);
    expect((await settings.read()).hiddenNames[0]).toMatchObject(BADR);
    expect(library.errors).toEqual([]);
  });

  it('stays hidden when it is joined with another of another name', async () => {
    const library = await start(database, settings);
    const badran = { entity: 'person/badran' as EntityId, name: 'Badran' };
    await hide(library, settings, badran);
    const { kept } = await library.correct({ kind: 'same', entities: [BADR.entity, badran.entity] });
    expect(await hiddenArticles(database, settings)).toBe(4);
    await library.undoCorrections([kept.id]);
    expect((await settings.read()).hiddenNames[0]?.entity).toBe(badran.entity);
  });

  it('stays hidden under another name and another kind', async () => {
    const library = await start(database, settings);
    await hide(library, settings, BADR);
    await library.correct({ kind: 'named', entity: BADR.entity, name: 'Captain Haddad' });
    expect(await hiddenArticles(database, settings)).toBe(4);
    await library.correct({ kind: 'is-a', entity: BADR.entity, is: 'organisation' });
    expect((await settings.read()).hiddenNames[0]?.entity).toBe('organisation/badr');
    expect(await hiddenArticles(database, settings)).toBe(4);
  });

  it('stays what it was while the articles that name it are gone', async () => {
    const library = await start(database, settings);
    await hide(library, settings, AMAL);
    await library.delete(await articleOf(database, 'envoy'));
    expect((await settings.read()).hiddenNames[0]).toMatchObject(AMAL);
  });

  it('kept by an older version is given its places at the next start', async () => {
    await start(database, settings);
    await settings.write({
      ...DEFAULT_SETTINGS,
      hiddenNames: [BADR],
      knownNames: [{ entity: 'person/nobody' as EntityId, name: 'Nobody' }],
    });
    await start(database, settings);
    const { hiddenNames, knownNames } = await settings.read();
    expect(hiddenNames[0]?.at?.length).toBeGreaterThan(0);
    expect(knownNames[0]).not.toHaveProperty('at');
  });

  it('is found in another archive, where a backup is restored', async () => {
    const library = await start(database, settings);
    await hide(library, settings, BADR);
    await library.correct({ kind: 'apart', entity: BADR.entity, articles: [await articleOf(database, 'slept')] });
    const file = await saveBackup(library);
    const other = openDatabase('other');
    const others = keepSettings();
    const restored = await start(other, others);
    await restored.stage('b1', { name: 'a', parts: partsOf('Nobody saw @Badr again.'), facts: null });
    await restored.run('b1');
    await restored.idle();
    await restoreBackup(restored, file);
    expect(await hiddenArticles(other, others)).toBe(4);
  });

  it('is followed after a kill at any transaction of the correction', async () => {
    for (let step = 1; ; step += 1) {
      for (const when of ['before', 'after'] as const) {
        const broken = openDatabase(`broken ${step} ${when}`);
        const kept = keepSettings();
        await hide(await start(broken, kept), kept, BADR);
        const articles = [await articleOf(broken, 'slept')];
        const dying = openLibrary(killAt(broken, step, when), bundled, understanding, undefined, kept);
        const isDone = await dying.correct({ kind: 'apart', entity: BADR.entity, articles }).then(
          () => true,
          () => false,
        );
        await start(broken, kept);
        const isKept = (await broken.read(['linkCorrections'], transaction => transaction.count('linkCorrections'))) === 1;
        expect(await hiddenArticles(broken, kept), `killed ${when} step ${step}`).toBe(isKept ? 3 : 4);
        if (isDone) return expect(step).toBeGreaterThan(4);
      }
    }
  });
});

describe('a swap', () => {
  it('follows both of its names', async () => {
    const library = await start(database, settings);
    const swap = { ...AMAL, site: 'news.example', by: BADR };
    await settings.write(await library.anchorNames({ ...DEFAULT_SETTINGS, swappedNames: [swap] }));
    await library.correct({ kind: 'apart', entity: BADR.entity, articles: [await articleOf(database, 'slept')] });
    const [kept] = (await settings.read()).swappedNames;
    expect(kept).toMatchObject({ entity: AMAL.entity, site: 'news.example', by: { name: 'Badr' } });
    expect((await dossiers(database)).find(({ id }) => id === kept?.by.entity)?.articles).toHaveLength(3);
  });
});

describe('names that can not be followed', () => {
  it('because settings can not be kept take back nothing of an import, and are followed at the next start', async () => {
    const library = await start(database, settings);
    await hide(library, settings, BADR);
    const failing = { ...settings, write: () => Promise.reject(new Error('storage.local is full')) };
    const other = await start(database, failing);
    await other.correct({ kind: 'apart', entity: BADR.entity, articles: [await articleOf(database, 'slept')] });
    await other.stage('b1', { name: 'a', parts: partsOf('One more day of @Dalia.'), facts: null });
    await other.run('b1');
    await other.idle();
    expect(await other.progress('b1')).toMatchObject({ state: 'done', added: 1 });
    expect(other.errors).toContainEqual(new Error('storage.local is full'));
    await start(database, settings);
    expect(await hiddenArticles(database, settings)).toBe(3);
  });
});
