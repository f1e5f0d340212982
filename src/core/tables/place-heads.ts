import lexicon from '../../../data/tables/lexicon.json';
import { fold } from '../text/fold-text.ts';

let heads: ReadonlyMap<string, boolean> | undefined;

/** Whether a folded noun before a place is part of its name (جبل لبنان) or stands outside it (مدينة حلب); undefined for no such noun. */
export function belongsToName(folded: string): boolean | undefined {
  heads ??= new Map(lexicon.placeHeads.map(([head, isIn]) => [fold(String(head)), isIn === true]));
  return heads.get(folded);
}
