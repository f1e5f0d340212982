import { isInside, LABEL_COUNT, mayFollow, OUTSIDE } from '../src/core/understand/recognise/labels.ts';
import { marginalsOf, type Scores } from '../src/core/understand/recognise/lattice.ts';
import type { EncodedSentence } from './encode-sentences.ts';
import { countRows, findRows, makeRows, type RowList, type RowTables } from './feature-rows.ts';
import { type FtrlOptions, FtrlWeights } from './ftrl.ts';
import { Random } from './random.ts';

const K = LABEL_COUNT;

/** Share of the epochs whose weights aren't averaged: they are still on their way. */
const BURN_IN = 0.4;

/** A sentence and the table it teaches: 0 the shared one, from 1 on that of a guideline, which is added to the shared one. */
export type TrainingSentence = { readonly sentence: EncodedSentence; readonly table: number };

export type TrainerOptions = {
  readonly ftrl: FtrlOptions;
  readonly minCount: number;
  readonly seed: number;
  /** Share of features left out, other ones each time: so that no word is known by its face alone. */
  readonly dropout: number;
  /** Share of tokens that are made strangers: all features that know the word itself are left out. */
  readonly strangers: number;
  /** Shared table and guidelines' own. */
  readonly tableCount: number;
};

type Rows = { readonly unary: RowList; readonly edge: RowList };

/**
 * A linear-chain CRF under training. The shared table learns from its own sentences only; a guideline's table then
 * learns what its corpus marks otherwise, with the shared one held still: pooled, two corpora's guidelines fight.
 */
export class CrfTrainer {
  readonly tables: RowTables;
  readonly edgeTables: RowTables;
  readonly weights: FtrlWeights;
  readonly edgeWeights: FtrlWeights;
  readonly random: Random;
  private readonly rows: readonly Rows[];

  constructor(
    private readonly sentences: readonly TrainingSentence[],
    private readonly options: TrainerOptions,
  ) {
    this.random = new Random(options.seed);
    const ofTables = Array.from({ length: options.tableCount }, (_, table) => sentences.filter(one => one.table === table));
    this.tables = makeRows(
      ofTables.map(list => list.map(({ sentence }) => sentence.unary)),
      options.minCount,
    );
    this.edgeTables = makeRows(
      ofTables.map(list => list.map(({ sentence }) => sentence.edge)),
      options.minCount,
    );
    this.weights = new FtrlWeights(countRows(this.tables), K, options.ftrl);
    this.edgeWeights = new FtrlWeights(countRows(this.edgeTables), K * K, options.ftrl);
    this.rows = sentences.map(({ sentence, table }) => this.rowsOf(sentence, table));
  }

  /**
   * One pass over a table's sentences in a new order; the mean loss per token before each step. `epoch` of `epochs`,
   * from 0: the table ends as the average of its later epochs.
   */
  runEpoch(table: number, epoch: number, epochs: number): number {
    this.weights.hold(this.tables, table);
    this.edgeWeights.hold(this.edgeTables, table);
    let loss = 0;
    let tokens = 0;
    for (const i of this.random.order(this.sentences.length)) {
      const { sentence, table: own } = this.sentences[i]!;
      if (own !== table) continue;
      loss += this.step(sentence.labels, this.rows[i]!);
      tokens += sentence.labels.length;
    }
    const firstRemembered = Math.floor(epochs * BURN_IN);
    for (const weights of [this.weights, this.edgeWeights]) {
      if (epoch >= firstRemembered) weights.remember();
      if (epoch === epochs - 1) weights.average(epochs - firstRemembered);
    }
    return loss / Math.max(tokens, 1);
  }

  /** Scores of any sentence under the weights so far, by a table's guideline. */
  scoresOf(sentence: EncodedSentence, table: number): Scores {
    return this.score(sentence.labels.length, this.rowsOf(sentence, table), 1);
  }

  private rowsOf({ unary, edge }: EncodedSentence, table: number): Rows {
    return { unary: findRows(unary, this.tables, table), edge: findRows(edge, this.edgeTables, table) };
  }

