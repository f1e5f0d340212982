import { CONTRAST, PREPOSITIONS, phraseLengthAt } from './small-words.ts';
import type { Unit } from './unit.ts';

/**
 * Cuts units `from`–`to` where a new clause begins: before a contrast («، بينما دعا …»), a new verb («، وهددت …») or a
 * fronted date («، وفي 8 فبراير 2021، طردت …»), once the clause before has its verb. Returns [from, to) pairs.
 */
export function cutAtBorders(units: readonly Unit[], from: number, to: number): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = from;
  let hasVerb = false;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit.kind === 'mark') depth += unit.folded === '(' ? 1 : unit.folded === ')' ? -1 : 0;
    if (hasVerb && depth <= 0 && isComma(units[at - 1]) && opensNewClause(units, at)) {
      parts.push([start, at]);
      start = at;
      hasVerb = false;
    }
    if (unit.verb && !unit.isQuoted) hasVerb = true;
  }
  if (start < to) parts.push([start, to]);
  return parts;
}

function opensNewClause(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.isQuoted) return false;
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{3})/, '') : undefined);
  if (phraseLengthAt(CONTRAST, wordAt, at) > 0) return true;
  if (unit.verb?.lead === 'و') return true;
  return frontedDateEnd(units, at) !== null && (unit.lead.startsWith('و') || unit.folded.startsWith('و'));
}

/** Where the verb stands behind «وفي 8 فبراير 2021، طردت»; null where no date is fronted. */
export function frontedDateEnd(units: readonly Unit[], at: number): number | null {
  let next = at;
  while (units[next]?.kind === 'word' && PREPOSITIONS.has(units[next]!.folded.replace(/^و/, '')) && next - at < 2) next++;
  if (units[next]?.kind !== 'date') return null;
  next++;
  if (!isComma(units[next])) return null;
  return units[next + 1]?.verb ? next + 1 : null;
}

function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,؛]/.test(unit.folded);
}
