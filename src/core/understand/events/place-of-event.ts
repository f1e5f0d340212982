import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { LocalId } from '../extraction.ts';
import { chunkAt, frontedChunk } from './chunk.ts';

const INSIDE = /^[وف]?(في|قرب|داخل|شمال|جنوب|شرق|غرب|وسط)$/;

/**
 * Where it happened: «في/ب» + a place behind the trigger (`from`; its phrase ends at `to`), else in what is fronted.
 * A place that takes part is none, nor one behind «من» («دبلوماسيين من السويد»), nor one inside a name or a quote.
 */
export function placeOfEvent(units: readonly Unit[], from: number, to: number, taken: ReadonlySet<LocalId>): LocalId | null {
  const own = chunkAt(units, from - 1);
  // «هجمات ليما»
  const genitive = units[from]?.name?.kind === 'place' && units[from]!.lead === '' && !taken.has(units[from]!.name!.entity);
  if (genitive) return units[from]!.name!.entity;
  const limit = units.findIndex((unit, index) => index >= to && index < own.to && unit.verb !== null);
  const after = placeIn(units, from, limit === -1 ? own.to : limit, taken);
  if (after) return after;
  // «اشتباكات دارت بعد منتصف الليل، في محيط بلدة X»
  if (limit === -1 && units[own.to + 1]?.folded === 'في') {
    const there = placeIn(units, own.to + 1, chunkAt(units, own.to + 1).to, taken);
    if (there) return there;
  }
  const fronted = frontedChunk(units, own);
  return fronted ? placeIn(units, fronted.from, fronted.to, taken) : null;
}

function placeIn(units: readonly Unit[], from: number, to: number, taken: ReadonlySet<LocalId>): LocalId | null {
  for (let at = from; at < to; at++) {
    const { name, lead, isQuoted } = units[at]!;
    if (name?.kind !== 'place' || isQuoted || taken.has(name.entity)) continue;
    if (lead.endsWith('ب') || isBehindIn(units, at)) return name.entity;
  }
  return null;
}

/** «في لندن», «في محيط بلدة X», «وفي ولاية X». */
function isBehindIn(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= 3; back--) {
    if (INSIDE.test(units[back]!.folded)) return true;
    if (units[back]!.kind !== 'word' || PREPOSITIONS.has(units[back]!.folded)) return false;
  }
  return false;
}
