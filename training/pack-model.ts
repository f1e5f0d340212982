import { sha256 } from '@noble/hashes/sha2.js';
import { MAGIC, VERSION } from '../src/core/understand/recognise/model-format.ts';
import { EDGE_WIDTH, UNARY_WIDTH } from '../src/core/understand/recognise/weight-table.ts';
import { ByteWriter } from './byte-writer.ts';
import type { CrfTrainer } from './crf-trainer.ts';
import type { RowTables } from './feature-rows.ts';

export type PackOptions = {
  /** One for each table: the shared, the guidelines' own. */
  readonly outsideBiases: readonly number[];
  /** Weights nearer to 0 are left out. */
  readonly smallest: number;
  /** Weights further from 0 are cut to it; 127 steps lie between. */
  readonly largest: number;
};

type Rows = { readonly tables: RowTables; readonly values: Float32Array; readonly width: number };

/** One language's part of the tagger's file (model-format.ts). */
export function packModel(trainer: CrfTrainer, options: PackOptions): Uint8Array {
  const writer = new ByteWriter();
  const unary: Rows = { tables: trainer.tables, values: trainer.weights.values, width: UNARY_WIDTH };
  const edge: Rows = { tables: trainer.edgeTables, values: trainer.edgeWeights.values, width: EDGE_WIDTH };
  for (let table = 0; table < trainer.tables.length; table += 1) {
    writer.float(options.outsideBiases[table]!);
    for (const { tables, values, width } of [unary, edge]) writeTable(writer, tables[table]!, values, width, options);
  }
  return writer.written();
}

/** Makes a trainer's weights what they'll be once packed: figures should be of what ships. */
export function roundWeights({ weights, edgeWeights }: CrfTrainer, { largest, smallest }: PackOptions): void {
  const scale = largest / 127;
  for (const { values } of [weights, edgeWeights])
    for (let i = 0; i < values.length; i += 1) values[i] = scale * quantise(values[i]!, scale, smallest);
}

/** The whole file: head, checksum, then the models in the order of MODELS. */
export function packFile(models: readonly Uint8Array[]): Uint8Array {
  const body = new ByteWriter();
  for (const model of models) body.take(model);
  const file = new ByteWriter();
  for (const char of MAGIC) file.byte(char.charCodeAt(0));
  file.byte(VERSION);
  file.take(sha256(body.written()));
  file.take(body.written());
  return file.written();
}

function writeTable(
  writer: ByteWriter,
  rows: ReadonlyMap<number, number>,
  values: Float32Array,
  width: number,
  options: PackOptions,
): void {
  const scale = options.largest / 127;
  const kept: (readonly [key: number, weights: Int8Array])[] = [];
  for (const [key, row] of rows) {
    const weights = Int8Array.from({ length: width }, (_, i) => quantise(values[row * width + i]!, scale, options.smallest));
    if (weights.some(weight => weight !== 0)) kept.push([key, weights]);
  }
  kept.sort(([a], [b]) => a - b);
  writer.float(scale);
  writer.varint(kept.length);
  let last = 0;
  for (const [key] of kept) {
    writer.varint(key - last);
    last = key;
  }
  for (const [, weights] of kept) {
    const mask = new Uint8Array(Math.ceil(width / 8));
    for (const [i, weight] of weights.entries()) if (weight !== 0) mask[i >> 3]! |= 1 << (i & 7);
    writer.take(mask);
    for (const weight of weights) if (weight !== 0) writer.byte(weight & 255);
  }
}

function quantise(weight: number, scale: number, smallest: number): number {
  if (Math.abs(weight) < smallest) return 0;
  return Math.max(-127, Math.min(127, Math.round(weight / scale)));
}
