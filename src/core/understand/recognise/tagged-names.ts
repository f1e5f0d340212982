import { isInside, LABEL_COUNT, LABELS, mayFollow, OUTSIDE } from './labels.ts';
import { marginalsOf, type Scores } from './lattice.ts';

export type TaggedKind = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** Tokens [from, to) of a sentence. `score` 0–1: the probability of exactly this span with this kind, by the tagger's own reckoning. */
export type TaggedName = { readonly from: number; readonly to: number; readonly kind: TaggedKind; readonly score: number };

/** The names that labels spell, each with its probability over all ways to label the sentence. */
export function namesIn(labels: Uint8Array, scores: Scores): readonly TaggedName[] {
  if (!labels.some(label => label !== OUTSIDE)) return [];
  const lattice = marginalsOf(scores);
  const names: TaggedName[] = [];
  for (let from = 0; from < labels.length; from += 1) {
    const label = labels[from]!;
    if (label === OUTSIDE || isInside(label)) continue;
    let to = from + 1;
    while (to < labels.length && labels[to] === label + 1) to += 1;
    names.push({
      from,
      to,
      kind: LABELS[label]!.slice(2) as TaggedKind,
      score: Math.exp(logProbability(scores, lattice, from, to, label)),
    });
  }
  return names;
}

function logProbability(
  { unary, edges, length }: Scores,
  { forward, backward, logZ }: ReturnType<typeof marginalsOf>,
  from: number,
  to: number,
  label: number,
): number {
  const inside = label + 1;
  let log = forward[from * LABEL_COUNT + label]! - logZ;
  for (let t = from + 1; t < to; t += 1) {
    const before = t === from + 1 ? label : inside;
    log += edges[t]![before * LABEL_COUNT + inside]! + unary[t * LABEL_COUNT + inside]!;
  }
  if (to === length) return log;
  const last = to === from + 1 ? label : inside;
  let rest = 0;
  for (let y = 0; y < LABEL_COUNT; y += 1) {
    if (y === inside || !mayFollow(last, y)) continue;
    rest += Math.exp(edges[to]![last * LABEL_COUNT + y]! + unary[to * LABEL_COUNT + y]! + backward[to * LABEL_COUNT + y]! + log);
  }
  return Math.log(rest);
}
