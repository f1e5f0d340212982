import { COMPLEMENTS, NEGATIONS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';

const MAX_REACH = 7;
/** What may stand between a verb and the deed it says was not done: «لم يتوصل … [إلى] اتفاق», «لم يتم [فيه]». */
const BETWEEN = /^(الي|من|فيه|فيها|بينهما|بينهم|اي|بعد|عقد|اجراء|توقيع|ابرام|تنظيم)$/;
/** «دون أن يتم توقيع …»; what stands behind «قبل أن» did happen later. */
const WITHOUT = /^[وف]?ب?دون$/;
const IS_DONE = /^[يت]تم$/;

/**
 * Whether the verb that governs the noun at `at` is denied: «لم يتم التوصل إلى اتفاق», «لن تتوجه إلى محادثات»,
 * «دون أن يجري لقاء». The walk back passes one verb and whoever does it; «لم يتحدث منذ اغتيال X» ends it.
 */
export function isLeftUndone(units: readonly Unit[], at: number): boolean {
  // «عقد» is a verb elsewhere; behind «يتم» a noun.
  if (units[at]!.verb && !IS_DONE.test(units[at - 1]?.folded ?? '')) return false;
  let hasVerb = false;
  for (let back = at - 1; back >= 0 && at - back <= MAX_REACH; back--) {
    const { kind, folded, verb } = units[back]!;
    if (kind === 'mark' || RELATIVES.has(folded)) return false;
    if (hasVerb && folded === 'ان') return WITHOUT.test(units[back - 1]?.folded ?? '');
    if (COMPLEMENTS.has(folded)) return false;
    if (isDenied(units, back)) return true;
    // «لن تشارك في محادثات»: still to come; what one «لم يشارك» in was held all the same.
    if (
      /^(في|علي)$/.test(folded) &&
      !hasVerb &&
      units.slice(Math.max(0, back - MAX_REACH), back).some(unit => /^[وف]?لن$/.test(unit.folded))
    )
      continue;
    if (hasVerb) continue;
    if (verb) hasVerb = true;
    else if (kind === 'word' && !BETWEEN.test(folded) && !folded.startsWith('ال')) return false;
  }
  return false;
}

/** The verb behind «لم», «لن»; «لا» and «ما» have other uses. Its form need not be in a table. */
function isDenied(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.folded ?? '';
  return NEGATIONS.has(before) && /^[وف]?(لم|لن)$/.test(before) && units[at]!.kind === 'word';
}
