/**
 * Makes data/model/tagger.bin, byte for byte the same from the same data, seed and options:
 *
 *     npm run train [-- --data ../shared/data/ner --out data/model/tagger.bin --seed 1]
 *
 * A run that was ended goes on from its last whole epoch (--checkpoints, a folder; delete it to begin anew).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { packFile } from './pack-model.ts';
import { ARABIC, ENGLISH } from './recipes.ts';
import { trainModel } from './train-model.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/ner' },
    out: { type: 'string', default: 'data/model/tagger.bin' },
    checkpoints: { type: 'string', default: '.cache/training' },
    seed: { type: 'string', default: '1' },
  },
});

const plan = {
  data: options.data,
  checkpoints: options.checkpoints,
  seed: Number(options.seed),
  say: (text: string) => console.error(text),
};
const file = packFile([ARABIC, ENGLISH].map(recipe => trainModel(recipe, plan)));
const sum = bytesToHex(sha256(file));
mkdirSync(dirname(options.out), { recursive: true });
writeFileSync(options.out, file);
writeFileSync(`${options.out}.sha256`, `${sum}  tagger.bin\n`);
console.error(`${options.out}: ${file.length} bytes, sha256 ${sum}`);
