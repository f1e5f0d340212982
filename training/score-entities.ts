import { isInside, LABELS, OUTSIDE } from '../src/core/understand/recognise/labels.ts';

export type Counts = { right: number; found: number; gold: number };

/** Entities found and right by kind, counted exactly: first token, last token and kind. */
export class EntityScore {
  readonly byKind = new Map<string, Counts>();

  add(gold: ArrayLike<number>, found: ArrayLike<number>): void {
    const goldSpans = new Set(entityKeys(gold));
    for (const key of goldSpans) this.countsOf(key).gold += 1;
    for (const key of entityKeys(found)) {
      this.countsOf(key).found += 1;
      if (goldSpans.has(key)) this.countsOf(key).right += 1;
    }
  }

  /** Precision, recall and F1 in per cent, over all kinds or those named. */
  figures(kinds?: readonly string[]) {
    let right = 0;
    let found = 0;
    let gold = 0;
    for (const [kind, counts] of this.byKind) {
      if (kinds !== undefined && !kinds.includes(kind)) continue;
      right += counts.right;
      found += counts.found;
      gold += counts.gold;
    }
    return {
      precision: (100 * right) / Math.max(found, 1),
      recall: (100 * right) / Math.max(gold, 1),
      f1: (200 * right) / Math.max(found + gold, 1),
    };
  }

  private countsOf(key: string): Counts {
    const kind = key.split(' ')[2]!;
    const counts = this.byKind.get(kind) ?? { right: 0, found: 0, gold: 0 };
    this.byKind.set(kind, counts);
    return counts;
  }
}

/** "from to KIND" of each entity. */
function entityKeys(labels: ArrayLike<number>): readonly string[] {
  const keys: string[] = [];
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!;
    if (label === OUTSIDE || isInside(label)) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === label + 1) end += 1;
    keys.push(`${i} ${end} ${LABELS[label]!.slice(2)}`);
  }
  return keys;
}
