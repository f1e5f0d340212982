import type { Hit } from './hit.ts';

type Found = Omit<Hit, 'around'>;

/**
 * The hits that stand, in text order, none overlapping another: the longest name wins, then the very
 * spelling, then the reading with fewer clitics, then the first. Takes hits in the order of their first words.
 */
export function settleOverlaps<T extends Found>(inOrder: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (let from = 0; from < inOrder.length; ) {
    let to = from + 1;
    let end = inOrder[from]!.last;
    while (to < inOrder.length && inOrder[to]!.block === inOrder[from]!.block && inOrder[to]!.first < end)
      end = Math.max(end, inOrder[to++]!.last);
    if (to - from === 1) kept.push(inOrder[from]!);
    else settleCluster(inOrder.slice(from, to), kept);
    from = to;
  }
  return kept;
}

/** Hits that hang together by overlaps. */
function settleCluster<T extends Found>(cluster: readonly T[], kept: T[]): void {
  const base = cluster[0]!.first;
  const taken = new Uint8Array(Math.max(...cluster.map(hit => hit.last)) - base);
  const chosen: T[] = [];
  for (const hit of [...cluster].sort(compareWorth)) {
    let free = true;
    for (let word = hit.first; word < hit.last && free; word++) free = taken[word - base] === 0;
    if (!free) continue;
    taken.fill(1, hit.first - base, hit.last - base);
    chosen.push(hit);
  }
  kept.push(...chosen.sort((a, b) => a.first - b.first));
}

function compareWorth(a: Found, b: Found): number {
  return b.last - b.first - (a.last - a.first) || a.distance - b.distance || a.skipped - b.skipped || a.first - b.first;
}
