import { PREPOSITIONS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType, LocalId } from '../extraction.ts';
import { chunkAt, frontedChunk } from './chunk.ts';
import { readNoun } from './read-noun.ts';

const INSIDE = /^[وف]?(في|قرب|داخل|شمال|جنوب|شرق|غرب|وسط)$/;

/** Deeds of words: a place beside what they are about isn't where they were said. */
const OF_WORDS: ReadonlySet<EventType> = new Set(['REJECT', 'REQUEST', 'THREATEN', 'ACCUSE', 'SUPPORT']);
/** «في [خطاب] …», «خلال [لقاء] …»: where and when something was said. */
const SETTING = /^(في|خلال|اثناء)$/;

/**
 * Where it happened: «في/ب» + a place behind the trigger (`from`; its phrase ends at `to`), else in what is fronted.
 * «دلائل على وجود أسلحة في X», «رفض نشر قوة في X»: there it wasn't done. A place that takes part is none, nor one behind «من» («دبلوماسيين من السويد»), nor one inside a name or a quote.
 */
export function placeOfEvent(
  units: readonly Unit[],
  from: number,
  to: number,
  taken: ReadonlySet<LocalId>,
  type: EventType,
): LocalId | null {
  const own = chunkAt(units, from - 1);
  // «هجمات ليما»
  const genitive = units[from]?.name?.kind === 'place' && units[from]!.lead === '' && !taken.has(units[from]!.name!.entity);
  if (genitive) return units[from]!.name!.entity;
  const complement = units.findIndex((_, index) => index >= from && index < own.to && opensComplement(units, index, type));
  const limit = complement !== -1 ? complement : units.findIndex((unit, index) => index >= to && index < own.to && unit.verb !== null);
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

function opensComplement(units: readonly Unit[], at: number, type: EventType): boolean {
  const { folded, kind } = units[at]!;
  const previous = units[at - 1]?.folded ?? '';
  if (kind !== 'word') return false;
  if (folded === 'وجود' || (/^حاله?$/.test(folded) && previous === 'في')) return true;
  return OF_WORDS.has(type) && !SETTING.test(previous) && readNoun(units, at) !== null;
}

function placeIn(units: readonly Unit[], from: number, to: number, taken: ReadonlySet<LocalId>): LocalId | null {
  for (let at = from; at < to; at++) {
    const { name, lead, isQuoted, kind } = units[at]!;
    // «وصل إلى X [للمشاركة] في افتتاح قناة Y»: what it was for is elsewhere.
    if (kind === 'word' && readNoun(units, at)?.lead === 'ل') return null;
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
