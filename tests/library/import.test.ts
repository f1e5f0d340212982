import { describe, expect, it } from 'vitest';
import type { ImportItem } from '../../src/core/library/library.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { readDossier } from '../../src/library/generation.ts';
import { listArticles } from '../../src/library/list-articles.ts';
import type { Database } from '../../src/storage/database.ts';
import { createMemoryDatabase } from '../../src/storage/memory-database.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { dumpDatabase } from './dump-database.ts';
import { openLibrary, SEEDS } from './open-library.ts';
import { partsOf, smallUnderstanding } from './small-understanding.ts';

const item = (text: string, more: Parameters<typeof partsOf>[1] = {}): ImportItem => ({
  name: `${text.slice(0, 8)}.txt`,
  parts: partsOf(text, more),
  facts: null,
});

const dossier = (database: Database, name: string) =>
  database.read(['meta', 'dossiers'], transaction => readDossier(transaction, `person/${name}` as EntityId));

async function started() {
  const database = createMemoryDatabase();
  const library = openLibrary(database);
  await library.start();
  const run = async (batch: string, ...items: readonly ImportItem[]) => {
    for (const each of items) await library.stage(batch, each);
    await library.run(batch);
    await library.idle();
    return library.progress(batch);
  };
  return { database, library, run };
}

