import { LABEL_COUNT } from './labels.ts';

/** Quantised weights by feature key: rows of `width` numbers, each times `scale` a natural logarithm. */
export type WeightTable = { readonly width: number; readonly scale: number; readonly keys: Uint32Array; readonly rows: Int8Array };

/** The sum of a shared table and one guideline's own, open for look-ups. */
export class WeightLookup {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly keys: Uint32Array;
  private readonly rows: Float32Array;
  private count = 0;

  constructor(
    tables: readonly WeightTable[],
    readonly width: number,
  ) {
    const most = tables.reduce((sum, table) => sum + table.keys.length, 0);
    let size = 16;
    while (size < most * 2) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    this.keys = new Uint32Array(most);
    this.rows = new Float32Array(most * width);
    for (const table of tables) this.addTable(table);
  }

  /** Adds a key's row, if there is one, to `into` from `at` on. */
  addRow(key: number, into: Float64Array, at: number): void {
    const row = this.slots[this.slotOf(key)]!;
    if (row < 0) return;
    const start = row * this.width;
    for (let i = 0; i < this.width; i += 1) into[at + i]! += this.rows[start + i]!;
  }

  private addTable({ keys, rows, scale, width }: WeightTable): void {
    for (let k = 0; k < keys.length; k += 1) {
      const slot = this.slotOf(keys[k]!);
      if (this.slots[slot]! < 0) {
        this.keys[this.count] = keys[k]!;
        this.slots[slot] = this.count++;
      }
      const start = this.slots[slot]! * width;
      for (let i = 0; i < width; i += 1) this.rows[start + i]! += rows[k * width + i]! * scale;
    }
  }

  private slotOf(key: number): number {
    // Keys are hashes already: their low bits spread well.
    let slot = key & this.mask;
    while (this.slots[slot]! >= 0 && this.keys[this.slots[slot]!] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }
}

/** A row of one weight per label; of one per label before and label. */
export const UNARY_WIDTH = LABEL_COUNT;
export const EDGE_WIDTH = LABEL_COUNT * LABEL_COUNT;
