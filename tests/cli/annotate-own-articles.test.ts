import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readExtractionGold } from '../../cli/evaluate/extraction-gold.ts';
import { type FoundMention, judgeMentions } from '../../cli/evaluate/score-mentions.ts';
import type { Mention } from '../../src/core/match/mention.ts';
import type { LocalId } from '../../src/core/understand/extraction.ts';
import { runKhalfiya } from '../support/run-khalfiya.ts';

const GOLD = '../shared/data/extraction/dev';
const folder = mkdtempSync(path.join(tmpdir(), 'khalfiya-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.skipIf(!existsSync(GOLD))(
  'a dataset annotates the very articles it was built from: people, bodies and places at 80 % and more',
  { timeout: 60_000 },
  async () => {
    const files = readdirSync(GOLD)
      .filter(name => name.endsWith('.txt'))
      .map(name => path.join(GOLD, name));
    expect((await runKhalfiya(['build', '--in', ...files, '--out', folder])).code).toBe(0);
    const { lines } = await runKhalfiya(['annotate', '--dataset', folder, ...files]);
    const marks = new Map(lines.map(line => [line.file, line.mentions as readonly Mention[]]));
    const tally = { hit: 0, missed: 0, wrong: 0, passed: 0 };
    for (const { file, text, mentions } of readExtractionGold(GOLD, { seeds: 'seeds', shared: '../shared' }).golds) {
      const shown = marks.get(file)!.filter(({ kind, confidence }) => kind !== 'event' && confidence !== 'list');
      const found = shown.map(
        ({ start, end, entity, kind }) => ({ start, end, entity: entity as string as LocalId, kind }) as FoundMention,
      );
      for (const verdict of judgeMentions(text, found, mentions)) tally[verdict.is]++;
    }
    expect(tally.hit).toBeGreaterThan(150);
    expect((2 * tally.hit) / (2 * tally.hit + tally.missed + tally.wrong)).toBeGreaterThan(0.8);
  },
);
