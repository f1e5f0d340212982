import { CONTRAST, phraseLengthAt, TAILS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { readSource } from './find-source.ts';

/** Where a gloss of the outlet's own follows («، في إشارة إلى …»); else the sentence's end. */
export function tailAt(units: readonly Unit[], from: number): number {
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded : undefined);
  for (let at = from; at < units.length; at++) {
    if (
      !units[at]!.isQuoted &&
      units[at - 1]?.kind === 'mark' &&
      !isParenthesis(units, at - 1) &&
      (phraseLengthAt(TAILS, wordAt, at) > 0 || (readSource(units, at) !== null && at > from))
    )
      return at - 1;
  }
  return units.length;
}

/** «- علما أن ذلك ليس سهلا - يكفي أن …»: between dashes; what is said goes on behind them. */
function isParenthesis(units: readonly Unit[], at: number): boolean {
  return /[-–—]/.test(units[at]!.folded) && units.slice(at + 1).some(({ kind, folded }) => kind === 'mark' && /[-–—]/.test(folded));
}

/** Whether the verb opens a clause of its own: first in the sentence, behind a mark with و, or behind «كما», «بينما». */
export function opensClause(units: readonly Unit[], at: number): boolean {
  const previous = units[at - 1];
  if (!previous) return true;
  if (previous.kind === 'mark')
    return units[at]!.verb?.lead !== '' || headStart(units, at) === 0 || previous.folded === '»' || previous.folded === '"';
  return headStart(units, at) < at;
}

/** Takes in what leads up to the verb and says nothing by itself: «كما أكد», «من جهتها، تحدثت», «وجاء ذلك بينما قالت». */
export function headStart(units: readonly Unit[], at: number): number {
  const wordAt = (index: number) =>
    units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=بينما|فيما|كما|لكن)/, '') : undefined;
  let from = /^[وف]?كانت?$/.test(units[at - 1]?.folded ?? '') ? at - 1 : at;
  const fallback = from;
  if (units[from - 1]?.kind === 'mark' && units[from - 1]!.folded === '،') from--;
  for (let length = 4; length > 0; length--) {
    const start = from - length;
    if (start >= 0 && phraseLengthAt(CONTRAST, wordAt, start) === length) return start;
  }
  return fallback;
}
