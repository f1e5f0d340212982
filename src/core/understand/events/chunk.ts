import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';

/** Units between two commas; brackets are no border. `to` exclusive. */
export type Chunk = { readonly from: number; readonly to: number };

/** «…، إثر قرار …»: what follows is tied to the time of what came before. */
const TIES = new Set(['اثر', 'عقب', 'بعد', 'خلال', 'بسبب', 'عند']);

export function chunkAt(units: readonly Unit[], at: number): Chunk {
  let from = at;
  while (from > 0 && !isBorder(units[from - 1])) from--;
  let to = at;
  while (to < units.length && !isBorder(units[to])) to++;
  return { from, to };
}

/** The chunk before a verb that opens its own, where it sets time and place: «وفي اجتماع عقد في ليفربول، أصدر …». */
export function frontedChunk(units: readonly Unit[], own: Chunk): Chunk | null {
  if (own.from < 2) return null;
  const previous = chunkAt(units, own.from - 2);
  const first = units[previous.from];
  const word = first?.folded.replace(/^و/, '') ?? '';
  const opens = first?.kind === 'date' || (first?.kind === 'word' && (PREPOSITIONS.has(word) || PREPOSITIONS.has(first.folded)));
  return opens && !TIES.has(word) && units[own.from]?.verb ? previous : null;
}

export function isTied(units: readonly Unit[], own: Chunk): boolean {
  return own.from > 1 && TIES.has(units[own.from]!.folded);
}

function isBorder(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,؛:]/.test(unit.folded);
}
