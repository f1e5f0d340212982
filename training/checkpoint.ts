import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CrfTrainer } from './crf-trainer.ts';

/** Where a training run stands, so that one that was ended goes on instead of beginning again. */
export function saveCheckpoint(path: string, trainer: CrfTrainer, epoch: number, fingerprint: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const head = Buffer.from(`${JSON.stringify({ fingerprint, epoch, random: trainer.random.state })}\n`);
  writeFileSync(`${path}.new`, Buffer.concat([head, ...arraysOf(trainer).map(array => Buffer.from(array.buffer))]));
  renameSync(`${path}.new`, path);
}

/** Puts a trainer where its checkpoint left it; the epochs done, 0 where there is none or it is of another run. */
export function loadCheckpoint(path: string, trainer: CrfTrainer, fingerprint: string): number {
  if (!existsSync(path)) return 0;
  const bytes = readFileSync(path);
  const end = bytes.indexOf(10);
  const head = JSON.parse(bytes.subarray(0, end).toString()) as { fingerprint: string; epoch: number; random: number };
  if (head.fingerprint !== fingerprint) return 0;
  let at = end + 1;
  for (const array of arraysOf(trainer)) {
    const from = bytes.subarray(at, at + array.byteLength);
    new Uint8Array(array.buffer).set(from);
    at += array.byteLength;
  }
  trainer.random.state = head.random;
  return head.epoch;
}

function arraysOf({ weights, edgeWeights }: CrfTrainer): readonly Float32Array[] {
  return [weights, edgeWeights].flatMap(({ values, sums, squares, totals }) => [values, sums, squares, totals]);
}
