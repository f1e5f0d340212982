import { fold } from '../../text/fold-text.ts';
import type { Span } from '../../text/span.ts';
import { isWordUnit, splitWords, type Word } from '../../text/words.ts';
import type { DateExpression } from '../../time/date-expression.ts';
import type { VerbReading } from '../verbs/find-verb.ts';
import type { QuotedStretch } from './quotation-marks.ts';
import { isWrittenWithTa, readVerb } from './read-verb.ts';
import { sliceOverlapping } from './slice-sorted.ts';
import type { Unit, UnitName } from './unit.ts';

/** A name to be taken as one piece: its span with the role beside it, and the mention alone. */
export type NamePiece = Span & { readonly name: UnitName };

/** Fewer words in quotation marks are a term or a tone, not speech: verbs in them still count. */
const MIN_QUOTED_WORDS = 3;
const INVISIBLE = /[\s\p{M}\u0640\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * The pieces of one sentence in order. Names and dates must be sorted and not overlap among themselves;
 * where a date and a name overlap the name wins («حزب 25 يناير»).
 */
export function readUnits(
  text: string,
  sentence: Span,
  names: readonly NamePiece[],
  dates: readonly DateExpression[],
  quoted: readonly QuotedStretch[],
): readonly Unit[] {
  const pieces = mergePieces(names, dates);
  const units: Unit[] = [];
  let next = 0;
  let at = sentence.start;
  const isQuoted = makeQuotedTest(quoted);
  const add = (kind: Unit['kind'], start: number, end: number, folded: string, verb: VerbReading | null = null) => {
    const endsInTa = kind === 'word' && isWrittenWithTa(text.slice(start, end));
    units.push({ start, end, kind, folded, lead: '', name: null, date: null, verb, endsInTa, isQuoted: isQuoted(start) });
  };
  const addMarks = (from: number, to: number) => {
    for (let at = from; at < to; at++) if (isMark(text, at)) add('mark', at, at + 1, text[at]!);
  };

  for (const word of splitWords(text, sentence)) {
    if (word.start < at) continue;
    addMarks(at, word.start);
    while (next < pieces.length && pieces[next]!.start < word.start) next++;
    const piece = pieces[next];
    if (piece && piece.start < word.end) {
      // «فجر الجمعة»: a part of the day, no explosion.
      if (!('name' in piece) && units.at(-1)?.folded === 'فجر') units.push({ ...units.pop()!, verb: null });
      units.push(unitOfPiece(text, piece, word, isQuoted(piece.start)));
      at = Math.max(piece.end, word.end);
      next++;
      continue;
    }
    add('word', word.start, word.end, word.folded, readVerb(text, word, units));
    at = word.end;
  }
  addMarks(at, sentence.end);
  return units;
}

function unitOfPiece(text: string, piece: NamePiece | DateExpression, word: Word, isQuoted: boolean): Unit {
  const { start, end } = piece;
  const shared = {
    start,
    end,
    folded: fold(text.slice(start, end)),
    lead: fold(text.slice(word.start, start)),
    verb: null,
    endsInTa: false,
    isQuoted,
  };
  return 'name' in piece ? { ...shared, kind: 'name', name: piece.name, date: null } : { ...shared, kind: 'date', name: null, date: piece };
}

function isMark(text: string, at: number): boolean {
  return text[at] !== ' ' && !isWordUnit(text.charCodeAt(at)) && !INVISIBLE.test(text[at]!);
}

function mergePieces(names: readonly NamePiece[], dates: readonly DateExpression[]): readonly (NamePiece | DateExpression)[] {
  const free = dates.filter(date => sliceOverlapping(names, date).length === 0);
  return [...names, ...free].sort((one, other) => one.start - other.start);
}

function makeQuotedTest(quoted: readonly QuotedStretch[]): (at: number) => boolean {
  const long = quoted.filter(stretch => stretch.words >= MIN_QUOTED_WORDS && !stretch.isTitle);
  let next = 0;
  return at => {
    while (next < long.length && long[next]!.end <= at) next++;
    return next < long.length && long[next]!.start <= at;
  };
}
