import { makeHashBits, mayHold } from './hash-bits.ts';
import type { SpellingTable } from './name-index.ts';
import { edgeKey, spread } from './word-hash.ts';

/** A name of several words: the sounds of its first two, and its trie node. */
export type SoundedName = { readonly first: number; readonly second: number; readonly node: number };

export function buildSpellingTable(names: readonly SoundedName[]): SpellingTable {
  const sorted = names.map(({ first, second, node }) => [pairKey(first, second), node] as const).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const keys: number[] = [];
  const starts: number[] = [];
  for (const [index, [key]] of sorted.entries()) {
    if (keys.at(-1) === key) continue;
    keys.push(key);
    starts.push(index);
  }
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  for (const [index, key] of keys.entries()) {
    let slot = spread(key) & (size - 1);
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
  }
  return {
    slots,
    keys: Int32Array.from(keys),
    starts: Int32Array.from([...starts, sorted.length]),
    nodes: Int32Array.from(sorted, ([, node]) => node),
    keyBits: makeHashBits(keys),
    firstBits: makeHashBits(names.map(({ first }) => first)),
    secondBits: makeHashBits(names.map(({ second }) => second)),
  };
}

/** The position of a pair's key, or −1. */
export function findPair(table: SpellingTable, first: number, second: number): number {
  if (!mayHold(table.firstBits, first)) return -1;
  const key = pairKey(first, second);
  if (!mayHold(table.keyBits, key)) return -1;
  const mask = table.slots.length - 1;
  for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
    const index = table.slots[slot]!;
    if (index === -1 || table.keys[index] === key) return index;
  }
}

function pairKey(first: number, second: number): number {
  return edgeKey(first, spread(second));
}