describe('an import', () => {
  it('shows in dossiers at once, and says what came in', async () => {
    const { database, library, run } = await started();
    const progress = await run('b1', item('A report on @Badr and @Dalia.'), item('Another on @Dalia alone.'));
    expect(progress).toMatchObject({ state: 'done', total: 2, done: 2, added: 2, duplicates: 0, failures: [], namesAdded: 1 });
    expect((await dossier(database, 'Badr'))?.articles).toHaveLength(3);
    expect((await dossier(database, 'Dalia'))?.articles).toHaveLength(2);
    expect(library.generations).toEqual([1, 2]);
    expect(library.errors).toEqual([]);
  });

  it('names what failed and why, and goes on with the rest', async () => {
    const { run } = await started();
    const progress = await run('b1', item('an unreadable one'), item(' \n '), item('x'.repeat(200_001)), item('@Dalia is fine.'));
    expect(progress).toMatchObject({ state: 'done', done: 4, added: 1 });
    expect(progress?.failures.map(each => each.reason).sort()).toEqual(['TypeError: this text breaks the reader', 'empty', 'too-big']);
    expect(progress?.failures.map(each => each.name)).toContain('an unrea.txt');
  });

  it('counts the same text, and the same address, as a duplicate', async () => {
    const { run, database } = await started();
    const url = 'https://news.example/a';
    const progress = await run(
      'b1',
      item(SEEDS[0] ?? ''),
      item('One @Dalia.', { url: `${url}?utm_source=feed#top` }),
      item('The same story, mended: @Dalia.', { url: `${url}/` }),
    );
    expect(progress).toMatchObject({ added: 1, duplicates: 2 });
    expect((await listArticles(database, '', 0, 10)).total).toBe(3);
  });

  it('links nothing anew when nothing came in', async () => {
    const { library, run } = await started();
    await run('b1', item(SEEDS[0] ?? ''));
    expect(library.generations).toEqual([1]);
  });

  it('staged twice is staged once', async () => {
    const { run } = await started();
    expect(await run('b1', item('@Dalia.'), item('@Dalia.'))).toMatchObject({ total: 1, added: 1, duplicates: 0 });
  });

  it('takes the facts the reader entered, but no link that is no web address', async () => {
    const { run, database } = await started();
    const facts = smallUnderstanding.readArticle(partsOf('@Dalia.', { outlet: 'Corrected', url: 'javascript:alert(1)' })).facts;
    await run('b1', { ...item('@Dalia.'), facts });
    expect((await dossier(database, 'Dalia'))?.roles[0]?.text).toBe('Corrected');
    expect((await listArticles(database, 'corrected', 0, 10)).entries[0]?.facts.url.value).toBeNull();
  });

  it('is out of sight until it is done', async () => {
    const { database, library } = await started();
    await library.stage('b1', item('@Dalia.'));
    expect((await listArticles(database, '', 0, 10)).total).toBe(2);
    await library.run('b1');
    await library.idle();
    expect((await listArticles(database, '', 0, 10)).entries.map(each => each.batch)).toEqual(['b1', null, null]);
  });

  it('refuses to stage into an import that has begun, and to run one that was never staged', async () => {
    const { library, run } = await started();
    await run('b1', item('@Dalia.'));
    await expect(library.stage('b1', item('@Emad.'))).rejects.toMatchObject({ code: 'bad-request' });
    await expect(library.run('nothing')).rejects.toMatchObject({ code: 'not-found' });
    await expect(library.undo('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('on a full disk leaves the archive as it was and says so', async () => {
    const database = createMemoryDatabase();
    const library = openLibrary(database);
    await library.start();
    const before = await dumpDatabase(database);
    let writes = 0;
    const full: Database = {
      ...database,
      write: (stores, work, options) => {
        writes += (stores as readonly string[]).includes('articles') ? 1 : 0;
        return writes === 2 ? Promise.reject(new StorageError('quota', 'QuotaExceededError: full')) : database.write(stores, work, options);
      },
    };
    const filling = openLibrary(full);
    for (const text of ['@Dalia.', '@Emad.', '@Fadi.']) await filling.stage('b1', item(text));
    await filling.run('b1');
    await filling.idle();
    expect(await filling.progress('b1')).toMatchObject({ state: 'failed', failures: [{ reason: 'quota' }] });
    expect(await dumpDatabase(database)).toBe(before);
  });
});

describe('undo', () => {
  it('brings everything back byte for byte', async () => {
    const { database, library, run } = await started();
    const before = await dumpDatabase(database);
    await run('b1', item('A report on @Badr and @Dalia.', { url: 'https://news.example/a', outlet: 'Wire' }), item('More @Emad.'));
    expect(await dumpDatabase(database)).not.toBe(before);
    expect(await library.undo('b1')).toEqual({ removed: 2 });
    expect(await dumpDatabase(database)).toBe(before);
  });

  it('takes only its own import out, and what was corrected in it', async () => {
    const { database, library, run } = await started();
    await run('b1', item('First @Dalia.'));
    const before = await dumpDatabase(database);
    await run('b2', item('Second @Dalia.'));
    const [entry] = (await listArticles(database, 'second', 0, 10)).entries;
    await library.edit(entry!.article, { ...entry!.facts, title: { value: 'Edited', basis: 'reader', evidence: null } });
    await library.undo('b2');
    expect(await dumpDatabase(database)).toBe(before);
    expect((await library.last())?.batch).toBe('b1');
  });

  it('cancels an import that only got staged, or half way', async () => {
    const { database, library } = await started();
    const before = await dumpDatabase(database);
    for (const text of ['@Dalia.', '@Emad.', '@Fadi.']) await library.stage('b1', item(text));
    await library.run('b1');
    await library.undo('b1');
    await library.idle();
    expect(await dumpDatabase(database)).toBe(before);
    expect(await library.last()).toBeNull();
  });
});

describe('editing and deleting', () => {
  it('shows an edited fact in the dossiers', async () => {
    const { database, library } = await started();
    const [entry] = (await listArticles(database, 'envoy', 0, 1)).entries;
    const edited = await library.edit(entry!.article, { ...entry!.facts, outlet: { value: 'Edited', basis: 'reader', evidence: null } });
    expect(edited.facts.outlet.value).toBe('Edited');
    expect((await dossier(database, 'Amal'))?.roles[0]?.text).toBe('Edited');
  });

  it('takes a deleted article out of every dossier; deleting it again is no error', async () => {
    const { database, library } = await started();
    const [entry] = (await listArticles(database, 'envoy', 0, 1)).entries;
    await library.delete(entry!.article);
    await library.delete(entry!.article);
    expect(await dossier(database, 'Amal')).toBeUndefined();
    expect((await listArticles(database, '', 0, 10)).total).toBe(1);
  });

  it('says when there is no such article', async () => {
    const { library } = await started();
    const facts = smallUnderstanding.readArticle(partsOf('x')).facts;
    await expect(library.edit('0'.repeat(24) as never, facts)).rejects.toMatchObject({ code: 'not-found' });
  });
});
