/**
 * Figures for docs/model-card.md: trains without one block at a time and scores it. Blocks are contiguous, so that
 * a block's articles are not in training too.
 *
 *     node scripts/cross-validate.mjs [--language ar] [--blocks 0,2,4,6,8,9] [--block-count 10] [--seed 1] [--drop 130-149,205] …
 *
 * Arabic: blocks of ANERcorp's training part; with --aqmar AQMAR's development articles too, which are not trained on.
 * English: re3d, trained on all the recipe's corpora.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CrfTrainer, meanOf, type TrainingSentence } from './crf-trainer.ts';
import { roundWeights } from './pack-model.ts';
import { readConll } from './read-conll.ts';
import { readCorpus } from './read-corpus.ts';
import { ANERCORP, AQMAR_DEV, AQMAR_TRAIN, ARABIC, ENGLISH, RE3D, WIKINEWS } from './recipes.ts';
import { BiasSweep } from './sweep-bias.ts';

const { values: o } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/ner' },
    language: { type: 'string', default: 'ar' },
    blocks: { type: 'string', default: '0,2,4,6,8,9' },
    'block-count': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    committee: { type: 'string' },
    drop: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    epochs: { type: 'string' },
    alpha: { type: 'string' },
    l1: { type: 'string' },
    l2: { type: 'string' },
    dropout: { type: 'string' },
    strangers: { type: 'string' },
    'min-count': { type: 'string' },
    aqmar: { type: 'boolean', default: false },
    errors: { type: 'string' },
    smallest: { type: 'string' },
  },
});
const recipe = o.language === 'en' ? ENGLISH : ARABIC;
const drops = o.drop
  .split(',')
  .filter(Boolean)
  .map(range => range.split('-').map(Number));
const keep = (template: number) => !drops.some(([from = 0, to = from]) => template >= from && template <= to);
const settings = {
  ...recipe.trainer,
  ftrl: { ...recipe.trainer.ftrl, ...given('alpha'), ...given('l1'), ...given('l2') },
  ...given('dropout'),
  ...given('strangers'),
  ...(o['min-count'] === undefined ? {} : { minCount: Number(o['min-count']) }),
  seed: Number(o.seed),
};
const PLACES = ['PER', 'LOC', 'ORG'];
const read = (corpus: typeof ANERCORP) => readCorpus(o.data, recipe.language, corpus, keep);

if (o.language === 'en') {
  const sweep = new BiasSweep(o.errors === undefined ? null : readConll(join(o.data, RE3D.path), RE3D.kinds));
  sweep.add(train(ENGLISH.corpora.flatMap(read)), read(RE3D));
  if (o.errors !== undefined) writeFileSync(o.errors, sweep.errors);
  console.log(`re3d  ${sweep.line(PLACES)}`);
} else {
  const anercorp = read(ANERCORP);
  const aqmarDev = read(AQMAR_DEV);
  const others = [WIKINEWS, AQMAR_TRAIN].filter(({ path }) => !o.without.split(',').includes(path.split('/')[0]!)).flatMap(read);
  const news = new BiasSweep(o.errors === undefined ? null : readConll(join(o.data, ANERCORP.path), ANERCORP.kinds));
  const documents = new BiasSweep();
  const encyclopaedia = new BiasSweep();
  for (const block of o.blocks.split(',').map(Number)) {
    const from = Math.floor((anercorp.length * block) / Number(o['block-count']));
    const to = Math.floor((anercorp.length * (block + 1)) / Number(o['block-count']));
    const trainer = train([...anercorp.slice(0, from), ...anercorp.slice(to), ...others]);
    console.log(`block ${block}: ${news.add(trainer, anercorp.slice(from, to), from)}`);
    documents.addDocuments(trainer, anercorp.slice(from, to), 0);
    if (o.aqmar) console.log(`  AQMAR: ${encyclopaedia.add(trainer, aqmarDev, 0, PLACES)}`);
  }
  if (o.errors !== undefined) writeFileSync(o.errors, news.errors);
  console.log(`ANERcorp blocks   ${news.line()}`);
  console.log(`as documents      ${documents.line()}`);
  if (o.aqmar) console.log(`AQMAR dev PLO     ${encyclopaedia.line(PLACES)}`);
}

function train(sentences: readonly TrainingSentence[]): CrfTrainer {
  const epochs = Number(o.epochs ?? recipe.epochs);
  const members = Array.from({ length: Number(o.committee ?? recipe.committee) }, (_, member) => {
    const trainer = new CrfTrainer(sentences, { ...settings, seed: settings.seed + member });
    for (let table = 0; table < (o.aqmar ? 2 : 1); table += 1)
      for (let epoch = 0; epoch < epochs; epoch += 1) trainer.runEpoch(table, epoch, epochs);
    return trainer;
  });
  const trainer = meanOf(members);
  roundWeights(trainer, { ...recipe.pack, ...given('smallest') });
  return trainer;
}

function given(name: 'alpha' | 'l1' | 'l2' | 'dropout' | 'strangers' | 'smallest'): Record<string, number> {
  const value = o[name];
  return value === undefined ? {} : { [name]: Number(value) };
}
