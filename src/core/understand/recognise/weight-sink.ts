import type { FeatureSink } from './feature-sink.ts';
import { featureKey } from './hash-feature.ts';
import type { WeightLookup } from './weight-table.ts';

/** Adds up the weights of the features it is given. One serves a whole sentence: a closure for each token was slower. */
export class WeightSink implements FeatureSink {
  private sums: Float64Array = new Float64Array(0);
  private at = 0;

  constructor(private readonly weights: WeightLookup) {}

  /** Features given from now on are added to `sums` from `at` on. */
  into(sums: Float64Array, at: number): this {
    this.sums = sums;
    this.at = at;
    return this;
  }

  add(template: number, value: number): void {
    this.weights.addRow(featureKey(template, value), this.sums, this.at);
  }
}
