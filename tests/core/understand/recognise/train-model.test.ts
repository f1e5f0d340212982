import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTagger } from '../../../../src/core/understand/recognise/load-tagger.ts';
import { recogniseTokens } from '../../../../src/core/understand/recognise/recognise-tokens.ts';
import { packFile } from '../../../../training/pack-model.ts';
import type { Recipe } from '../../../../training/recipes.ts';
import { trainModel } from '../../../../training/train-model.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'khalfiya-train-'));
const SENTENCES = [
  'قال O\nالوزير O\nسامر B-PERS\nالحداد I-PERS\nفي O\nبغداد B-LOC',
  'وصل O\nالمدير O\nنبيل B-PERS\nالنجار I-PERS\nإلى O\nالقاهرة B-LOC',
  'أعلنت O\nالأمم B-ORG\nالمتحدة I-ORG\nذلك O\nفي O\nدمشق B-LOC',
];
const corpus = (file: string, table: number) => ({ path: file, kinds: { PERS: 'PER', LOC: 'LOC', ORG: 'ORG' }, table });
const recipe: Recipe = {
  language: 'ar',
  corpora: [corpus('news.conll', 0), corpus('other.conll', 1)],
  epochs: 5,
  committee: 2,
  trainer: { ftrl: { alpha: 0.1, beta: 1, l1: 0.01, l2: 0.5 }, minCount: 2, tableCount: 2, dropout: 0.3, strangers: 0.2 },
  pack: { outsideBiases: [0, 0], smallest: 0.01, largest: 5 },
};
const train = (name: string, { seed = 1, epochs = recipe.epochs } = {}) =>
  trainModel({ ...recipe, epochs }, { data: folder, checkpoints: path.join(folder, name), seed, say: () => undefined });

beforeAll(() => {
  writeFileSync(path.join(folder, 'news.conll'), `${SENTENCES.join('\n\n')}\n\n${SENTENCES.join('\n\n')}\n`);
  writeFileSync(
    path.join(folder, 'other.conll'),
    `${SENTENCES.slice(0, 2)
      .join('\n\n')
      .replaceAll(/[BI]-LOC/gu, 'O')}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('training', () => {
  it('gives the same bytes for the same data and seed, others for another seed', () => {
    expect(train('a')).toEqual(train('b'));
    expect(train('c', { seed: 2 })).not.toEqual(train('a'));
  });

  it('goes on where it was ended, to the same bytes as a run in one go', () => {
    const whole = train('whole');
    const stops: string[] = [];
    const say = (text: string) => {
      stops.push(text);
      if (stops.length === 3) throw new Error('the machine goes down');
    };
    const plan = { data: folder, checkpoints: path.join(folder, 'ended'), seed: 1 };
    expect(() => trainModel(recipe, { ...plan, say })).toThrow('the machine goes down');
    const rest: string[] = [];
    expect(trainModel(recipe, { ...plan, say: text => void rest.push(text) })).toEqual(whole);
    expect(rest).toHaveLength(2 * 2 * recipe.epochs - 3);
  });

  it('makes a file that tags by each guideline as its corpus does', () => {
    const arabic = train('a');
    const english = trainModel(
      { ...recipe, language: 'en', trainer: { ...recipe.trainer, tableCount: 1 } },
      { data: folder, checkpoints: path.join(folder, 'en'), seed: 1, say: () => undefined },
    );
    const tagger = loadTagger(packFile([arabic, english]));
    const tokens = ['قال', 'المدير', 'سامر', 'الحداد', 'في', 'بغداد'];
    const tag = (guideline: 'anercorp' | 'aqmar') => recogniseTokens(tagger, tokens, { guideline, isDocument: false });
    expect(tag('anercorp')).toEqual(['O', 'O', 'B-PER', 'I-PER', 'O', 'B-LOC']);
    expect(tag('aqmar')).toEqual(['O', 'O', 'B-PER', 'I-PER', 'O', 'O']);
  });
});
