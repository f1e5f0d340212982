import { EXPECTING, HABITS, INTENTIONS, PURPOSES, WANTING } from '../../tables/event-context.ts';
import { CONJUNCTIONS } from '../../tables/written-forms.ts';
import { COMPLEMENTS, FEARS, IRREAL, NEGATIONS, PLANS, POSSIBILITY, PREPOSITIONS, phraseLengthAt } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType } from '../extraction.ts';
import { conjugate } from '../verbs/conjugate.ts';
import { NOUN_TRIGGERS } from '../verbs/verb-tables.ts';
import { isLeftUndone } from './is-left-undone.ts';

/** «تريد», «ويسعون», «عزمها»; «ستسعى خلال زيارتها» is of the visit that somebody wants something of. */
const WANTED: ReadonlySet<string> = makeWanted();

/** «أي غزو», «خطط لغزو», «لم يقتل», «لو قتل», «قد يهاجم», «أن يهاجم»: no happening. */
export function isUnreal(units: readonly Unit[], at: number): boolean {
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{3})/, '') : undefined);
  const previous = wordAt(at - 1) ?? '';
  if (NEGATIONS.has(previous) || IRREAL.has(previous) || NEGATIONS.has(units[at - 1]?.folded ?? '')) return true;
  if (isLeftUndone(units, at)) return true;
  // «قبل وصول …», «رفض بلاده لفرض عقوبات», «عقوبات على أي دولة»
  if (previous === 'قبل' && units[at]!.verb === null) return true;
  if (PURPOSES.has(units[at - 1]?.folded ?? '') || isOfAny(units, at)) return true;
  if (/^كانت?$/.test(previous) && units[at]!.verb?.entries.some(entry => entry.tense === 'future')) return true;
  const isImperfect = units[at]!.verb?.entries.every(entry => entry.tense === 'imperfect') === true;
  // «أن [تفقد] الحكومة …»: behind أن a form that may be either is no past.
  const canBePresent = units[at]!.verb?.entries.some(entry => entry.tense === 'imperfect') === true;
  if (canBePresent && /^[بل]?ان$|^كي$|^لكي$/.test(previous) && !planBefore(units, at)) return true;
  if (isImperfect && previous === 'قد' && !planBefore(units, at)) return true;
  if (isImperfect && isHabit(units, at)) return true;
  // «توقع التقرير [تدهور] الأوضاع»: spelled like the verb.
  if ((units[at]!.verb === null || NOUN_TRIGGERS.has(units[at]!.folded)) && isExpected(units, at)) return true;
  // «في [حالة] خطيرة، وقد أعلن …»: behind a comma only an if-clause still rules.
  let isBehindComma = false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    isBehindComma ||= units[back]!.kind === 'mark' && /[،,؛]/.test(units[back]!.folded);
    if (units[back]!.kind !== 'word') continue;
    // «نفى أن [تكون] اليونان شنت هجمات»
    if (/^[يت]كون(وا)?$/.test(units[back]!.folded) && /^[بل]?ان$/.test(wordAt(back - 1) ?? '')) return true;
    if (/^[وف]?(لو|اذا|لولا)$/.test(units[back]!.folded)) return true;
    if (!isBehindComma && (FEARS.has(units[back]!.folded) || phraseLengthAt(POSSIBILITY, wordAt, back) > 0)) return true;
  }
  return false;
}

const HABIT_REACH = 12;

/** «يصاب ألف شخص بالمرض سنويا», «من بين كل مئة يموت عشرة»: goes on time and again, as a word between the same commas says. */
function isHabit(units: readonly Unit[], at: number): boolean {
  const isSaid = (index: number) =>
    HABITS.has(units[index]!.folded) || (units[index]!.folded === 'كل' && /^(بين|في)$/.test(units[index - 1]?.folded ?? ''));
  for (const step of [-1, 1]) {
    for (let index = at + step; units[index] && Math.abs(index - at) <= HABIT_REACH && units[index]!.kind !== 'mark'; index += step)
      if (isSaid(index)) return true;
  }
  return false;
}

const MAX_EXPECTER = 6;

/** «توقع [التقرير] تدهور الأوضاع»: right behind who expects it. */
function isExpected(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= MAX_EXPECTER; back--) {
    const { kind, folded, verb } = units[back]!;
    if (verb) return EXPECTING.has(folded);
    if (kind === 'mark' || kind === 'date' || PREPOSITIONS.has(folded) || COMPLEMENTS.has(folded)) return false;
  }
  return false;
}

/** «عقوبات على أي دولة»; «ترفض أي عقوبات» refuses in earnest. */
function isOfAny(units: readonly Unit[], at: number): boolean {
  if (units[at]!.verb?.entries.some(({ trigger }) => trigger?.type === 'REJECT')) return false;
  return units.slice(at + 1, at + 4).some(({ folded }) => folded === 'اي');
}

export function planBefore(units: readonly Unit[], at: number): boolean {
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded.replace(/^و(?=.{2})/, '') : undefined);
  for (let back = Math.max(0, at - 5); back < at; back++) if (phraseLengthAt(PLANS, wordAt, back) > 0) return true;
  return false;
}

/** «تريد محادثات», «تسعى إلى اتفاق», «تستعد لمناورات»: what is wanted is still to come. */
export function isWanted(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - 3), at).some(({ folded }) => WANTED.has(folded));
}

const ASKING = new Set<EventType>(['REQUEST', 'THREATEN', 'REJECT', 'AGREE']);
const MAX_GOVERNED = 15;
/** «هدد [بشن] هجمات»: the deed is joined on by its being done. */
const CARRIED_OUT = /^ب(تنفيذ|شن|توجيه|اطلاق)$/;
const THREAT = /^[وف]?(ال)?تهديد(ا|ات)?(ه|ها|هم)?$/;

/** «دعا إلى محاكمة X», «تعهد بخفض …», «هدد بغزو …», «اشترطت عودة …»: what is asked, promised or threatened hasn't happened. */
export function isOnlyWanted(units: readonly Unit[], at: number, lead: string, isVerbal = false): boolean {
  const previous = units[at - 1]?.folded ?? '';
  const isCarriedOut = CARRIED_OUT.test(previous);
  const isJoinedOn = isCarriedOut || lead === 'ب' || /^(الي|علي|من)$/.test(previous);
  for (let back = at - 1; back >= 0 && at - back < MAX_GOVERNED; back--) {
    const { verb, kind, folded } = units[back]!;
    // «تهديدات بقصف X»
    if ((isCarriedOut || lead === 'ب') && THREAT.test(folded)) return true;
    // «طلب من X "خفض الأسعار"»: quotation marks part nothing.
    if (!isJoinedOn && kind === 'mark' && !/["«»“”]/.test(units[back]!.folded)) return false;
    if (!verb) continue;
    const types = verb.entries.flatMap(({ trigger }) => (trigger === null ? [] : [trigger.type]));
    // «نددت بشن هجمات»: they were made.
    if (isCarriedOut) return types.some(type => type === 'THREATEN' || type === 'AGREE');
    // «رفض [توقيع] الاتفاق»; «رفض العقوبات» that are there.
    return types.some(type => (isJoinedOn ? ASKING.has(type) : type === 'REQUEST' || (isVerbal && type === 'REJECT')));
  }
  return false;
}

function makeWanted(): Set<string> {
  const forms = WANTING.flatMap(imperfect => conjugate('', imperfect)).filter(({ tense }) => tense === 'imperfect');
  return new Set([...forms.map(({ form }) => form), ...INTENTIONS].flatMap(form => CONJUNCTIONS.map(lead => lead + form)));
}
