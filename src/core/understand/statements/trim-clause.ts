import { fold } from '../../text/fold-text.ts';
import type { Span } from '../../text/span.ts';
import { frontedDateEnd } from '../clauses/clause-borders.ts';
import { ASIDES, CONTRAST, PREPOSITIONS, phraseLengthAt } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { Clause } from './cut-clauses.ts';

const MAX_AFTER_QUOTE = 4;

/**
 * The words of a clause a card may show, letter for letter: the connective in front («بينما», «من جهتها،»), a
 * leading و/ف, a fronted date (it becomes the chip) and the closing full stop stay out; marks around
 * the whole go, since the card sets its own. Null where nothing is left.
 */
export function trimClause(text: string, units: readonly Unit[], clause: Clause): { readonly span: Span; readonly first: number } | null {
  let { from, to } = clause;
  from = skipConnectives(units, from, to);
  while (to > from && units[to - 1]!.kind === 'mark' && !/[»"”)\]؟?]/.test(units[to - 1]!.folded)) to--;
  if (to <= from) return null;
  const quoted = wholeQuote(units, from, to);
  if (quoted) return { span: { start: units[quoted.from]!.start, end: units[quoted.to - 1]!.end }, first: quoted.from };
  const first = units[from]!;
  return { span: { start: first.start + conjunctionLength(text, first, units[from + 1]), end: units[to - 1]!.end }, first: from };
}

function skipConnectives(units: readonly Unit[], start: number, to: number): number {
  let from = start;
  for (let moved = true; moved && from < to; ) {
    moved = false;
    const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{2})/, '') : undefined);
    const phrase = Math.max(phraseLengthAt(CONTRAST, wordAt, from), phraseLengthAt(ASIDES, wordAt, from));
    // «"، وقد سلم …»: a straight mark before a comma closes what stood before.
    const isCloser = units[from]!.folded === '"' && units[from + 1]?.kind === 'mark' && /[،,.]/.test(units[from + 1]!.folded);
    const isMark = units[from]!.kind === 'mark' && (isCloser || !/["«“(]/.test(units[from]!.folded));
    // «وبينما تطالب …، ترفض …»: at the head of a sentence the connective ties two halves of one clause.
    const tiesHalves = phrase > 0 && start === 0 && from === 0 && /(بينما|فيما|حين|اما)$/.test(units[from + phrase - 1]!.folded);
    if (isMark || (phrase > 0 && !tiesHalves)) {
      from += isMark ? 1 : phrase;
      moved = true;
    }
    const verb = frontedDateEnd(units, from);
    if (verb !== null && verb < to) {
      from = verb;
      moved = true;
    }
  }
  return from;
}

/** «"…" خلال المحادثة»: the speaker's own words alone, where little follows them. */
function wholeQuote(units: readonly Unit[], from: number, to: number): { from: number; to: number } | null {
  const open = units[from]!;
  const start = open.kind === 'mark' && /["«“]/.test(open.folded) ? from + 1 : from;
  if (!units[start]?.isQuoted) return null;
  let end = start;
  while (end < to && units[end]!.isQuoted) end++;
  const rest = units.slice(end, to).filter(unit => unit.kind !== 'mark');
  if (rest.length > MAX_AFTER_QUOTE || rest.some(unit => unit.verb !== null || unit.isQuoted)) return null;
  while (end > start && units[end - 1]!.kind === 'mark' && /[،,.؛]/.test(units[end - 1]!.folded)) end--;
  return end > start ? { from: start, to: end } : null;
}

/** How many letters a leading conjunction takes: «وبدأت» → 1, «والاتصالات» → 1, «وصلت» → 0. */
function conjunctionLength(text: string, unit: Unit, next: Unit | undefined): number {
  // «فتحت», «فرض»: its own letter; «فقد تحدث» is ف and قد.
  const isOwn = unit.verb?.lead === '' && !(unit.folded === 'فقد' && next?.verb);
  if (unit.kind !== 'word' || isOwn) return 0;
  const { folded } = unit;
  const rest = folded.slice(1);
  const isConjunction =
    unit.verb !== null ||
    // «وينتظر», «وتعقد», «وكان»: verbs no table holds, or none that count; a name would be one piece.
    /^و([يت].{3,}|كانت?$)/.test(folded) ||
    /^[وف]ال/.test(folded) ||
    (/^[وف]/.test(folded) && (PREPOSITIONS.has(rest) || /^(بينما|فيما|كما|هو|هي|قد|ان|لا|لم|لن|ليس|هذا|هذه|ذلك|كل|جميع|بعض)$/.test(rest)));
  return isConjunction && fold(text[unit.start] ?? '') === folded[0] ? 1 : 0;
}
