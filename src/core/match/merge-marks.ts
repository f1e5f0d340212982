import type { Named } from './told-block.ts';

/**
 * Puts marks of titles among a block's names, both in text order and each apart. A title hides the places and bodies
 * inside it: the longest wins. It gives way where a name reaches across its ends or covers it. Linear.
 */
export function mergeMarks(names: readonly Named[], titles: readonly Named[]): Named[] {
  const merged: Named[] = [];
  let name = 0;
  for (const title of titles) {
    const { start, end } = title.mention;
    while (name < names.length && names[name]!.mention.end <= start) merged.push(names[name++]!);
    if (merged.length > 0 && merged.at(-1)!.mention.end > start) continue;
    let inside = name;
    while (inside < names.length && names[inside]!.mention.start < end && isWithin(names[inside]!, start, end)) inside++;
    if (inside < names.length && names[inside]!.mention.start < end) continue;
    merged.push(title);
    name = inside;
  }
  while (name < names.length) merged.push(names[name++]!);
  return merged;
}

/** Position of the first mark that ends behind `at`; marks in text order. */
export function firstMarkBehind(marks: readonly Named[], at: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.mention.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isWithin({ mention }: Named, start: number, end: number): boolean {
  return mention.start >= start && mention.end <= end;
}
