import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleFacts } from '../../src/core/article/article.ts';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { keepCorrection, MAX_CORRECTIONS } from '../../src/core/link/kept-correction.ts';
import { linkInSteps } from '../../src/core/link/link-articles.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { compareBackup } from '../../src/library/entry-state.ts';
import { listArticles } from '../../src/library/list-articles.ts';
import { previewRestore } from '../../src/options/backup-file/preview-restore.ts';
import type { Database } from '../../src/storage/database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { linesOf, restoreBackup, saveBackup } from './backup-steps.ts';
import { dumpDatabase } from './dump-database.ts';
import { killAt } from './kill-database.ts';
import { keepSettings, type OpenLibrary, openLibrary, SEEDS } from './open-library.ts';
import { bundledOf, partsOf, smallUnderstanding } from './small-understanding.ts';

vi.setConfig({ testTimeout: 60_000 });

const understanding = { ...smallUnderstanding, linkInSteps };
const bundled = bundledOf(SEEDS, understanding);
const HIDDEN = { entity: 'person/badr' as EntityId, name: 'Badr', at: [] };
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', hiddenNames: [HIDDEN], offHosts: ['news.example'] };

async function start(database: Database, settings = keepSettings()): Promise<OpenLibrary> {
  const library = openLibrary(database, bundled, understanding, undefined, settings);
  await library.start();
  await library.idle();
  return library;
}

async function importTexts(library: OpenLibrary, batch: string, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await library.stage(batch, { name: 'a', parts: partsOf(text), facts: null });
  await library.run(batch);
  await library.idle();
}

async function edit(library: OpenLibrary, database: Database, words: string, outlet: string): Promise<void> {
  const [entry] = (await listArticles(database, words, 0, 1)).entries;
  const facts: ArticleFacts = { ...entry!.facts, outlet: { value: outlet, basis: 'reader', evidence: null } };
  await library.edit(entry!.article, facts);
}

/** An archive with something of everything that a backup holds. */
async function fullArchive(database: Database): Promise<OpenLibrary> {
  const library = await start(database, keepSettings(SETTINGS));
  await importTexts(library, 'b1', 'Yesterday @Badr met @Badran at the market.', 'And @Dalia wrote a long letter to @Badr about it.');
  await importTexts(library, 'b2', 'Nobody saw @Emad after that day in spring.');
  await edit(library, database, 'envoy', 'The Port Paper');
  await edit(library, database, 'letter', 'The Letter');
  const [gone] = (await listArticles(database, 'home', 0, 1)).entries;
  await library.delete(gone!.article);
  await library.correct({ kind: 'same', entities: ['person/badr' as EntityId, 'person/badran' as EntityId] });
  return library;
}

