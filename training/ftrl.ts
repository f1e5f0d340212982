export type FtrlOptions = { readonly alpha: number; readonly beta: number; readonly l1: number; readonly l2: number };

/** Weights learned by FTRL-proximal (McMahan 2013): a step size for each weight, and zero until it has earned its place. */
export class FtrlWeights {
  readonly values: Float32Array;
  readonly sums: Float32Array;
  readonly squares: Float32Array;

  constructor(
    size: number,
    private readonly options: FtrlOptions,
  ) {
    this.values = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.squares = new Float32Array(size);
  }

  /** One gradient for the weights from `at` on. */
  update(at: number, gradient: Float64Array): void {
    const { alpha, beta, l1, l2 } = this.options;
    for (let i = 0; i < gradient.length; i += 1) {
      const g = gradient[i]!;
      if (g < 1e-5 && g > -1e-5) continue;
      const k = at + i;
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
