import { DOUBT, NEGATIONS, PLANS, POSSIBILITY, phraseLengthAt } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { StatementStatus } from '../extraction.ts';

/** How the words themselves put a clause: with ربما it is possible, with سـ or «من المقرر» planned, with «المزعوم» claimed, else as told. */
export function readModality(units: readonly Unit[], from: number, to: number): Exclude<StatementStatus, 'denied'> {
  const wordAt = (index: number) => (index < to && units[index]?.kind === 'word' ? withoutWaw(units[index]!) : undefined);
  let verbs = 0;
  let isDoubted = false;
  for (let at = from; at < to; at++) {
    const unit = units[at]!;
    if (unit.kind !== 'word') continue;
    if (DOUBT.has(unit.folded)) isDoubted = true;
    // What hangs on a second verb («قال إن أي تدخل سيشكل») says nothing of the first.
    if (verbs >= 1) continue;
    if (phraseLengthAt(POSSIBILITY, wordAt, at) > 0 || isMayBefore(units, at)) return 'possible';
    // «لن تتوجه»: so it is meant to be; nothing is so yet.
    if (/^[وف]?لن$/.test(unit.folded)) return 'planned';
    if (phraseLengthAt(PLANS, wordAt, at) > 0 || unit.verb?.entries.every(entry => entry.tense === 'future')) return 'planned';
    if (unit.verb) verbs++;
  }
  return isDoubted ? 'claimed' : 'happened';
}

/** «قد تعمد» may, «قد أرسل» and «قد تأخروا» have: the tense tells. An unknown word in ت counts as may, the safer reading. */
function isMayBefore(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!/^[وف]?قد$/.test(units[at]!.folded) || next?.kind !== 'word' || !/^[يت]/.test(next.folded)) return false;
  return !next.verb?.entries.some(entry => entry.tense === 'perfect') && !(next.folded.startsWith('ت') && /(وا|ت)$/.test(next.folded));
}

/** True where «لم», «لن», «لا», «ليس» stand right before the unit. */
export function isNegated(units: readonly Unit[], at: number): boolean {
  return (
    NEGATIONS.has(units[at - 1]?.folded ?? '') ||
    (NEGATIONS.has(units[at - 2]?.folded ?? '') && units[at - 1]?.kind === 'word' && units[at]?.verb === null)
  );
}

function withoutWaw(unit: Unit): string {
  return unit.folded.startsWith('و') && (unit.verb?.lead === 'و' || /^و(ربما|من|لعل|سوف|قد|يمكن|يحتمل|ينتظر)$/.test(unit.folded))
    ? unit.folded.slice(1)
    : unit.folded;
}
