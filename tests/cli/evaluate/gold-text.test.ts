import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { GoldAbsentError, GoldError, readGoldText } from '../../../cli/evaluate/gold-text.ts';

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
