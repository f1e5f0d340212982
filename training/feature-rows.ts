import type { KeyList } from './encode-sentences.ts';

/** Rows of weights by feature key: of all corpora's shared table first, then one table per guideline. Rows are numbered through. */
export type RowTables = readonly ReadonlyMap<number, number>[];

/** Rows of a sentence's features: those of token t are `ids[starts[t]] … ids[starts[t + 1] - 1]`. */
export type RowList = { readonly ids: Int32Array; readonly ofWord: Uint8Array; readonly starts: Uint32Array };

/** Each table gets rows for the keys that its own sentences show at least `minCount` times. `lists[table]`: its sentences. */
export function makeRows(lists: readonly (readonly KeyList[])[], minCount: number): RowTables {
  let row = 0;
  return lists.map(sentences => {
    const counts = new Map<number, number>();
    for (const { keys } of sentences) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const rows = new Map<number, number>();
    for (const [key, count] of counts) if (count >= minCount) rows.set(key, row++);
    return rows;
  });
}

export function countRows(tables: RowTables): number {
  return tables.reduce((sum, table) => sum + table.size, 0);
}

/** Rows of a sentence in the shared table and, from 1 on, in the guideline's own. */
export function findRows({ keys, ofWord, starts }: KeyList, tables: RowTables, table: number): RowList {
  const own = table === 0 ? undefined : tables[table];
  const ids: number[] = [];
  const marks: number[] = [];
  const newStarts = new Uint32Array(starts.length);
  for (let t = 0; t + 1 < starts.length; t += 1) {
    for (let i = starts[t]!; i < starts[t + 1]!; i += 1) {
      for (const row of [tables[0]!.get(keys[i]!), own?.get(keys[i]!)]) {
        if (row === undefined) continue;
        ids.push(row);
        marks.push(ofWord[i]!);
      }
    }
    newStarts[t + 1] = ids.length;
  }
  return { ids: Int32Array.from(ids), ofWord: Uint8Array.from(marks), starts: newStarts };
}
