/**
 * Makes data/model/tagger.bin, byte for byte the same from the same data, seed and options:
 *
 *     npm run train [-- --data ../shared/data/ner --out data/model/tagger.bin --seed 1 --epochs 6]
 *
 * A run that was ended goes on from its last whole epoch (--checkpoints, a folder; delete it to begin anew).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { loadCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { readArabicCorpora } from './corpora.ts';
import { CrfTrainer } from './crf-trainer.ts';
import { EMPTY_MODEL, packFile, packModel } from './pack-model.ts';
import { ARABIC_SETTINGS, arabicSentences } from './arabic-training.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/ner' },
    out: { type: 'string', default: 'data/model/tagger.bin' },
    checkpoints: { type: 'string', default: '.cache/training' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: String(ARABIC_SETTINGS.epochs) },
  },
});

const sentences = arabicSentences(readArabicCorpora(options.data));
const settings = { ...ARABIC_SETTINGS.trainer, seed: Number(options.seed) };
const trainer = new CrfTrainer(sentences, settings);
const checkpoint = join(options.checkpoints, 'arabic.checkpoint');
const fingerprint = `${JSON.stringify(settings)} ${trainer.tables.map(table => table.size).join(' ')}`;
const epochs = Number(options.epochs);
for (let epoch = loadCheckpoint(checkpoint, trainer, fingerprint); epoch < epochs; epoch += 1) {
  const loss = trainer.runEpoch();
  saveCheckpoint(checkpoint, trainer, epoch + 1, fingerprint);
  console.error(`arabic, epoch ${epoch + 1} of ${epochs}: loss per token ${loss.toFixed(4)}`);
}
const file = packFile([packModel(trainer, ARABIC_SETTINGS.pack), EMPTY_MODEL]);
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, file);
console.error(`${options.out}: ${file.length} bytes, sha256 ${bytesToHex(sha256(file))}`);
