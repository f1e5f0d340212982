import { PREPOSITIONS } from '../clauses/speech-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EntityKind, ExtractedDate, LocalId } from '../extraction.ts';

/** Units between two commas; brackets are no border. */
type Chunk = { readonly from: number; readonly to: number };

const TIES = new Set(['اثر', 'عقب', 'بعد', 'خلال', 'بسبب', 'عند']);

/** The date that belongs to a happening at `at`: nearest in its own chunk, else one fronted («وفي 8 فبراير 2021، طردت»), else of the chunk it is tied to by إثر. */
export function dateOf(units: readonly Unit[], at: number): ExtractedDate | null {
  const date = nearest(units, scopeOf(units, at), at, unit => unit.kind === 'date')?.date;
  return date ? { start: date.start, end: date.end, from: date.range?.from ?? null, to: date.range?.to ?? null } : null;
}

/**
 * Where it happened: «في/ب» + a place in the same scope. A place that takes part is none, nor one behind
 * «من» («دبلوماسيين من السويد»), nor one inside a name («اتفاق مينسك»).
 */
export function placeOf(units: readonly Unit[], at: number, from: number, to: number, taken: ReadonlySet<LocalId>): LocalId | null {
  const own = chunkAt(units, at);
  const limit = units.findIndex((unit, index) => index >= to && index < own.to && unit.verb !== null);
  const after = placeIn(units, from, limit === -1 ? own.to : limit, taken);
  if (after) return after;
  const fronted = frontedChunk(units, own);
  return fronted ? placeIn(units, fronted.from, fronted.to, taken) : null;
}

function placeIn(units: readonly Unit[], from: number, to: number, taken: ReadonlySet<LocalId>): LocalId | null {
  for (let at = from; at < to; at++) {
    const { name, lead } = units[at]!;
    if (!name || taken.has(name.entity) || !canBePlace(name.kind)) continue;
    const head = units[at - 1]?.folded ?? '';
    const isIn =
      lead.endsWith('ب') ||
      head === 'في' ||
      head === 'وفي' ||
      (units[at - 2]?.folded === 'في' && name.kind === 'place' && !PREPOSITIONS.has(head));
    if (isIn && name.kind === 'place') return name.entity;
  }
  return null;
}

function canBePlace(kind: EntityKind): boolean {
  return kind === 'place';
}

function scopeOf(units: readonly Unit[], at: number): readonly Chunk[] {
  const own = chunkAt(units, at);
  const scope = [own];
  const previous = own.from > 0 ? chunkAt(units, own.from - 2) : null;
  const fronted = frontedChunk(units, own);
  if (fronted) scope.push(fronted);
  // «…، الاثنين، …»: a date alone between commas belongs to what stands around it.
  const next = own.to < units.length ? chunkAt(units, own.to + 1) : null;
  if (next && next.to - next.from === 1 && units[next.from]?.kind === 'date') scope.push(next);
  if (previous && previous.from < own.from && TIES.has(units[own.from]!.folded)) scope.push(previous);
  return scope;
}

/** The chunk before, where it opens the sentence or the clause with a preposition and holds no verb of its own but a participle's: «وفي اجتماع عقد …، أصدر». */
function frontedChunk(units: readonly Unit[], own: Chunk): Chunk | null {
  if (own.from < 2) return null;
  const previous = chunkAt(units, own.from - 2);
  const first = units[previous.from];
  const word = first?.folded.replace(/^و/, '') ?? '';
  const opens = first?.kind === 'date' || (first?.kind === 'word' && (PREPOSITIONS.has(word) || PREPOSITIONS.has(first.folded)));
  return opens && !TIES.has(word) && units[own.from]?.verb ? previous : null;
}

function chunkAt(units: readonly Unit[], at: number): Chunk {
  let from = at;
  while (from > 0 && !isBorder(units[from - 1])) from--;
  let to = at;
  while (to < units.length && !isBorder(units[to])) to++;
  return { from, to };
}

function isBorder(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,؛:]/.test(unit.folded);
}

/** Own chunk first, what follows before what precedes at the same distance. */
function nearest(units: readonly Unit[], scope: readonly Chunk[], at: number, isWanted: (unit: Unit) => boolean): Unit | null {
  for (const { from, to } of scope) {
    let best: Unit | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (let index = from; index < to; index++) {
      const distance = index > at ? index - at : at - index + 0.5;
      if (!isWanted(units[index]!) || distance >= bestDistance || isBehindVerb(units, at, index)) continue;
      best = units[index]!;
      bestDistance = distance;
    }
    if (best) return best;
  }
  return null;
}

/** «… قبل أن تتوتر …»: a date behind another verb's «قبل أن/بعد أن» tells of that verb. */
function isBehindVerb(units: readonly Unit[], at: number, date: number): boolean {
  const [from, to] = at < date ? [at + 1, date] : [date + 1, at];
  for (let index = from; index < to; index++)
    if (/^(قبل|بعد)$/.test(units[index]!.folded) && units[index + 1]?.folded === 'ان') return true;
  return false;
}
