import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCorrectionFile, writeCorrectionFile } from '../../src/core/link/correction-file.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { inOrder, keepCorrection, MAX_CORRECTIONS, MAX_MADE_AT } from '../../src/core/link/kept-correction.ts';
import { linkInSteps } from '../../src/core/link/link-articles.ts';
import type { LinkCorrection } from '../../src/core/link/link-correction.ts';
import { viewIdentity } from '../../src/library/view-identity.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { dumpDatabase } from './dump-database.ts';
import { killAt } from './kill-database.ts';
import { openLibrary } from './open-library.ts';
import { bundledOf, partsOf, smallUnderstanding } from './small-understanding.ts';

/** Small in what it understands; linked as all articles are. */
const understanding = { ...smallUnderstanding, linkInSteps };
const TEXTS = ['The envoy @Amal met @Badr in the port.', 'Later @Badr went home.', 'And @Badr came back with @Badran.'];
const BADR = 'person/badr' as EntityId;
const BADRAN = 'person/badran' as EntityId;

const bundled = bundledOf(TEXTS, understanding);
const start = async (database: Database, dataset = bundled, version = 1) => {
  const library = openLibrary(database, dataset, { ...understanding, extractorVersion: version });
  await library.start();
  await library.idle();
  return library;
};
const dossiers = async (database: Database) => {
  const records = await database.read(['dossiers'], transaction => transaction.getAll('dossiers'));
  return records.flatMap(record => record.dossiers);
};
/** How many articles each dossier of this name has. */
const parts = async (database: Database, name: string) =>
  (await dossiers(database)).flatMap(each => (each.name === name ? [each.articles.length] : [])).sort((a, b) => a - b);
const articleOf = async (text: string) => understanding.readArticle(partsOf(text)).id;
const apart = async (text: string, entity = BADR): Promise<LinkCorrection> => ({
  kind: 'apart',
  entity,
  articles: [await articleOf(text)],
});
const SAME: LinkCorrection = { kind: 'same', entities: [BADR, BADRAN] };

async function importText(library: Awaited<ReturnType<typeof start>>, text: string): Promise<void> {
  await library.stage('b1', { name: 'a', parts: partsOf(text), facts: null });
  await library.run('b1');
  await library.idle();
}

let database: Database;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  database = openDatabase('test');
});

