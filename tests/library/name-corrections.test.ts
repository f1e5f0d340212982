import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCorrectionFile, writeCorrectionFile } from '../../src/core/link/correction-file.ts';
import type { Dossier, EntityId } from '../../src/core/link/dossier.ts';
import { linkInSteps } from '../../src/core/link/link-articles.ts';
import type { LinkCorrection, NameCorrection } from '../../src/core/link/link-correction.ts';
import { parseCorrection } from '../../src/core/link/parse-correction.ts';
import { findMentions } from '../../src/core/match/find-mentions.ts';
import { buildNameSearch, searchNames } from '../../src/core/search/name-search.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { restoreBackup, saveBackup } from './backup-steps.ts';
import { dumpDatabase } from './dump-database.ts';
import { openLibrary } from './open-library.ts';
import { bundledOf, partsOf, smallUnderstanding } from './small-understanding.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Small in what it understands; linked as all articles are. */
const understanding = { ...smallUnderstanding, linkInSteps };
const TEXTS = ['The envoy @Amal met @Badr in the port.', 'Later @Badr went home.', 'And @Badr came back with @Badran.'];
const BADR = 'person/badr' as EntityId;
const bundled = bundledOf(TEXTS, understanding);

async function start(database: Database, dataset = bundled, version = 1) {
  const library = openLibrary(database, dataset, { ...understanding, extractorVersion: version });
  await library.start();
  await library.idle();
  return library;
}

const dossiers = async (database: Database): Promise<readonly Dossier[]> =>
  (await database.read(['dossiers'], transaction => transaction.getAll('dossiers'))).flatMap(record => record.dossiers);
const find = async (database: Database, id: EntityId) => (await dossiers(database)).find(each => each.id === id);

