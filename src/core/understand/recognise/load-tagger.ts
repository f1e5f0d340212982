import { sha256 } from '@noble/hashes/sha2.js';
import { AloneSums } from './alone-sums.ts';
import { ByteReader } from './byte-reader.ts';
import { DIGEST_LENGTH, type Guideline, type Language, MAGIC, MODELS, VERSION } from './model-format.ts';
import { EDGE_WIDTH, UNARY_WIDTH, WeightLookup, type WeightTable } from './weight-table.ts';

/** The weights one sentence is tagged with. `outsideBias` is taken off the score of O: without it names are missed more than invented. */
export type TaggerWeights = {
  readonly unary: WeightLookup;
  /** Of `unary`, what words say by themselves. */
  readonly alone: AloneSums;
  readonly edge: WeightLookup;
  readonly outsideBias: number;
};

/** A loaded model. Look-ups are made when a language and guideline are first asked for. */
export type Tagger = { readonly weightsFor: (language: Language, guideline: Guideline) => TaggerWeights };

type TablePair = { readonly outsideBias: number; readonly unary: WeightTable; readonly edge: WeightTable };
type ModelTables = { readonly shared: TablePair; readonly own: ReadonlyMap<Guideline, TablePair> };

/** The file isn't a model this code can use; the message says why. */
export class TaggerFileError extends Error {
  override readonly name = 'TaggerFileError';
}

/** Reads the tagger's file (see model-format.ts). Throws {@link TaggerFileError} on a wrong version, a damaged or a cut file. */
export function loadTagger(bytes: Uint8Array): Tagger {
  const models = readModels(bytes);
  const made = new Map<string, TaggerWeights>();
  return {
    weightsFor(language, guideline) {
      const name = `${language} ${guideline}`;
      const known = made.get(name);
      if (known !== undefined) return known;
      const { shared, own } = models.get(language)!;
      const pairs = [shared, own.get(guideline)].filter(pair => pair !== undefined);
      const unary = new WeightLookup(
        pairs.map(pair => pair.unary),
        UNARY_WIDTH,
      );
      const weights = {
        unary,
        alone: new AloneSums(unary),
        edge: new WeightLookup(
          pairs.map(pair => pair.edge),
          EDGE_WIDTH,
        ),
        outsideBias: pairs.at(-1)!.outsideBias,
      };
      made.set(name, weights);
      return weights;
    },
  };
}

function readModels(bytes: Uint8Array): ReadonlyMap<Language, ModelTables> {
  const start = MAGIC.length + 1 + DIGEST_LENGTH;
  if (bytes.length < start || MAGIC !== String.fromCharCode(...bytes.subarray(0, MAGIC.length)))
    throw new TaggerFileError('this is no file of the tagger');
  if (bytes[MAGIC.length] !== VERSION)
    throw new TaggerFileError(`the tagger's file has version ${bytes[MAGIC.length]}, this program reads ${VERSION}`);
  const digest = sha256(bytes.subarray(start));
  if (digest.some((byte, i) => byte !== bytes[MAGIC.length + 1 + i]))
    throw new TaggerFileError("the tagger's file is damaged: its checksum is another");
  const reader = new ByteReader(bytes.subarray(start));
  try {
    return new Map(MODELS.map(({ language, guidelines }) => [language, readModel(reader, guidelines)]));
  } catch (error) {
    if (error instanceof RangeError) throw new TaggerFileError(error.message);
    throw error;
  }
}

function readModel(reader: ByteReader, guidelines: readonly Guideline[]): ModelTables {
  const shared = readPair(reader);
  return { shared, own: new Map(guidelines.map(guideline => [guideline, readPair(reader)])) };
}

function readPair(reader: ByteReader): TablePair {
  return { outsideBias: reader.float(), unary: readTable(reader, UNARY_WIDTH), edge: readTable(reader, EDGE_WIDTH) };
}

function readTable(reader: ByteReader, width: number): WeightTable {
  const scale = reader.float();
  const count = reader.varint();
  const keys = new Uint32Array(count);
  for (let k = 0, key = 0; k < count; k += 1) keys[k] = key += reader.varint();
  const rows = new Int8Array(count * width);
  for (let k = 0; k < count; k += 1) {
    const mask = reader.take(Math.ceil(width / 8));
    for (let i = 0; i < width; i += 1) if ((mask[i >> 3]! & (1 << (i & 7))) !== 0) rows[k * width + i] = (reader.byte() << 24) >> 24;
  }
  return { width, scale, keys, rows };
}
