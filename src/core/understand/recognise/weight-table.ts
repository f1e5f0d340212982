import { LABEL_COUNT } from './labels.ts';

/** Quantised weights by feature key: rows of `width` numbers, each times `scale` a natural logarithm. */
export type WeightTable = { readonly width: number; readonly scale: number; readonly keys: Uint32Array; readonly rows: Int8Array };

/** No key: those have 30 bits (hash-feature.ts). */
const EMPTY = -1;

/** The sum of a shared table and one guideline's own, open for look-ups. */
export class WeightLookup {
  /** A key and its row side by side, so that a look-up reads one place in memory; {@link EMPTY} where there is no key. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly rows: Float32Array;
  private count = 0;

  constructor(
    tables: readonly WeightTable[],
    readonly width: number,
  ) {
    const most = tables.reduce((sum, table) => sum + table.keys.length, 0);
    let size = 16;
    while (size < most * 2) size *= 2;
    this.slots = new Int32Array(size * 2).fill(EMPTY);
    this.mask = size - 1;
    this.rows = new Float32Array(most * width);
    for (const table of tables) this.addTable(table);
  }

  /** Adds a key's row, if there is one, to `into` from `at` on. */
  addRow(key: number, into: Float64Array, at: number): void {
    const slot = this.slotOf(key);
    if (this.slots[slot] === EMPTY) return;
    const { rows, width } = this;
    const start = this.slots[slot + 1]! * width;
    for (let i = 0; i < width; i += 1) into[at + i]! += rows[start + i]!;
  }

  private addTable({ keys, rows, scale, width }: WeightTable): void {
    for (let k = 0; k < keys.length; k += 1) {
      const slot = this.slotOf(keys[k]!);
      if (this.slots[slot] === EMPTY) {
        this.slots[slot] = keys[k]!;
        this.slots[slot + 1] = this.count++;
      }
      const start = this.slots[slot + 1]! * width;
      for (let i = 0; i < width; i += 1) this.rows[start + i]! += rows[k * width + i]! * scale;
    }
  }

  private slotOf(key: number): number {
    const { slots, mask } = this;
    // Keys are hashes already: their low bits spread well.
    let slot = key & mask;
    while (slots[slot * 2] !== key && slots[slot * 2] !== EMPTY) slot = (slot + 1) & mask;
    return slot * 2;
  }
}

/** A row of one weight per label; of one per label before and label. */
export const UNARY_WIDTH = LABEL_COUNT;
export const EDGE_WIDTH = LABEL_COUNT * LABEL_COUNT;