/** Names marked in a page's text. */
async function marked(database: Database, text: string): Promise<readonly string[]> {
  const [index] = await database.read(['indexes'], transaction => transaction.getAll('indexes'));
  const page = { url: null, language: null, asOf: null };
  return findMentions(index!.names, [text], page).flatMap(each =>
    each.map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`),
  );
}

async function searched(database: Database, query: string): Promise<readonly EntityId[]> {
  const [stored] = await database.read(['searches'], transaction => transaction.getAll('searches'));
  return searchNames(buildNameSearch(stored!.entries), query, 5).hits.map(({ entity }) => entity);
}

const RENAME: NameCorrection = { kind: 'named', entity: BADR, name: 'Badr Haddad' };
const ALIAS: NameCorrection = { kind: 'also', entity: BADR, name: 'Abu Karim' };
const KIND: NameCorrection = { kind: 'is-a', entity: BADR, is: 'organisation' };

let database: Database;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  database = openDatabase('test');
});

describe('another name', () => {
  it('is marked on pages, found by search and shown as the reader’s', async () => {
    const library = await start(database);
    expect(await marked(database, 'Yesterday Abu Karim spoke.')).toEqual([]);
    const { entity } = await library.correct(ALIAS);
    expect(entity).toBe(BADR);
    expect(await marked(database, 'Yesterday Abu Karim spoke.')).toEqual(['Abu Karim = Badr']);
    expect(await searched(database, 'abu karim')).toEqual([BADR]);
    expect((await find(database, BADR))?.saidByReader).toEqual({ others: ['Abu Karim'] });
    // No article calls it so.
    expect((await find(database, BADR))?.namings.flatMap(({ labels }) => labels)).not.toContain('Abu Karim');
  });

  it('adds to those that are there', async () => {
    const library = await start(database);
    await library.correct(ALIAS);
    await library.correct({ ...ALIAS, name: 'The Pilot' });
    expect((await find(database, BADR))?.saidByReader?.others).toEqual(['Abu Karim', 'The Pilot']);
    await expect(library.correct({ ...ALIAS, name: 'Badr' })).rejects.toMatchObject({ code: 'bad-request' });
  });
});

describe('a name given by the reader', () => {
  it('heads the dossier, which keeps its id and what the articles call it', async () => {
    const library = await start(database);
    const { entity } = await library.correct(RENAME);
    expect(entity).toBe(BADR);
    const dossier = await find(database, BADR);
    expect(dossier).toMatchObject({ name: 'Badr Haddad', saidByReader: { insteadOf: 'Badr' } });
    expect(dossier?.namings.flatMap(({ labels }) => labels)).toEqual(['Badr', 'Badr', 'Badr']);
    expect(await marked(database, 'Then Badr Haddad slept.')).toEqual(['Badr Haddad = Badr Haddad']);
    expect(await marked(database, 'Then Badr slept.')).toEqual(['Badr = Badr Haddad']);
    expect(await searched(database, 'haddad')).toEqual([BADR]);
  });

  it('given twice is the later one; undone, the earlier', async () => {
    const library = await start(database);
    await library.correct(RENAME);
    const { kept } = await library.correct({ ...RENAME, name: 'Captain Badr' });
    expect((await find(database, BADR))?.name).toBe('Captain Badr');
    await library.undoCorrections([kept.id]);
    expect((await find(database, BADR))?.name).toBe('Badr Haddad');
  });
});

describe('another kind', () => {
  it('gives the dossier the kind and its id, and can be taken back by the reader’s word too', async () => {
    const library = await start(database);
    const { entity } = await library.correct(KIND);
    expect(entity).toBe('organisation/badr');
    expect(await find(database, entity!)).toMatchObject({ kind: 'organisation', saidByReader: { kindBefore: 'person' } });
    expect(await find(database, BADR)).toBeUndefined();
    const back = await library.correct({ kind: 'is-a', entity: entity!, is: 'person' });
    expect(back.entity).toBe(BADR);
    expect(await find(database, BADR)).not.toHaveProperty('saidByReader');
  });
});

describe.each<[string, NameCorrection, (dossier: Dossier) => unknown]>([
  ['a name', RENAME, ({ name }) => name],
  ['another name', ALIAS, ({ saidByReader }) => saidByReader?.others],
  ['a kind', KIND, ({ kind }) => kind],
])('%s that a reader put right', (_, said, of) => {
  const now = async (from: Database) => (await dossiers(from)).filter(({ id }) => /\/badr(?:~|$)/.test(id)).map(of);

  it('survives a restart, imports, a newer understanding and another dataset, and is undone to the byte', async () => {
    const library = await start(database);
    const before = await dumpDatabase(database);
    const { kept } = await library.correct(said);
    const put = await now(database);
    await library.stage('b1', { name: 'a', parts: partsOf('Nobody saw @Badr again.'), facts: null });
    await library.run('b1');
    await library.idle();
    expect(await now(database)).toEqual(put);
    await library.undo('b1');
    await start(database, bundled, 2);
    expect(await now(database)).toEqual(put);
    await start(database, bundledOf([...TEXTS, 'A boat took @Badr away.'], understanding), 2);
    expect(await now(database)).toEqual(put);
    const again = await start(database, bundled, 1);
    await again.undoCorrections([kept.id]);
    expect(await dumpDatabase(database)).toBe(before);
  });

  it('stays with who stays after a split', async () => {
    const library = await start(database);
    const { entity } = await library.correct(said);
    const [, second] = (await find(database, entity!))!.articles;
    await library.correct({ kind: 'apart', entity: entity!, articles: [second!] });
    const parts = (await dossiers(database)).filter(({ id }) => /\/badr(?:~|$)/.test(id));
    expect(
      parts.map(each => [each.articles.length, each.saidByReader !== undefined] as const).sort(([one], [other]) => one - other),
    ).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('said twice, as a message may be, is one', async () => {
    const library = await start(database);
    const made = await library.correct(said);
    expect(await library.correct(said)).toEqual(made);
    expect(await database.read(['linkCorrections'], transaction => transaction.count('linkCorrections'))).toBe(1);
  });

  it('goes to another archive in a file of corrections, and in a backup', async () => {
    const library = await start(database);
    await library.correct(said);
    const kept = await database.read(['linkCorrections'], transaction => transaction.getAll('linkCorrections'));
    expect(readCorrectionFile(writeCorrectionFile(kept))).toEqual(kept);
    const other = openDatabase('other');
    await (await start(other)).addCorrections(readCorrectionFile(writeCorrectionFile(kept)));
    expect(await now(other)).toEqual(await now(database));
    const third = openDatabase('third');
    await restoreBackup(await start(third), await saveBackup(library));
    expect(await now(third)).toEqual(await now(database));
  });
});

describe('a correction of a name', () => {
  it.each<[string, object]>([
    ['of no letters', { ...RENAME, name: '…' }],
    ['of one letter', { ...ALIAS, name: 'و' }],
    ['of control characters', { ...ALIAS, name: 'Badr\u202egnp' }],
    ['of spaces around', { ...ALIAS, name: ' Badr ' }],
    ['too long', { ...RENAME, name: 'Badr '.repeat(60).trim() }],
    ['no text', { ...RENAME, name: 7 }],
    ['of an unknown kind', { ...KIND, is: 'event' }],
    ['of an event’s kind', { ...KIND, entity: 'event/x' }],
    ['with bad places', { ...RENAME, at: [{ article: 'x', start: 1, end: 2 }] }],
  ])('that is %s is none', (_, value) => {
    expect(parseCorrection(value)).toBeNull();
  });

  it.each<LinkCorrection>([RENAME, ALIAS, KIND, { ...RENAME, name: 'سمير «أبو علي» عطا', at: [] }])('is read as it was said: %o', said => {
    expect(parseCorrection({ ...said, more: 1 })).toEqual(said);
  });
});