const opened = (name: string) => openDatabase(name);
const outlets = async (database: Database) =>
  (await listArticles(database, '', 0, 100)).entries.map(({ opening, facts }) => [opening.slice(0, 6), facts.outlet.value]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a backup', () => {
  it('restored into a fresh install comes to the same backup, and to the same knowledge', async () => {
    const first = opened('first');
    const library = await fullArchive(first);
    const file = await saveBackup(library);
    const other = opened('other');
    const settings = keepSettings();
    const restored = await start(other, settings);
    await restoreBackup(restored, file);
    expect(await restored.progress('restore')).toMatchObject({ state: 'done', added: 3, duplicates: 0, failures: [] });
    expect(await linesOf(await saveBackup(restored))).toEqual(await linesOf(file));
    expect(await settings.read()).toEqual(SETTINGS);
    const dossiers = async (database: Database) =>
      (await database.read(['dossiers'], transaction => transaction.getAll('dossiers'))).flatMap(each => each.dossiers);
    expect(await dossiers(other)).toEqual(await dossiers(first));
    expect(restored.errors).toEqual([]);
  });

  it('holds nothing that is understood or linked', async () => {
    const lines = await linesOf(await saveBackup(await fullArchive(opened('first'))));
    expect(lines.join('\n')).not.toMatch(/"extraction"|"dossier|"mentions"|"sketch"/);
  });

  it('of any archive is that archive again', async () => {
    const word = fc.constantFrom('@Amal', '@Badr', '@Dalia', 'went', 'home', 'بغداد', '«قال»', '\u2028', '"', '\\');
    const texts = fc.uniqueArray(
      fc.array(word, { minLength: 1, maxLength: 9 }).map(words => words.join(' ')),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), fc.string({ maxLength: 12 }), async (all, edits, outlet) => {
        globalThis.indexedDB = new IDBFactory();
        const database = opened('any');
        const library = await start(database);
        if (all.length > 0) await importTexts(library, 'b1', ...all);
        if (edits) await edit(library, database, '', outlet);
        const file = await saveBackup(library);
        const other = await start(opened('again'));
        await restoreBackup(other, file);
        expect(await linesOf(await saveBackup(other))).toEqual(await linesOf(file));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['articles', ['article', 'article', 'article', 'deletion', 'edit']],
    ['corrections', ['correction']],
    ['settings', ['settings']],
  ] as const)('of %s alone has nothing else in it', async (part, kinds) => {
    const lines = await linesOf(await saveBackup(await fullArchive(opened('first')), [part]));
    expect(
      lines
        .slice(1, -1)
        .map((line): string => JSON.parse(line).kind)
        .sort((one, other) => (one < other ? -1 : 1)),
    ).toEqual(kinds);
  });

  it('has an article of the package that was thrown out and brought again', async () => {
    const first = opened('first');
    const library = await start(first);
    await library.delete((await listArticles(first, 'envoy', 0, 1)).entries[0]!.article);
    await importTexts(library, 'b1', SEEDS[0]!);
    const other = opened('other');
    await restoreBackup(await start(other), await saveBackup(library));
    expect((await listArticles(other, '', 0, 10)).total).toBe(SEEDS.length);
  });

  it('restored in part leaves the other parts alone', async () => {
    const file = await saveBackup(await fullArchive(opened('first')));
    const other = opened('other');
    const settings = keepSettings();
    const library = await start(other, settings);
    await restoreBackup(library, file, { parts: ['corrections'] });
    expect(await library.progress('restore')).toMatchObject({ state: 'done', added: 0, restore: { changed: 1 } });
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
    expect((await listArticles(other, '', 0, 10)).total).toBe(SEEDS.length);
  });
});

describe('what is here otherwise', () => {
  async function differing(): Promise<{ file: Blob; database: Database; library: OpenLibrary; settings: ReturnType<typeof keepSettings> }> {
    const file = await saveBackup(await fullArchive(opened('first')));
    const database = opened('other');
    const settings = keepSettings({ ...DEFAULT_SETTINGS, theme: 'light', knownNames: [HIDDEN] });
    const library = await start(database, settings);
    await importTexts(library, 'mine', 'And @Dalia wrote a long letter to @Badr about it.');
    await edit(library, database, 'letter', 'Mine');
    return { file, database, library, settings };
  }

  it('is told before anything is done', async () => {
    const { file, database, library, settings } = await differing();
    const before = await dumpDatabase(database, { journal: true });
    const preview = await previewRestore(file, entries => library.compareBackup(entries));
    expect(preview).toMatchObject({
      parts: {
        articles: { new: 4, there: 0, differs: 1 },
        corrections: { new: 1, there: 0, differs: 0 },
        settings: { new: 0, there: 0, differs: 1 },
      },
    });
    expect(preview.differing).toEqual(['And @Dalia wrote a long letter to @Badr about it.']);
    expect(await dumpDatabase(database, { journal: true })).toBe(before);
    await restoreBackup(library, file);
    const again = await previewRestore(file, entries => compareBackup({ database, settings } as never, entries));
    expect(again.parts.articles).toEqual({ new: 0, there: 4, differs: 1 });
  });

  it('stays when the reader keeps it', async () => {
    const { file, database, library, settings } = await differing();
    await restoreBackup(library, file, { onDifference: 'keep' });
    expect(await outlets(database)).toContainEqual(['And @D', 'Mine']);
    expect(await settings.read()).toMatchObject({ theme: 'light', knownNames: [HIDDEN], hiddenNames: [], offHosts: ['news.example'] });
  });

  it('is replaced when the reader wants the backup, and comes back with the undo', async () => {
    const { file, database, library, settings } = await differing();
    const before = await dumpDatabase(database);
    const said = await settings.read();
    await restoreBackup(library, file, { onDifference: 'replace' });
    expect(await outlets(database)).toContainEqual(['And @D', 'The Letter']);
    expect(await settings.read()).toMatchObject({ theme: 'dark', knownNames: [], hiddenNames: [HIDDEN] });
    await library.undo('restore');
    await library.undo('restore');
    expect(await dumpDatabase(database)).toBe(before);
    expect(await settings.read()).toEqual(said);
  });

  it('keeps what the reader chose after the restore, when it is undone', async () => {
    const { file, library, settings } = await differing();
    await restoreBackup(library, file, { onDifference: 'replace' });
    await settings.write({ ...(await settings.read()), underline: 'all' });
    await library.undo('restore');
    expect(await settings.read()).toMatchObject({ underline: 'all', theme: 'light', knownNames: [HIDDEN] });
  });

  it('edited or deleted after the restore stays as the reader left it, when the restore is undone', async () => {
    for (const after of ['edited', 'deleted'] as const) {
      globalThis.indexedDB = new IDBFactory();
      const { file, database, library } = await differing();
      await restoreBackup(library, file, { onDifference: 'replace' });
      if (after === 'edited') await edit(library, database, 'letter', 'Later');
      else await library.delete((await listArticles(database, 'letter', 0, 1)).entries[0]!.article);
      await library.undo('restore');
      expect((await outlets(database)).filter(([opening]) => opening === 'And @D')).toEqual(
        after === 'edited' ? [['And @D', 'Later']] : [],
      );
    }
  });

  it('and thrown out in the other archive stays while the reader keeps what was put right of it here', async () => {
    const first = opened('first');
    const other = await start(first);
    await other.delete((await listArticles(first, 'envoy', 0, 1)).entries[0]!.article);
    const file = await saveBackup(other);
    const database = opened('other');
    const library = await start(database);
    await edit(library, database, 'envoy', 'Mine');
    expect((await previewRestore(file, entries => library.compareBackup(entries))).parts.articles).toEqual({
      new: 0,
      there: 0,
      differs: 1,
    });
    await restoreBackup(library, file, { onDifference: 'keep' });
    expect(await outlets(database)).toContainEqual(['The en', 'Mine']);
  });

  it('of the same address is another text of one page: kept, or replaced', async () => {
    const at = { url: 'https://news.example/a' };
    const first = await start(opened('first'));
    await first.stage('b1', { name: 'a', parts: partsOf('The old words of @Amal.', at), facts: null });
    await first.run('b1');
    await first.idle();
    const file = await saveBackup(first);
    for (const [onDifference, left] of [
      ['keep', 'The new'],
      ['replace', 'The old'],
    ] as const) {
      const database = opened(`other ${onDifference}`);
      const library = await start(database);
      await library.stage('b1', { name: 'a', parts: partsOf('The new words of @Amal.', at), facts: null });
      await library.run('b1');
      await library.idle();
      const before = await dumpDatabase(database);
      await restoreBackup(library, file, { onDifference });
      expect((await listArticles(database, 'words', 0, 10)).entries.map(({ opening }) => opening.slice(0, 7))).toEqual([left]);
      await library.undo('restore');
      expect(await dumpDatabase(database)).toBe(before);
    }
  });
});

describe('a restore', () => {
  it('is cancelled half way, and nothing of it is left', async () => {
    const file = await saveBackup(await fullArchive(opened('first')));
    const database = opened('other');
    const settings = keepSettings();
    const library = await start(database, settings);
    const before = await dumpDatabase(database);
    const dying = openLibrary(killAt(database, 9, 'after'), bundled, understanding, undefined, settings);
    await restoreBackup(dying, file).catch(() => undefined);
    await library.undo('restore');
    await library.idle();
    expect(await dumpDatabase(database)).toBe(before);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('killed at any of its transactions goes on, and comes to the same', { timeout: 120_000 }, async () => {
    const file = await saveBackup(await fullArchive(opened('first')));
    const inOneStart = async (database: Database, settings: ReturnType<typeof keepSettings>) => {
      const library = await start(database, settings);
      const begun = await library.progress('restore');
      if (begun === null || begun.state === 'staging') await restoreBackup(library, file, { onDifference: 'replace' });
      await library.idle();
    };
    const settings = keepSettings({ ...DEFAULT_SETTINGS, theme: 'light' });
    const calm = killAt(opened('calm'), Number.POSITIVE_INFINITY, 'before');
    await inOneStart(calm, settings);
    const expected = await dumpDatabase(calm, { journal: true });
    const steps = calm.stepsTaken();
    expect(steps).toBeGreaterThan(20);
    for (let step = 1; step <= steps; step += 1) {
      for (const when of ['before', 'after'] as const) {
        const database = opened(`${step} ${when}`);
        const kept = keepSettings({ ...DEFAULT_SETTINGS, theme: 'light' });
        await inOneStart(killAt(database, step, when), kept).catch(() => undefined);
        await inOneStart(database, kept);
        const after = await dumpDatabase(database, { journal: true });
        if (after !== expected) expect.soft(after, `killed ${when} step ${step} of ${steps}`).toBe(expected);
        expect(await kept.read()).toEqual(await settings.read());
      }
    }
  });

  it('of more corrections than are kept is taken back whole, and says why', async () => {
    const file = await saveBackup(await fullArchive(opened('first')));
    const database = opened('other');
    const settings = keepSettings();
    const library = await start(database, settings);
    await database.write(['linkCorrections'], async transaction => {
      for (let at = 0; at < MAX_CORRECTIONS; at += 1) {
        const same = { kind: 'same', entities: [`person/a${at}` as EntityId, `person/b${at}` as EntityId] } as const;
        transaction.put('linkCorrections', keepCorrection(same, ['a', 'b'], at));
      }
    });
    const before = await dumpDatabase(database);
    await restoreBackup(library, file);
    expect(await library.progress('restore')).toMatchObject({ state: 'failed', failures: [{ reason: 'too-big' }] });
    expect(await dumpDatabase(database)).toBe(before);
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('of an article that this version can not understand names it, and goes on', async () => {
    const first = await start(opened('first'));
    await importTexts(first, 'b1', 'A fine text of @Amal.', 'Another one of @Dalia.');
    const file = await saveBackup(first);
    const broken = {
      ...understanding,
      understandArticle: (article: Parameters<typeof understanding.understandArticle>[0]) => {
        if (article.text.includes('Dalia')) throw new TypeError('no such word');
        return understanding.understandArticle(article);
      },
    };
    const library = openLibrary(opened('other'), bundled, broken);
    await library.start();
    await restoreBackup(library, file);
    expect(await library.progress('restore')).toMatchObject({
      state: 'done',
      added: 1,
      failures: [{ name: 'Another one of @Dalia.', reason: 'TypeError: no such word' }],
    });
  });
});
