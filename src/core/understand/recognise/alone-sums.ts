import { REACH, type SentenceFeatures } from './sentence-features.ts';
import { WeightSink } from './weight-sink.ts';
import { UNARY_WIDTH, type WeightLookup } from './weight-table.ts';

const BEYOND_ENDS = {};

/**
 * Weights of what single tokens say by themselves, added up once for each word as long as its facts are kept: two thirds
 * of a token's features. Weights are 32-bit and of like size, so 64-bit sums of them are exact in any order.
 */
export class AloneSums {
  private readonly known = new WeakMap<object, Float64Array>();

  constructor(private readonly weights: WeightLookup) {}

  /** A row per offset −REACH … REACH, of the token at `at` or of the sentence's end. */
  of({ facts, addAlone }: SentenceFeatures, at: number): Float64Array {
    const key = facts[at] ?? BEYOND_ENDS;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const sums = new Float64Array((2 * REACH + 1) * UNARY_WIDTH);
    const sink = new WeightSink(this.weights);
    for (let offset = -REACH; offset <= REACH; offset += 1) addAlone(at, offset, sink.into(sums, (offset + REACH) * UNARY_WIDTH));
    this.known.set(key, sums);
    return sums;
  }
}
