import { BEFORE_LABEL, BEHIND_LABEL, LABEL_COUNT, OUTSIDE } from './labels.ts';

const K = LABEL_COUNT;

/** What each label may follow at a sentence's start, which counts as O: nothing, for an inside label. */
const AT_START = BEFORE_LABEL.map(befores => befores.filter(before => before === OUTSIDE));

/**
 * Scores of one sentence: `unary[t * K + y]` for a label, `edges[t][x * K + y]` for label y at t behind x at t − 1
 * (at t = 0 only row OUTSIDE is read). Natural logarithms.
 */
export type Scores = { readonly length: number; readonly unary: Float64Array; readonly edges: readonly Float64Array[] };

/** The best sequence of labels that BIO allows. */
export function bestLabels({ length, unary, edges }: Scores): Uint8Array {
  const best = new Float64Array(length * K).fill(-Infinity);
  const from = new Uint8Array(length * K);
  for (let t = 0; t < length; t += 1) {
    const edge = edges[t]!;
    for (let y = 0; y < K; y += 1) {
      for (const x of t === 0 ? AT_START[y]! : BEFORE_LABEL[y]!) {
        const score = (t === 0 ? 0 : best[(t - 1) * K + x]!) + edge[x * K + y]!;
        if (score > best[t * K + y]!) {
          best[t * K + y] = score;
          from[t * K + y] = x;
        }
      }
      best[t * K + y]! += unary[t * K + y]!;
    }
  }
  const labels = new Uint8Array(length);
  let label = OUTSIDE;
  for (let y = 0; y < K; y += 1) if (length > 0 && best[(length - 1) * K + y]! > best[(length - 1) * K + label]!) label = y;
  for (let t = length - 1; t >= 0; t -= 1) {
    labels[t] = label;
    label = from[t * K + label]!;
  }
  return labels;
}

/** Probability of each label at each token, `[t * K + y]`, over all sequences BIO allows; and ln Z. */
export function marginalsOf({ length, unary, edges }: Scores): {
  readonly marginals: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly logZ: number;
} {
  const forward = new Float64Array(length * K).fill(-Infinity);
  const backward = new Float64Array(length * K);
  const terms = new Float64Array(K);
  for (let t = 0; t < length; t += 1) {
    const edge = edges[t]!;
    for (let y = 0; y < K; y += 1) {
      const befores = t === 0 ? AT_START[y]! : BEFORE_LABEL[y]!;
      for (let i = 0; i < befores.length; i += 1) {
        const x = befores[i]!;
        terms[i] = (t === 0 ? 0 : forward[(t - 1) * K + x]!) + edge[x * K + y]!;
      }
      forward[t * K + y] = logSum(terms, befores.length) + unary[t * K + y]!;
    }
  }
  for (let t = length - 2; t >= 0; t -= 1) {
    const edge = edges[t + 1]!;
    for (let x = 0; x < K; x += 1) {
      const behinds = BEHIND_LABEL[x]!;
      for (let i = 0; i < behinds.length; i += 1) {
        const y = behinds[i]!;
        terms[i] = edge[x * K + y]! + unary[(t + 1) * K + y]! + backward[(t + 1) * K + y]!;
      }
      backward[t * K + x] = logSum(terms, behinds.length);
    }
  }
  const logZ = length === 0 ? 0 : logSum(forward.subarray((length - 1) * K), K);
  const marginals = new Float64Array(length * K);
  for (let i = 0; i < length * K; i += 1) marginals[i] = Math.exp(forward[i]! + backward[i]! - logZ);
  return { marginals, forward, backward, logZ };
}

function logSum(terms: Float64Array, count: number): number {
  let max = -Infinity;
  for (let i = 0; i < count; i += 1) if (terms[i]! > max) max = terms[i]!;
  if (max === -Infinity) return max;
  let sum = 0;
  // e⁰ is 1: one exponential in nine is spared.
  for (let i = 0; i < count; i += 1) sum += terms[i] === max ? 1 : Math.exp(terms[i]! - max);
  return max + Math.log(sum);
}
