import { LABEL_COUNT } from '../src/core/understand/recognise/labels.ts';
import { marginalsOf, type Scores } from '../src/core/understand/recognise/lattice.ts';
import type { EncodedSentence } from './encode-sentences.ts';
import { FtrlWeights, type FtrlOptions } from './ftrl.ts';
import { Random } from './random.ts';

const K = LABEL_COUNT;

/** A sentence and the corpora whose own weights it also uses, by number; `weight` multiplies its gradient. */
export type TrainingSentence = { readonly sentence: EncodedSentence; readonly corpus: number; readonly weight: number };

export type TrainerOptions = {
  readonly ftrl: FtrlOptions;
  readonly minCount: number;
  readonly seed: number;
  /** Number of corpora that have weights of their own beside the shared ones. */
  readonly corpora: number;
};

/** Rows of weights by feature key: `shared`, then one table per corpus. */
export type RowTables = readonly ReadonlyMap<number, number>[];

/** Ids of a sentence's features: shared rows and its corpus's own. */
type Ids = { readonly unary: Int32Array; readonly starts: Uint32Array; readonly edge: Int32Array; readonly edgeStarts: Uint32Array };

export class CrfTrainer {
  readonly tables: RowTables;
  readonly edgeTables: RowTables;
  readonly weights: FtrlWeights;
  readonly edgeWeights: FtrlWeights;
  readonly random: Random;
  private readonly ids: readonly Ids[];

  constructor(
    private readonly sentences: readonly TrainingSentence[],
    private readonly options: TrainerOptions,
  ) {
    this.random = new Random(options.seed);
    this.tables = countRows(sentences, options, one => one.sentence.keys);
    this.edgeTables = countRows(sentences, options, one => one.sentence.edgeKeys);
    this.weights = new FtrlWeights(rowCount(this.tables) * K, options.ftrl);
    this.edgeWeights = new FtrlWeights(rowCount(this.edgeTables) * K * K, options.ftrl);
    this.ids = sentences.map(one => this.idsOf(one.sentence, one.corpus));
  }

  /** One pass over all sentences in a new order; the mean loss per token before each step. */
  runEpoch(): number {
    let loss = 0;
    let tokens = 0;
    for (const i of this.random.order(this.sentences.length)) {
      loss += this.step(this.sentences[i]!, this.ids[i]!);
      tokens += this.sentences[i]!.sentence.labels.length;
    }
    return loss / tokens;
  }

  /** Scores of any sentence under the weights so far, as one of `corpus`. */
  scoresOf(sentence: EncodedSentence, corpus: number): Scores {
    return this.score(sentence.labels.length, this.idsOf(sentence, corpus));
  }

  private step({ sentence, weight }: TrainingSentence, ids: Ids): number {
    const { labels } = sentence;
    const scores = this.score(labels.length, ids);
    const { marginals, forward, backward, logZ } = marginalsOf(scores);
    let gold = 0;
    const gradient = new Float64Array(K);
    const pairs = new Float64Array(K * K);
    for (let t = 0; t < labels.length; t += 1) {
      const label = labels[t]!;
      const before = t === 0 ? 0 : labels[t - 1]!;
      gold += scores.unary[t * K + label]! + scores.edges[t]![before * K + label]!;
      for (let y = 0; y < K; y += 1) gradient[y] = weight * (marginals[t * K + y]! - (y === label ? 1 : 0));
      for (let f = ids.starts[t]!; f < ids.starts[t + 1]!; f += 1) this.weights.update(ids.unary[f]! * K, gradient);
      pairs.fill(0);
      for (let x = 0; x < (t === 0 ? 1 : K); x += 1) {
        const start = t === 0 ? 0 : forward[(t - 1) * K + x]!;
        for (let y = 0; y < K; y += 1)
          pairs[x * K + y] = weight * Math.exp(start + scores.edges[t]![x * K + y]! + scores.unary[t * K + y]! + backward[t * K + y]! - logZ);
      }
      for (let y = 2; y < K; y += 2) for (let x = 0; x < K; x += 1) if (x !== y && x !== y - 1) pairs[x * K + y] = 0;
      pairs[before * K + label]! -= weight;
      for (let f = ids.edgeStarts[t]!; f < ids.edgeStarts[t + 1]!; f += 1) this.edgeWeights.update(ids.edge[f]! * K * K, pairs);
    }
    return logZ - gold;
  }

  private score(length: number, ids: Ids): Scores {
    const unary = new Float64Array(length * K);
    const edges: Float64Array[] = [];
    for (let t = 0; t < length; t += 1) {
      const values = this.weights.values;
      for (let f = ids.starts[t]!; f < ids.starts[t + 1]!; f += 1) {
        const row = ids.unary[f]! * K;
        for (let y = 0; y < K; y += 1) unary[t * K + y]! += values[row + y]!;
      }
      const edge = new Float64Array(K * K);
      for (let f = ids.edgeStarts[t]!; f < ids.edgeStarts[t + 1]!; f += 1) {
        const row = ids.edge[f]! * K * K;
        for (let i = 0; i < K * K; i += 1) edge[i]! += this.edgeWeights.values[row + i]!;
      }
      edges.push(edge);
    }
    return { length, unary, edges };
  }

  private idsOf(sentence: EncodedSentence, corpus: number): Ids {
    const [unary, starts] = lookUp(sentence.keys, sentence.starts, this.tables, corpus);
    const [edge, edgeStarts] = lookUp(sentence.edgeKeys, sentence.edgeStarts, this.edgeTables, corpus);
    return { unary, starts, edge, edgeStarts };
  }
}

function lookUp(keys: Uint32Array, starts: Uint32Array, tables: RowTables, corpus: number): readonly [Int32Array, Uint32Array] {
  const ids: number[] = [];
  const newStarts = new Uint32Array(starts.length);
  const own = tables[corpus + 1];
  for (let t = 0; t + 1 < starts.length; t += 1) {
    for (let i = starts[t]!; i < starts[t + 1]!; i += 1) {
      const shared = tables[0]!.get(keys[i]!);
      if (shared !== undefined) ids.push(shared);
      const special = own?.get(keys[i]!);
      if (special !== undefined) ids.push(special);
    }
    newStarts[t + 1] = ids.length;
  }
  return [Int32Array.from(ids), newStarts];
}

/** Rows for keys seen at least `minCount` times, in all sentences and in each corpus. */
function countRows(sentences: readonly TrainingSentence[], options: TrainerOptions, keysOf: (one: TrainingSentence) => Uint32Array): RowTables {
  const counts: Map<number, number>[] = [new Map()];
  for (let c = 0; c < options.corpora; c += 1) counts.push(new Map());
  for (const one of sentences) {
    for (const table of [counts[0]!, counts[one.corpus + 1]]) {
      if (table === undefined) continue;
      for (const key of keysOf(one)) table.set(key, (table.get(key) ?? 0) + 1);
    }
  }
  let row = 0;
  return counts.map(table => {
    const rows = new Map<number, number>();
    for (const [key, count] of table) if (count >= options.minCount) rows.set(key, row++);
    return rows;
  });
}

function rowCount(tables: RowTables): number {
  return tables.reduce((sum, table) => sum + table.size, 0);
}
