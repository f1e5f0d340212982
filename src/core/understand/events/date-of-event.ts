import { COMPLEMENTS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedDate } from '../extraction.ts';
import { type Chunk, chunkAt, frontedChunk, isTied } from './chunk.ts';

/** `isVague`: «الأشهر الأخيرة» gives no point on a timeline; `isOpen`: «منذ 2014» says since when a state lasts; `isToCome`: «غدا»; `hasYear`: «3 مارس 2014». */
export type DateOfEvent = {
  readonly date: ExtractedDate;
  readonly isVague: boolean;
  readonly isOpen: boolean;
  readonly isToCome: boolean;
  readonly hasYear: boolean;
};

/**
 * The date that belongs to a happening at `at` (told by a verb at `verbAt` too: «عقوبات فرضها …»): the nearest in its
 * own chunk, else one fronted («وفي 8 فبراير 2021، طردت»), else of the chunk that إثر ties it to. Null rather than a date of something else.
 */
export function dateOfEvent(units: readonly Unit[], at: number, verbAt: number | null): DateOfEvent | null {
  const own = new Set([at, verbAt ?? at]);
  for (const chunk of chunksFor(units, at)) {
    const unit = nearestDate(units, chunk, at, own);
    if (!unit?.date) continue;
    const { date } = unit;
    const { start, end, range, open, said } = date;
    const isVague = Object.keys(said).length === 0;
    return {
      date: { start, end, from: range?.from ?? null, to: range?.to ?? null },
      isVague,
      isOpen: open === 'since',
      isToCome: isToCome(unit),
      hasYear: said.year !== undefined,
    };
  }
  return null;
}

/** «غدا», «الاثنين المقبل», «الأسابيع القادمة». */
export function isToCome({ kind, folded }: Unit): boolean {
  return kind === 'date' && /(^| )(بعد غد|غدا?|ال(مقبل|قادم)ه?)( |$)/.test(folded);
}

function chunksFor(units: readonly Unit[], at: number): readonly Chunk[] {
  const own = chunkAt(units, at);
  const chunks = [own];
  const fronted = frontedChunk(units, firstOfSeries(units, own));
  if (fronted) chunks.push(fronted);
  // «…، الاثنين، …»: a date alone between commas belongs to what stands around it.
  const next = own.to < units.length ? chunkAt(units, own.to + 1) : null;
  if (next && next.to - next.from === 1) chunks.push(next);
  if (isTied(units, own)) chunks.push(chunkAt(units, own.from - 2));
  return chunks;
}

/** «وفي اجتماع …، أصدر X …، وهددت Y …»: what is fronted sets the time of all that is told in a row, in one tense. */
function firstOfSeries(units: readonly Unit[], own: Chunk): Chunk {
  let first = own;
  while (first.from > 1 && isPast(units[first.from]!) && units[first.from]!.verb!.lead === 'و') {
    const before = chunkAt(units, first.from - 2);
    if (!isPast(units[before.from]!)) break;
    first = before;
  }
  return first;
}

function isPast({ verb }: Unit): boolean {
  return verb?.entries.every(entry => entry.tense === 'perfect') === true;
}

/** What follows before what precedes at the same distance. */
function nearestDate(units: readonly Unit[], { from, to }: Chunk, at: number, own: ReadonlySet<number>): Unit | null {
  let best: Unit | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  const isOwnChunk = at >= from && at < to;
  for (let index = from; index < to; index++) {
    const distance = index > at ? index - at : at - index + 0.5;
    if (units[index]!.kind !== 'date' || distance >= bestDistance || isDeadline(units, index) || isOfNumber(units, index)) continue;
    if (isOwnChunk && index < at && isOfMainVerb(units, at, from, index)) continue;
    if (isOwnChunk && isOfAnother(units, at, index, own)) continue;
    best = units[index]!;
    bestDistance = distance;
  }
  return best;
}

/** «قبل نهاية العام»: not when it happened. */
function isDeadline(units: readonly Unit[], date: number): boolean {
  return /^(قبل|حتي|لغايه|بحلول)$/.test(units[date - 1]?.folded ?? '');
}

/** «المرسوم رقم 39 لعام 2013»: the year is the number's. */
function isOfNumber(units: readonly Unit[], date: number): boolean {
  return /^\d+$/.test(units[date - 1]?.folded ?? '') && units[date - 2]?.folded === 'رقم';
}

/** «اقترحت X أمس تشكيل لجنة تتولى …»: the day is that of the verb before it, not of what goes on. */
function isOfMainVerb(units: readonly Unit[], at: number, from: number, date: number): boolean {
  const isImperfect = units[at]!.verb?.entries.every(entry => entry.tense === 'imperfect') === true;
  return isImperfect && units.slice(from, date).some(({ verb }) => verb?.entries.some(entry => entry.tense === 'perfect'));
}

/** Behind another verb or behind أن a date tells of that. */
function isOfAnother(units: readonly Unit[], at: number, date: number, own: ReadonlySet<number>): boolean {
  const [from, to] = at < date ? [at + 1, date] : [date + 1, at];
  for (let index = from; index < to; index++) {
    if (COMPLEMENTS.has(units[index]!.folded) || (units[index]!.verb && !own.has(index))) return true;
  }
  return false;
}
