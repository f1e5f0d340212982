import { RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { isOnlyWanted } from './is-unreal.ts';
import { type NounReading, readNoun } from './read-noun.ts';

/** A noun as a trigger: «هجوم على …», «باستهداف X», «عقوبات فرضها X», «توقيفه». */
export function nounTrigger(units: readonly Unit[], at: number): FoundTrigger | null {
  const outer = readNoun(units, at);
  if (!outer || outer.lead === 'ل' || outer.lead === 'ك' || isOnlyWanted(units, at, outer.lead)) return null;
  // «فرض عقوبات على …»: the verbal noun of a light verb gives way to the noun it brings.
  const inner = outer.trigger.isVerbal && !outer.isDefinite ? readNoun(units, outer.to) : null;
  const noun = inner && inner.lead === '' && !inner.trigger.isVerbal ? { ...inner, lead: outer.lead, skip: outer.skip } : outer;
  const relativeAt = relativeVerb(units, noun);
  return {
    at,
    to: noun.to,
    trigger: noun.trigger,
    form: 'noun',
    isPassive: false,
    verbAt: relativeAt,
    isUndergone: false,
    isFuture: relativeAt !== null && units[relativeAt]!.verb!.entries.some(entry => entry.tense === 'future'),
    isDefinite: noun.isDefinite,
    isVerbalNoun: noun.trigger.isVerbal,
    isPerformed: isPerformed(units, at),
    isBrought: noun !== outer,
    isPossessed: noun.isPossessed,
    skip: noun.skip,
  };
}

/** The verb of «عقوبات فرضها …», «الاتفاق الذي وقعته …», «باتفاقية جنيف التي توصلت إليها …»; null where it tells something else. */
function relativeVerb(units: readonly Unit[], { to, trigger }: NounReading): number | null {
  let behind = to;
  while (
    behind - to < 3 &&
    units[behind] &&
    units[behind]!.kind !== 'mark' &&
    !units[behind]!.verb &&
    !RELATIVES.has(units[behind]!.folded)
  )
    behind++;
  if (!RELATIVES.has(units[behind]?.folded ?? '')) behind = to;
  const after = units[behind];
  const at = after && RELATIVES.has(after.folded) ? behind + 1 : to;
  const isOfNoun = units[at]?.verb?.entries.some(entry => (entry.isLight && !entry.isUndergone) || entry.trigger?.type === trigger.type);
  return isOfNoun ? at : null;
}

/** «تمكن من السيطرة», «نجح في اغتيال», «قام بتفجير», «تم توقيع», «أعلن عن انتخاب», «تقرر تعيين»: told as done. */
function isPerformed(units: readonly Unit[], at: number): boolean {
  const direct = units[at - 1];
  const verb = direct?.kind === 'word' && /^(من|في|عن)$/.test(direct.folded) ? units[at - 2] : direct;
  return (
    verb?.kind === 'word' &&
    /^[وف]?(س?[يت]تم|تم|تمت|جري|جرت|قام|قامت|قاموا|تمكن|تمكنت|تمكنوا|نجح|نجحت|نجحوا|تميز|تميزت|تقرر|اعلن|اعلنت|قرر|قررت)$/.test(verb.folded)
  );
}
