import { bitmapOf } from './build-trie.ts';
import type { SpellingTable } from './name-index.ts';
import { edgeKey, spread } from './word-hash.ts';

/** Trie nodes by key, from (key, node) pairs in any order. */
export function buildSpellingTable(pairs: readonly (readonly [key: number, node: number])[]): SpellingTable {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
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
    bitmap: bitmapOf(keys),
  };
}

/** The position of a key, or −1. */
export function findKey(table: SpellingTable, key: number): number {
  const mixed = spread(key);
  const bit = mixed & (table.bitmap.length * 32 - 1);
  if ((table.bitmap[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
  const mask = table.slots.length - 1;
  for (let slot = mixed & mask; ; slot = (slot + 1) & mask) {
    const index = table.slots[slot]!;
    if (index === -1 || table.keys[index] === key) return index;
  }
}

/** The key of two words that follow each other. */
export function pairKey(first: number, second: number): number {
  return edgeKey(first, spread(second));
}
