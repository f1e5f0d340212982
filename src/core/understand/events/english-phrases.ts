import type { Unit } from '../clauses/unit.ts';

/** Units `from`–`to` (exclusive) of one noun phrase. */
export type EnglishPhrase = { readonly from: number; readonly to: number };

const MAX_UNITS = 10;
const MAX_ASIDE = 16;
const AUXILIARY = /^(has|have|had|was|were|been|being|is|are|be|also|then|later|reportedly|not|who|which|that|[a-z]+ly)$/;
const PARTS_CLAUSES =
  /^(after|before|when|while|that|and|but|as|because|since|if|said|says|where|although|though|until|amid|following|however|whether|was|were|is|are|has|have|had)$/;
const ENDS_OBJECT =
  /^(in|on|at|by|for|over|with|after|before|during|to|from|against|when|while|as|that|because|since|amid|following|near|outside|who|which|where|into|about|under|and|but)$/;

/** Who or what stands in front of the verb at `at`; past a relative («X, who was …»), a date and an apposition its noun. */
export function phraseBefore(units: readonly Unit[], at: number): EnglishPhrase | null {
  let to = at;
  while (to > 0 && units[to - 1]!.kind === 'word' && AUXILIARY.test(units[to - 1]!.folded)) to--;
  const isRelative = units.slice(to, at).some(({ folded }) => /^(who|which)$/.test(folded));
  to = withoutDate(units, to);
  if (to > 0 && units[to - 1]!.folded === ',' && to < at) to = isRelative ? to - 1 : (startOfAside(units, to - 1) ?? to - 1);
  else if (to > 0 && units[to - 1]!.folded === ',') to = startOfAside(units, to - 1) ?? to;
  let from = to;
  while (
    from > 0 &&
    to - from < MAX_UNITS &&
    units[from - 1]!.kind !== 'date' &&
    (!isBorder(units[from - 1]!) || joinsNames(units, from - 1))
  )
    from--;
  return from < to ? { from, to } : null;
}

/** «The Commission [on Monday] fined …» */
function withoutDate(units: readonly Unit[], to: number): number {
  if (units[to - 1]?.kind !== 'date') return to;
  const before = to - 1;
  return /^(on|in|late|early|since)$/.test(units[before - 1]?.folded ?? '') ? before - 1 : before;
}

/** «Quispe[, who governed until 2006,] was convicted», «Kranz[, a dispatcher,] sent»: where what stands between two commas begins. */
function startOfAside(units: readonly Unit[], closing: number): number | null {
  for (let at = closing - 1; at >= 0 && closing - at < MAX_ASIDE; at--) {
    if (units[at]!.folded !== ',') continue;
    return /^(who|which|whose|an?|the|his|her|its|based)$/.test(units[at + 1]!.folded) ? at : null;
  }
  return null;
}

/** What stands behind it up to the next preposition or mark. */
export function phraseAfter(units: readonly Unit[], from: number): EnglishPhrase | null {
  let to = from;
  while (to < units.length && to - from < MAX_UNITS && units[to]!.kind !== 'date' && !isMark(units[to]!)) {
    if (units[to]!.kind === 'word' && ENDS_OBJECT.test(units[to]!.folded) && !joinsNames(units, to)) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

/** The phrase behind one of `words`, within the clause. */
export function phraseBehind(units: readonly Unit[], from: number, words: RegExp): EnglishPhrase | null {
  for (let at = from; at < units.length && at - from < MAX_UNITS && !isMark(units[at]!); at++) {
    if (units[at]!.kind === 'word' && words.test(units[at]!.folded)) return phraseAfter(units, at + 1);
  }
  return null;
}

/** «Greece and Turkey» */
function joinsNames(units: readonly Unit[], at: number): boolean {
  return units[at]!.folded === 'and' && units[at - 1]?.kind === 'name' && units[at + 1]?.kind === 'name';
}

function isBorder(unit: Unit): boolean {
  return isMark(unit) || (unit.kind === 'word' && PARTS_CLAUSES.test(unit.folded));
}

function isMark({ kind, folded }: Unit): boolean {
  return kind === 'mark' && !/['’$€£%]/.test(folded);
}
