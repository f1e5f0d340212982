import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerCard } from '../../src/background/answer-card.ts';
import { createUnderstanding } from '../../src/background/understanding.ts';
import { partsOfPlainText } from '../../src/core/article/plain-text-parts.ts';
import { readArticleLines, readDatasetHead, readDossierLines } from '../../src/core/dataset/read-dataset.ts';
import { writeDataset } from '../../src/core/dataset/write-dataset.ts';
import { linkArticles } from '../../src/core/link/link-articles.ts';
import { EXTRACTOR_VERSION } from '../../src/core/understand/extractor-version.ts';
import type { BundledDataset } from '../../src/library/library-context.ts';
import { createMemoryDatabase } from '../../src/storage/memory-database.ts';
import { packagedTagger } from '../support/packaged-tagger.ts';
import { dumpDatabase } from './dump-database.ts';
import { openLibrary } from './open-library.ts';

const understanding = { ...createUnderstanding(packagedTagger()), extractorVersion: EXTRACTOR_VERSION };
const SEEDS = new URL('../../seeds/', import.meta.url);

/** As the package holds it: through its files, so that what JSON drops is dropped. */
function datasetOfSeeds(): BundledDataset {
  const articles = readdirSync(SEEDS)
    .filter(name => name.endsWith('.txt'))
    .map(name => understanding.readArticle(partsOfPlainText(readFileSync(new URL(name, SEEDS), 'utf8'))))
    .map(article => ({ article, extraction: understanding.understandArticle(article) }))
    .sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  const files = writeDataset(articles, linkArticles(articles), understanding.extractorVersion);
  const [articleFile, dossierFile, headFile] = files.map(file => [...file.lines].join(''));
  const head = readDatasetHead(headFile ?? '');
  const load = { head, articles: [...readArticleLines(articleFile ?? '')], dossiers: [...readDossierLines(dossierFile ?? '')] };
  return { head: () => Promise.resolve(head), load: () => Promise.resolve(load) };
}

const IMPORTED = `قالت وزيرة الخارجية سلمى الحسن إن الرئيس الروسي فلاديمير بوتين سيزور العاصمة في 3 مايو 2023.
وأضافت الحسن أن رئيس الوزراء البريطاني بوريس جونسون رفض الاتفاق.`;

describe('the bundled dataset with the real pipeline', () => {
  const bundled = datasetOfSeeds();

  it('is, after an import and its undo, byte for byte what was shipped', async () => {
    const database = createMemoryDatabase();
    const library = openLibrary(database, bundled, understanding);
    await library.start();
    const shipped = await dumpDatabase(database);
    await library.stage('b1', { name: 'pasted', parts: partsOfPlainText(IMPORTED), facts: null });
    await library.run('b1');
    await library.idle();
    expect(await library.progress('b1')).toMatchObject({ state: 'done', added: 1 });
    expect(await dumpDatabase(database)).not.toBe(shipped);
    await library.undo('b1');
    expect(await dumpDatabase(database)).toBe(shipped);
    expect(library.errors).toEqual([]);
  });

  it('is, when linked anew from its articles alone, what was shipped', async () => {
    const database = createMemoryDatabase();
    await openLibrary(database, bundled, understanding).start();
    const shipped = await dumpDatabase(database);
    const active = await database.read(['meta'], transaction => transaction.get('meta', 'active'));
    await database.write(['meta'], async transaction => transaction.put('meta', { ...active!, isStale: true }));
    await openLibrary(database, bundled, understanding).start();
    expect(await dumpDatabase(database)).toBe(shipped);
  });

  it('answers a card whose every sentence is read, letter for letter, from its stored article', async () => {
    const database = createMemoryDatabase();
    await openLibrary(database, bundled, understanding).start();
    const { dossiers, articles } = await bundled.load();
    const best = [...dossiers].sort((a, b) => b.statements.length - a.statements.length)[0]!;
    const card = await answerCard(database, best.id, { url: null, language: null, asOf: null, article: null });
    expect(card!.statements.length).toBeGreaterThan(1);
    for (const { text, citations } of card!.statements) {
      const { source } = citations[0]!;
      const { article } = articles.find(one => one.article.id === source.article)!;
      expect(source.text).toBe(article.text.slice(source.sentence.start, source.sentence.end));
      expect(source.text).toContain(text);
    }
  });
});
