import type { RowTables } from './feature-rows.ts';

export type FtrlOptions = { readonly alpha: number; readonly beta: number; readonly l1: number; readonly l2: number };

/** Smaller gradients change nothing that would be kept. */
const NEGLIGIBLE = 1e-5;

/** Rows of weights learned by FTRL-proximal (McMahan 2013): a step size for each weight, and zero until it has earned its place. */
export class FtrlWeights {
  readonly values: Float32Array;
  readonly sums: Float32Array;
  readonly squares: Float32Array;
  /** Sum of the values at the epochs remembered. */
  readonly totals: Float32Array;
  private firstFree = 0;
  private endFree: number;

  constructor(
    rowCount: number,
    private readonly width: number,
    private readonly options: FtrlOptions,
  ) {
    this.values = new Float32Array(rowCount * width);
    this.sums = new Float32Array(rowCount * width);
    this.squares = new Float32Array(rowCount * width);
    this.totals = new Float32Array(rowCount * width);
    this.endFree = rowCount;
  }

  /** From now on only the rows of one table change. */
  hold(tables: RowTables, table: number): void {
    this.firstFree = tables.slice(0, table).reduce((sum, { size }) => sum + size, 0);
    this.endFree = this.firstFree + tables[table]!.size;
  }

  /** Notes the free rows' values, for `average`. */
  remember(): void {
    for (let k = this.firstFree * this.width; k < this.endFree * this.width; k += 1) this.totals[k]! += this.values[k]!;
  }

  /** Makes the free rows what they were on average over `count` epochs remembered: the last sentences seen count no more than others. */
  average(count: number): void {
    for (let k = this.firstFree * this.width; k < this.endFree * this.width; k += 1) this.values[k] = this.totals[k]! / count;
  }

  addTo(scores: Float64Array, at: number, row: number, factor: number): void {
    const start = row * this.width;
    for (let i = 0; i < this.width; i += 1) scores[at + i]! += factor * this.values[start + i]!;
  }

  /** One gradient for a row, if it may change. */
  update(row: number, gradient: Float64Array): void {
    if (row < this.firstFree || row >= this.endFree) return;
    const { alpha, beta, l1, l2 } = this.options;
    for (let i = 0; i < this.width; i += 1) {
      const g = gradient[i]!;
      if (g < NEGLIGIBLE && g > -NEGLIGIBLE) continue;
      const k = row * this.width + i;
      const root = Math.sqrt(this.squares[k]!);
      const square = this.squares[k]! + g * g;
      const newRoot = Math.sqrt(square);
      const sum = this.sums[k]! + g - ((newRoot - root) / alpha) * this.values[k]!;
      this.squares[k] = square;
      this.sums[k] = sum;
      this.values[k] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((beta + newRoot) / alpha + l2);
    }
  }
}
