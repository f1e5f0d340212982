import { parseArgs } from 'node:util';
import { bestLabels } from '../src/core/understand/recognise/lattice.ts';
import { LABEL_COUNT } from '../src/core/understand/recognise/labels.ts';
import { readArabicCorpora } from './corpora.ts';
import { CrfTrainer, type TrainingSentence } from './crf-trainer.ts';
import { encodeSentences } from './encode-sentences.ts';
import { EntityScore } from './score-entities.ts';

const { values: o } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/ner' },
    blocks: { type: 'string', default: '2,5,8' },
    'block-count': { type: 'string', default: '10' },
    epochs: { type: 'string', default: '6' },
    alpha: { type: 'string', default: '0.1' },
    l1: { type: 'string', default: '0.1' },
    l2: { type: 'string', default: '0.5' },
    seed: { type: 'string', default: '1' },
    drop: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    corpora: { type: 'string', default: 'anercorp,wikinews,aqmar' },
    shared: { type: 'boolean', default: false },
    aqmar: { type: 'boolean', default: false },
    'min-count': { type: 'string', default: '2' },
  },
});
const started = Date.now();
const drops = o.drop === '' ? [] : o.drop.split(',').map(r => r.split('-').map(Number));
const keep = (t: number) => !drops.some(([a, b]) => t >= a! && t <= (b ?? a!));
const corpora = readArabicCorpora(o.data);
const encoded = {
  anercorp: encodeSentences(corpora.anercorp.sentences, keep),
  aqmarTrain: encodeSentences(corpora.aqmarTrain.sentences, keep),
  aqmarDev: encodeSentences(corpora.aqmarDev.sentences, keep),
  wikinews: encodeSentences(corpora.wikinews.sentences, keep),
};
console.log('encoded', ((Date.now() - started) / 1000).toFixed(1));
const names = o.corpora.split(',');
const BIASES = [0, 0.3, 0.6, 0.9, 1.2];
const total = BIASES.map(() => new EntityScore());
const totalA = BIASES.map(() => new EntityScore());
const blockCount = Number(o['block-count']);
const number = (name: string) => (o.shared ? 99 : name === 'aqmar' ? 1 : 0);
for (const block of o.blocks.split(',').map(Number)) {
  const n = encoded.anercorp.length;
  const from = Math.floor((n * block) / blockCount);
  const to = Math.floor((n * (block + 1)) / blockCount);
  const train: TrainingSentence[] = [];
  const dev = encoded.anercorp.slice(from, to);
  const addAll = (list: typeof dev, name: string) => {
    for (const sentence of list) train.push({ sentence, corpus: number(name), weight: 1 });
  };
  if (names.includes('anercorp')) addAll([...encoded.anercorp.slice(0, from), ...encoded.anercorp.slice(to)], 'anercorp');
  if (names.includes('wikinews')) addAll(encoded.wikinews, 'wikinews');
  if (names.includes('aqmar')) addAll(encoded.aqmarTrain, 'aqmar');
  const trainer = new CrfTrainer(train, {
    ftrl: { alpha: Number(o.alpha), beta: 1, l1: Number(o.l1), l2: Number(o.l2) },
    minCount: Number(o['min-count']),
    seed: Number(o.seed),
    corpora: o.shared ? 0 : 2,
  });
  const losses: string[] = [];
  for (let e = 0; e < Number(o.epochs); e += 1) losses.push(trainer.runEpoch().toFixed(3));
  const test = (list: typeof dev, corpus: number, totals: EntityScore[]) => {
    const own = BIASES.map(() => new EntityScore());
    for (const sentence of list) {
      const scores = trainer.scoresOf(sentence, corpus);
      let last = 0;
      BIASES.forEach((bias, b) => {
        for (let t = 0; t < scores.length; t += 1) scores.unary[t * LABEL_COUNT]! -= bias - last;
        last = bias;
        const found = bestLabels(scores);
        own[b]!.add(sentence.labels, found);
        totals[b]!.add(sentence.labels, found);
      });
    }
    return own;
  };
  const show = (own: EntityScore[], kinds?: string[]) => own.map(s => s.figures(kinds).f1.toFixed(2)).join(' ');
  const nonZero = trainer.weights.values.reduce((s, v) => s + (v !== 0 ? 1 : 0), 0);
  console.log(`block ${block} rows ${trainer.weights.values.length / 9} nz ${nonZero} loss ${losses.join(' ')} ${((Date.now() - started) / 1000).toFixed(0)}s`);
  console.log('  anercorp', show(test(dev, number('anercorp'), total)));
  if (o.aqmar) console.log('  aqmar PLO', show(test(encoded.aqmarDev, number('aqmar'), totalA), ['PER', 'LOC', 'ORG']));
}
const line = (totals: EntityScore[], kinds?: string[]) => {
  let best = 0;
  BIASES.forEach((_, b) => {
    if (totals[b]!.figures(kinds).f1 > totals[best]!.figures(kinds).f1) best = b;
  });
  const f = totals[best]!.figures(kinds);
  const by = ['PER', 'LOC', 'ORG', 'MISC'].map(k => `${k} ${totals[best]!.figures([k]).f1.toFixed(1)}`).join(' ');
  return `${totals.map(s => s.figures(kinds).f1.toFixed(2)).join(' ')} | best ${f.f1.toFixed(2)} P${f.precision.toFixed(1)} R${f.recall.toFixed(1)} bias ${BIASES[best]} ${by}`;
};
console.log('POOLED anercorp', line(total));
if (o.aqmar) console.log('POOLED aqmar', line(totalA, ['PER', 'LOC', 'ORG']));
