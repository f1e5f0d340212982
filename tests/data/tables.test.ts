import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const TABLES = 'data/tables';
const SOURCES = '../shared/data';
const MADE = readdirSync(TABLES).filter(name => name.endsWith('.json'));

describe('data/tables', () => {
  test.skipIf(!existsSync(join(SOURCES, 'names')))('are made again byte for byte by their command', { timeout: 60_000 }, () => {
    const out = mkdtempSync(join(tmpdir(), 'tables-'));
    const run = spawnSync(process.execPath, ['scripts/make-tables.mjs', '--data', SOURCES, '--out', out], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    for (const name of MADE) expect(readFileSync(join(out, name)).equals(readFileSync(join(TABLES, name))), name).toBe(true);
  });

  test('have a provenance for every file, with its sha256 and a licence per source', () => {
    const provenance = JSON.parse(readFileSync(join(TABLES, 'PROVENANCE.json'), 'utf8')) as Record<
      string,
      { sha256: string; command: string; from: { licence: string }[] }
    >;
    expect(Object.keys(provenance).sort()).toEqual(MADE.filter(name => name !== 'PROVENANCE.json').sort());
    for (const [name, { sha256, command, from }] of Object.entries(provenance)) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(TABLES, name)))
          .digest('hex'),
        name,
      ).toBe(sha256);
      expect(command).toContain('make-tables');
      expect(from.length, name).toBeGreaterThan(0);
      for (const { licence } of from)
        expect(['CC0-1.0', 'MIT', 'Unicode-3.0', 'CC-BY-2.5', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0']).toContain(licence);
    }
  });

  test('keep share-alike words in a file of their own', () => {
    const provenance = JSON.parse(readFileSync(join(TABLES, 'PROVENANCE.json'), 'utf8')) as Record<string, { from: { licence: string }[] }>;
    const shareAlike = Object.entries(provenance).filter(([, { from }]) => from.some(one => one.licence.startsWith('CC-BY-SA')));
    expect(shareAlike.map(([name]) => name)).toEqual(['common-words.share-alike.json']);
  });

  test('stay under 600 kB together', () => {
    const bytes = MADE.filter(name => name !== 'PROVENANCE.json').reduce((sum, name) => sum + statSync(join(TABLES, name)).size, 0);
    expect(bytes).toBeLessThan(600_000);
  });
});