  private step(labels: Uint8Array, all: Rows): number {
    const rows = { unary: this.dropSome(all.unary), edge: all.edge };
    // What is left stands for what was left out too.
    const factor = 1 / (1 - this.options.dropout);
    const scores = this.score(labels.length, rows, factor);
    const lattice = marginalsOf(scores);
    let gold = 0;
    const gradient = new Float64Array(K);
    const pairs = new Float64Array(K * K);
    for (let t = 0; t < labels.length; t += 1) {
      const label = labels[t]!;
      const before = t === 0 ? OUTSIDE : labels[t - 1]!;
      gold += scores.unary[t * K + label]! + scores.edges[t]![before * K + label]!;
      for (let y = 0; y < K; y += 1) gradient[y] = factor * (lattice.marginals[t * K + y]! - (y === label ? 1 : 0));
      for (let i = rows.unary.starts[t]!; i < rows.unary.starts[t + 1]!; i += 1) this.weights.update(rows.unary.ids[i]!, gradient);
      fillPairs(pairs, scores, lattice, t);
      pairs[before * K + label]! -= 1;
      for (let i = rows.edge.starts[t]!; i < rows.edge.starts[t + 1]!; i += 1) this.edgeWeights.update(rows.edge.ids[i]!, pairs);
    }
    return lattice.logZ - gold;
  }

  private dropSome({ ids, ofWord, starts }: RowList): RowList {
    const kept = new Int32Array(ids.length);
    const keptStarts = new Uint32Array(starts.length);
    let count = 0;
    for (let t = 0; t + 1 < starts.length; t += 1) {
      const isStranger = this.random.next() < this.options.strangers;
      for (let i = starts[t]!; i < starts[t + 1]!; i += 1) {
        if (isStranger && ofWord[i] === 1) continue;
        if (this.random.next() >= this.options.dropout) kept[count++] = ids[i]!;
      }
      keptStarts[t + 1] = count;
    }
    return { ids: kept, ofWord, starts: keptStarts };
  }

  private score(length: number, { unary, edge }: Rows, factor: number): Scores {
    const unaries = new Float64Array(length * K);
    const edges: Float64Array[] = [];
    for (let t = 0; t < length; t += 1) {
      for (let i = unary.starts[t]!; i < unary.starts[t + 1]!; i += 1) this.weights.addTo(unaries, t * K, unary.ids[i]!, factor);
      const pairs = new Float64Array(K * K);
      for (let i = edge.starts[t]!; i < edge.starts[t + 1]!; i += 1) this.edgeWeights.addTo(pairs, 0, edge.ids[i]!, 1);
      edges.push(pairs);
    }
    return { length, unary: unaries, edges };
  }
}

/** The first of trainers of the same sentences, with the mean of all their weights: what one order of sentences taught by chance is thinned out. */
export function meanOf(trainers: readonly CrfTrainer[]): CrfTrainer {
  const [first] = trainers;
  if (first === undefined) throw new RangeError('no trainer');
  for (const weightsOf of [(one: CrfTrainer) => one.weights.values, (one: CrfTrainer) => one.edgeWeights.values]) {
    const mean = weightsOf(first);
    for (const other of trainers.slice(1)) for (const [k, value] of weightsOf(other).entries()) mean[k]! += value;
    for (let k = 0; k < mean.length; k += 1) mean[k]! /= trainers.length;
  }
  return first;
}

/** Probability of each pair of labels at t − 1 and t. */
function fillPairs(pairs: Float64Array, { unary, edges }: Scores, lattice: ReturnType<typeof marginalsOf>, t: number): void {
  const { forward, backward, logZ } = lattice;
  pairs.fill(0);
  for (let x = 0; x < (t === 0 ? 1 : K); x += 1) {
    const start = t === 0 ? 0 : forward[(t - 1) * K + x]!;
    for (let y = 0; y < K; y += 1) {
      if (isInside(y) && !mayFollow(x, y)) continue;
      pairs[x * K + y] = Math.exp(start + edges[t]![x * K + y]! + unary[t * K + y]! + backward[t * K + y]! - logZ);
    }
  }
}
