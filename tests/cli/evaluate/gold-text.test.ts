import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { GoldAbsentError, GoldError, readGoldText } from '../../../cli/evaluate/gold-text.ts';
import { spanOfPlace } from '../../../cli/evaluate/read-gold.ts';

const FILE = '# رياضة\nفَوْزُ الْفَرِيقِ\nفَازَ الْفَرِيقُ أَمْسِ.\n\nوَعَادَ.\nخَبَرٌ آخَرُ\n';
const TEXT = '# فوز الفريق\nفاز الفريق أمس.\nوعاد.';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporaryFolders(): { seeds: string; shared: string } {
  const folder = mkdtempSync(join(tmpdir(), 'gold-text-'));
  folders.push(folder);
  const [seeds, shared] = [join(folder, 'seeds'), join(folder, 'shared')];
  for (const one of [seeds, shared]) mkdirSync(one);
  return { seeds, shared };
}

const source = { path: 'news.txt', sha256: sha256(FILE), firstLine: 2, lastLine: 5, made: 'wikinews' } as const;
const gold = { file: 'a.txt', sha256: sha256(TEXT), source };

describe('the text of a gold file', () => {
  test('is made of the named lines of a shared file, without vowel marks and empty lines', () => {
    const here = temporaryFolders();
    writeFileSync(join(here.shared, 'news.txt'), FILE);
    expect(readGoldText(here.seeds, gold, here)).toBe(TEXT);
  });

  test('is made of the sentences of one report, in their order, out of a table that mixes many', () => {
    const here = temporaryFolders();
    const csv = 'n,id,text\r\n1,AB_1-10,ثالثة\n2,AB_10-1,أخرى\n3,AB_1-2,"قال ""نعم""، ثم\nعاد"\n4,AB_1-1,أولى\n';
    writeFileSync(join(here.shared, 'news.csv'), csv);
    const report = 'أولى\nقال "نعم"، ثم\nعاد\nثالثة';
    const made = { path: 'news.csv', sha256: sha256(csv), made: 'gsr', document: 'AB_1' } as const;
    expect(readGoldText(here.seeds, { file: 'b.txt', sha256: sha256(report), source: made }, here)).toBe(report);
  });

  test('is made of the words of a tagged corpus, a line for each sentence', () => {
    const here = temporaryFolders();
    const tagged = 'قبل O\n\nفاز O\nنادي B-ORG\nالكرة I-ORG\n. O\n\nوعاد O\n\nبعد O\n';
    writeFileSync(join(here.shared, 'train.conll'), tagged);
    const made = { path: 'train.conll', sha256: sha256(tagged), made: 'conll', firstLine: 3, lastLine: 8 } as const;
    const passage = 'فاز نادي الكرة .\nوعاد';
    expect(readGoldText(here.seeds, { file: 'c.txt', sha256: sha256(passage), source: made }, here)).toBe(passage);
  });

  test('is a page of the shared folder as it is, headline and empty lines with it', () => {
    const here = temporaryFolders();
    const page = 'فوز الفريق\n\nفاز الفريق أمس. \n';
    writeFileSync(join(here.shared, 'page.txt'), page);
    const made = { path: 'page.txt', sha256: sha256(page), made: 'whole' } as const;
    expect(readGoldText(here.seeds, { file: 'page.txt', sha256: sha256(page), source: made }, here)).toBe(page);
  });

  test('is absent, not wrong, where the shared folder is not on the machine', () => {
    const here = temporaryFolders();
    expect(() => readGoldText(here.seeds, gold, { ...here, shared: join(here.shared, 'nowhere') })).toThrow(GoldAbsentError);
  });

  test('is refused where the shared file, or what is made of it, is another', () => {
    const here = temporaryFolders();
    writeFileSync(join(here.shared, 'news.txt'), `${FILE} `);
    expect(() => readGoldText(here.seeds, gold, here)).toThrow(/sha256/);
    writeFileSync(join(here.shared, 'news.txt'), FILE);
    expect(() => readGoldText(here.seeds, { ...gold, sha256: sha256(`${TEXT}.`) }, here)).toThrow(/made from .* sha256/);
  });

  test('that lies neither beside the gold nor in seeds/ is an error that is not forgiven', () => {
    const here = temporaryFolders();
    const read = () => readGoldText(here.seeds, { file: 'b.txt', sha256: '' }, here);
    expect(read).toThrow(GoldError);
    expect(read).not.toThrow(GoldAbsentError);
  });
});

describe('a place in a text', () => {
  test('is an occurrence of its words, also inside longer ones, or a pair of offsets', () => {
    expect(spanOfPlace('بوتين وفلاديمير بوتين', { quote: 'بوتين', occurrence: 2 })).toEqual({ start: 16, end: 21 });
    expect(spanOfPlace('بوتين', { start: 0, end: 5 })).toEqual({ start: 0, end: 5 });
  });

  test('that the text has not got is an error', () => {
    expect(() => spanOfPlace('بوتين', { quote: 'بوتين', occurrence: 2 })).toThrow(GoldError);
    expect(() => spanOfPlace('بوتين', { start: 2, end: 6 })).toThrow(GoldError);
  });
});