describe('a correction of who is who', () => {
  it('is applied at once, after a restart, and undone to the byte', async () => {
    const library = await start(database);
    const before = await dumpDatabase(database);
    const { kept, entity } = await library.correct(await apart(TEXTS[1]!));
    expect(await parts(database, 'Badr')).toEqual([1, 2]);
    expect((await dossiers(database)).find(({ id }) => id === entity)?.articles).toHaveLength(2);
    const corrected = await dumpDatabase(database);
    const again = await start(database);
    expect(await dumpDatabase(database)).toBe(corrected);
    await again.undoCorrections([kept.id]);
    await again.undoCorrections([kept.id]);
    expect(await dumpDatabase(database)).toBe(before);
    expect(library.errors).toEqual([]);
  });

  it('makes two names one, and goes on from there', async () => {
    const library = await start(database);
    const { entity } = await library.correct(SAME);
    expect((await viewIdentity(database, entity!))!.mergedBecause).toContain('reader');
    expect(await parts(database, 'Badr')).toEqual([3]);
    await library.correct(await apart(TEXTS[2]!, entity!));
    expect([...(await parts(database, 'Badr')), ...(await parts(database, 'Badran'))].sort((a, b) => a - b)).toEqual([1, 2]);
  });

  it('survives a later import and its undo, a newer understanding and another dataset', async () => {
    const library = await start(database);
    await library.correct(await apart(TEXTS[1]!));
    const corrected = await dumpDatabase(database);
    await importText(library, 'Nobody saw @Badr again.');
    expect(await parts(database, 'Badr')).toEqual([1, 3]);
    await library.undo('b1');
    expect(await dumpDatabase(database)).toBe(corrected);
    await start(database, bundled, 2);
    expect(await parts(database, 'Badr')).toEqual([1, 2]);
    await start(database, bundledOf([...TEXTS, 'A boat took @Badr away.'], understanding), 2);
    expect(await parts(database, 'Badr')).toEqual([1, 3]);
  });

  it('said twice, as a message may be, is one', async () => {
    const library = await start(database);
    for (const said of [await apart(TEXTS[1]!), SAME]) {
      const made = await library.correct(said);
      const { kept } = made;
      expect(made.entity).not.toBeNull();
      const corrected = await dumpDatabase(database);
      expect(await library.correct(said)).toEqual(made);
      expect(await dumpDatabase(database)).toBe(corrected);
      await library.undoCorrections([kept.id]);
    }
  });

  it.each<[string, () => Promise<LinkCorrection>, string]>([
    ['of a name that is not there', async () => apart(TEXTS[1]!, 'person/Nobody' as EntityId), 'not-found'],
    ['of all articles', async () => ({ ...(await apart(TEXTS[1]!)), articles: await Promise.all(TEXTS.map(articleOf)) }), 'bad-request'],
    ['of an article that does not name it', async () => apart(TEXTS[1]!, BADRAN), 'bad-request'],
    ['of a name with itself', async () => ({ kind: 'same', entities: [BADR, BADR] }), 'bad-request'],
  ])('is refused where it is one %s', async (_, said, code) => {
    const library = await start(database);
    const before = await dumpDatabase(database);
    await expect(library.correct(await said())).rejects.toMatchObject({ code });
    expect(await dumpDatabase(database)).toBe(before);
  });

  it('comes to the same in another archive of the same articles, taken in from a file', async () => {
    const library = await start(database);
    await library.correct(SAME);
    await library.correct(await apart(TEXTS[1]!, (await dossiers(database)).find(({ name }) => name === 'Badr')!.id));
    const kept = await database.read(['linkCorrections'], transaction => transaction.getAll('linkCorrections'));
    const other = openDatabase('other');
    const otherLibrary = await start(other);
    expect(await otherLibrary.addCorrections(kept)).toHaveLength(2);
    expect(await dumpDatabase(other)).toBe(await dumpDatabase(database));
    expect(await otherLibrary.addCorrections(kept)).toEqual([]);
  });

  it('is one of a bounded number', async () => {
    const library = await start(database);
    const said = await apart(TEXTS[1]!);
    const full = Array.from({ length: MAX_CORRECTIONS }, (_, at) =>
      keepCorrection({ kind: 'same', entities: [`person/a${at}` as EntityId, `person/b${at}` as EntityId] }, ['a', 'b'], at),
    );
    await database.write(['linkCorrections'], async transaction => {
      for (const each of full) transaction.put('linkCorrections', each);
    });
    await expect(library.correct(said)).rejects.toMatchObject({ code: 'too-big' });
    expect(await database.read(['linkCorrections'], transaction => transaction.count('linkCorrections'))).toBe(MAX_CORRECTIONS);
  });

  it('from a clock far ahead is taken in as of now, so that what is said later can be saved and read again', async () => {
    const library = await start(database);
    const ahead = keepCorrection(await apart(TEXTS[1]!), ['Badr'], MAX_MADE_AT);
    await library.addCorrections([keepCorrection(SAME, ['Badr', 'Badran'], MAX_MADE_AT - 1), ahead]);
    const kept = await database.read(['linkCorrections'], transaction => transaction.getAll('linkCorrections'));
    expect(inOrder(kept).map(({ madeAt }) => madeAt)).toEqual([1_000_000, 1_000_001]);
    expect(inOrder(kept).at(-1)?.id).toBe(ahead.id);
    expect(readCorrectionFile(writeCorrectionFile(kept))).toHaveLength(2);
  });

  it('killed at any transaction is there or not, never half, and linked at the next start', { timeout: 60_000 }, async () => {
    const unbroken = openDatabase('unbroken');
    await (await start(unbroken)).correct(await apart(TEXTS[1]!));
    const whole = await parts(unbroken, 'Badr');
    for (let step = 1; ; step += 1) {
      for (const when of ['before', 'after'] as const) {
        const broken = openDatabase(`broken ${step} ${when}`);
        await start(broken);
        const killed = killAt(broken, step, when);
        const ended = openLibrary(killed, bundled, understanding)
          .correct(await apart(TEXTS[1]!))
          .then(
            () => true,
            () => false,
          );
        const isDone = await ended;
        await start(broken);
        const isKept = (await broken.read(['linkCorrections'], transaction => transaction.count('linkCorrections'))) === 1;
        expect(await parts(broken, 'Badr')).toEqual(isKept ? whole : [3]);
        if (isDone) return expect(step).toBeGreaterThan(4);
      }
    }
  });
});

describe('what a dossier is put together of', () => {
  it('is each article with its own words for the name', async () => {
    await start(database);
    const view = await viewIdentity(database, BADR);
    expect(view).toMatchObject({ entity: BADR, kind: 'person', name: 'Badr', mergedBecause: ['same-name'], articles: 3 });
    expect(view!.parts.map(({ entry, labels }) => [entry.opening.length > 0, labels])).toEqual(Array(3).fill([true, ['Badr']]));
    expect(await viewIdentity(database, 'person/Nobody' as EntityId)).toBeNull();
  });
});
