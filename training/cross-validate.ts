/**
 * Figures for docs/model-card.md: trains without one block at a time and scores it. Blocks are contiguous, so that
 * a block's articles are not in training too.
 *
 *     node scripts/cross-validate.mjs [--language ar] [--blocks 0,2,4,6,8,9] [--block-count 10] [--seed 1] [--committee 1]
 *         [--leave-out odds,letter-triples] [--without wikinews] [--beside] [--epochs 8] [--dropout 0.3] …
 *
 * Arabic: blocks of ANERcorp's training part; English: of Wikigold. With --beside a second corpus too, which is not
 * trained on: AQMAR's development articles, re3d. --leave-out takes names of feature-groups.ts; --without a corpus's folder.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CrfTrainer, meanOf, type TrainingSentence } from './crf-trainer.ts';
import { leaveOut } from './feature-groups.ts';
import { roundWeights } from './pack-model.ts';
import { readConll } from './read-conll.ts';
import { readCorpus } from './read-corpus.ts';
import { ANERCORP, AQMAR_DEV, ARABIC, type CorpusFile, ENGLISH, RE3D, WIKIGOLD } from './recipes.ts';
import { BiasSweep } from './sweep-bias.ts';

const { values: o } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/ner' },
    language: { type: 'string', default: 'ar' },
    blocks: { type: 'string', default: '0,2,4,6,8,9' },
    'block-count': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    committee: { type: 'string', default: '1' },
    'leave-out': { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    epochs: { type: 'string' },
    alpha: { type: 'string' },
    l1: { type: 'string' },
    l2: { type: 'string' },
    dropout: { type: 'string' },
    strangers: { type: 'string' },
    'min-count': { type: 'string' },
    beside: { type: 'boolean', default: false },
    errors: { type: 'string' },
    smallest: { type: 'string' },
  },
});
const isEnglish = o.language === 'en';
const recipe = isEnglish ? ENGLISH : ARABIC;
const main = isEnglish ? WIKIGOLD : ANERCORP;
const beside = isEnglish ? RE3D : AQMAR_DEV;
const settings = {
  ...recipe.trainer,
  ftrl: { ...recipe.trainer.ftrl, ...given('alpha'), ...given('l1'), ...given('l2') },
  ...given('dropout'),
  ...given('strangers'),
  ...(o['min-count'] === undefined ? {} : { minCount: Number(o['min-count']) }),
  seed: Number(o.seed),
};
/** Tables that are trained: the beside corpus's own only where it is scored. */
const tableCount = o.beside ? settings.tableCount : 1;
const PLACES = ['PER', 'LOC', 'ORG'];
const keep = leaveOut(listOf(o['leave-out']));
const read = (corpus: CorpusFile) => readCorpus(o.data, recipe.language, corpus, keep);

const sentences = read(main);
const besides = o.beside ? read(beside) : [];
const others = recipe.corpora
  .filter(corpus => corpus !== main && corpus !== beside && corpus.table < tableCount)
  .filter(({ path }) => !listOf(o.without).some(folder => path.split('/').includes(folder)))
  .flatMap(read);
const alone = new BiasSweep(o.errors === undefined ? null : readConll(join(o.data, main.path), main.kinds));
const asDocuments = new BiasSweep();
const ofBeside = new BiasSweep();
for (const block of listOf(o.blocks).map(Number)) {
  const from = Math.floor((sentences.length * block) / Number(o['block-count']));
  const to = Math.floor((sentences.length * (block + 1)) / Number(o['block-count']));
  const trainer = train([...sentences.slice(0, from), ...sentences.slice(to), ...others]);
  console.log(`block ${block}: ${alone.add(trainer, sentences.slice(from, to), from)}`);
  asDocuments.addDocuments(trainer, sentences.slice(from, to), 0);
  if (o.beside) console.log(`  beside: ${ofBeside.add(trainer, besides, 0, PLACES)}`);
}
if (o.errors !== undefined) writeFileSync(o.errors, alone.errors);
console.log(`blocks         ${alone.line()}`);
console.log(`as documents   ${asDocuments.line()}`);
if (o.beside) console.log(`beside (PLO)   ${ofBeside.line(PLACES)}`);

function train(teaching: readonly TrainingSentence[]): CrfTrainer {
  const epochs = Number(o.epochs ?? recipe.epochs);
  const members = Array.from({ length: Number(o.committee) }, (_, member) => {
    const trainer = new CrfTrainer(teaching, { ...settings, tableCount, seed: settings.seed + member });
    for (let table = 0; table < tableCount; table += 1)
      for (let epoch = 0; epoch < epochs; epoch += 1) trainer.runEpoch(table, epoch, epochs);
    return trainer;
  });
  const trainer = meanOf(members);
  roundWeights(trainer, { ...recipe.pack, ...given('smallest') });
  return trainer;
}

function listOf(names: string): readonly string[] {
  return names.split(',').filter(Boolean);
}

function given(name: 'alpha' | 'l1' | 'l2' | 'dropout' | 'strangers' | 'smallest'): Record<string, number> {
  const value = o[name];
  return value === undefined ? {} : { [name]: Number(value) };
}
