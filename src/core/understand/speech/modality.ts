import { DOUBT, DROPPED, NEGATIONS, PLANS, POSSIBILITY, phraseLengthAt } from '../clauses/small-words.ts';
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
    const isMay = phraseLengthAt(POSSIBILITY, wordAt, at) > 0;
    // «لا يمكن أن تقبل»: that can't be is told.
    if (isMay && isNegated(units, at)) return isDoubted ? 'claimed' : 'happened';
    if (isMay || isMayBefore(units, at)) return 'possible';
    // «لن تتوجه»: so it is meant to be; nothing is so yet.
    if (/^[وف]?لن$/.test(unit.folded)) return 'planned';
    const plan = phraseLengthAt(PLANS, wordAt, at);
    if (plan > 0 && isCalledOff(units, at, to)) return 'happened';
    if (plan > 0 || unit.verb?.entries.every(entry => entry.tense === 'future')) return 'planned';
    if (unit.verb) verbs++;
  }
  return isDoubted ? 'claimed' : 'happened';
}

/** Where «من المقرر» stands behind «كان» in `from`–`to`; −1 where nothing was planned. */
export function findPastPlan(units: readonly Unit[], from: number, to: number): number {
  const wordAt = (index: number) => (index < to && units[index]?.kind === 'word' ? units[index]!.folded : undefined);
  return units.findIndex(
    (_, at) => at > from && at < to && /^[وف]?كان(ت|وا)?$/.test(units[at - 1]!.folded) && phraseLengthAt(PLANS, wordAt, at) > 0,
  );
}

/** «كان من المقرر أن يزور مالطا، لكنه ألغى الزيارة»: what was planned, and what came of it. */
export function isCalledOff(units: readonly Unit[], plan: number, to: number): boolean {
  const isPast = /^[وف]?كان(ت|وا)?$/.test(units[plan - 1]?.folded ?? '');
  const wordAt = (index: number) => (index < to && units[index]?.kind === 'word' ? withoutWaw(units[index]!) : undefined);
  return isPast && units.slice(plan, to).some((_, offset) => phraseLengthAt(DROPPED, wordAt, plan + offset) > 0);
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
  return unit.folded.startsWith('و') &&
    (unit.verb?.lead === 'و' || /^و(ربما|من|لعل|سوف|قد|يمكن|يحتمل|ينتظر|يعتقد|يخشي|يرجح|يظن|يتوقع|يفترض|يبدو|هناك|ثمه)$/.test(unit.folded))
    ? unit.folded.slice(1)
    : unit.folded;
}
