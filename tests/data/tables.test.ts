import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../src/core/understand/extraction.ts';

const TABLES = 'data/tables';
const SOURCES = '../shared/data';
const LICENCES = ['CC0-1.0', 'MIT', 'Unicode-3.0', 'CC-BY-2.5', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0'];
const MADE = readdirSync(TABLES).filter(name => name.endsWith('.json'));
const BY_HAND = readdirSync(join(TABLES, 'hand'))
  .filter(name => name.endsWith('.json'))
  .map(name => `hand/${name}`);

type Source = { readonly path?: string; readonly origin: string; readonly licence: string; readonly sha256?: string };
type Provenance = Readonly<Record<string, { readonly sha256: string; readonly command: string; readonly from: readonly Source[] }>>;

describe('data/tables', () => {
  test.skipIf(!existsSync(join(SOURCES, 'names')))('are made again byte for byte by their command', { timeout: 60_000 }, () => {
    const out = mkdtempSync(join(tmpdir(), 'tables-'));
    const run = spawnSync(process.execPath, ['scripts/make-tables.mjs', '--data', SOURCES, '--out', out], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    for (const name of MADE) expect(readFileSync(join(out, name)).equals(readFileSync(join(TABLES, name))), name).toBe(true);
  });

  test('have a provenance for every file the core reads, with its sha256', () => {
    const provenance = readProvenance();
    expect(Object.keys(provenance).sort()).toEqual([...MADE.filter(name => name !== 'PROVENANCE.json'), ...BY_HAND].sort());
    for (const [name, { sha256, command }] of Object.entries(provenance)) {
      expect(sha256Of(join(TABLES, name)), name).toBe(sha256);
      expect(command, name).toBe(name.startsWith('hand/') ? 'written by hand' : 'npm run make-tables -- --data DATA_FOLDER');
    }
  });

  test('name a licence for every source, and the sha256 of every file they were made from', () => {
    for (const [name, { from }] of Object.entries(readProvenance())) {
      expect(from.length, name).toBeGreaterThan(0);
      for (const { path, licence, sha256 } of from) {
        expect(LICENCES, name).toContain(licence);
        if (path === undefined) continue;
        expect(sha256, `${name}: ${path}`).toMatch(/^[0-9a-f]{64}$/);
        if (path.startsWith(TABLES)) expect(sha256Of(path), `${name}: ${path}`).toBe(sha256);
      }
    }
  });

  test('keep share-alike words in a file of their own', () => {
    const shareAlike = Object.entries(readProvenance()).filter(([, { from }]) => from.some(one => one.licence.startsWith('CC-BY-SA')));
    expect(shareAlike.map(([name]) => name)).toEqual(['common-words.share-alike.json']);
  });

  test('ship with the whole notice of every licence that asks for one', () => {
    const notice = readFileSync('data/NOTICE.txt', 'utf8');
    for (const phrase of [
      'Copyright (c) 2016 Open Event Data Alliance',
      'The above copyright notice and this permission notice shall be included in all',
      'UNICODE LICENSE V3',
      'ANERcorp, CC BY-SA 4.0',
      'AQMAR Arabic Wikipedia Named Entity Corpus, CC BY-SA 3.0',
      'Arabic Wikinews, CC BY 2.5',
    ]) {
      expect(notice).toContain(phrase);
    }
  });

  test('tell of events by known types only', () => {
    const arabic = readHandTable('event-triggers.json');
    const english = readHandTable('event-english.json');
    const types = [
      ...arabic.verbs.map(row => row.split('|')[3]),
      ...arabic.nouns.map(row => row.split('|')[1]),
      ...english.verbs.map(row => row.split('|')[2]),
      ...english.nouns.map(row => row.split('|')[1]),
    ];
    expect(types.length).toBeGreaterThan(200);
    expect(types.filter(type => !EVENT_TYPES.some(known => known === type))).toEqual([]);
  });

  test('stay under 600 kB together', () => {
    const bytes = MADE.filter(name => name !== 'PROVENANCE.json').reduce((sum, name) => sum + statSync(join(TABLES, name)).size, 0);
    expect(bytes).toBeLessThan(600_000);
  });
});

function readHandTable(name: string): { readonly verbs: readonly string[]; readonly nouns: readonly string[] } {
  return JSON.parse(readFileSync(join(TABLES, 'hand', name), 'utf8')) as ReturnType<typeof readHandTable>;
}

function readProvenance(): Provenance {
  return JSON.parse(readFileSync(join(TABLES, 'PROVENANCE.json'), 'utf8')) as Provenance;
}

function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
