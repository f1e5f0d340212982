import { COMPLEMENTS, PREPOSITIONS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { isDemanded } from './is-demanded.ts';
import { isOnlyWanted } from './is-unreal.ts';
import { type NounReading, readNoun } from './read-noun.ts';

/** Verbal nouns by which another noun's deed is done. */
const DOING = /^(توقيع|عقد|ابرام|فرض|اجراء|شن|تنفيذ|تنظيم)$/;
/** Verbs of what came about by itself: «أن اعتقالات واسعة [وقعت]». */
const HAPPENED = /^(وقع|جر|حدث|حصل|اندلع|نشب|دار)ت$/;

/** A noun as a trigger: «هجوم على …», «باستهداف X», «عقوبات فرضها X», «توقيفه». */
export function nounTrigger(units: readonly Unit[], at: number): FoundTrigger | null {
  const outer = readNoun(units, at);
  if (!outer || (outer.lead === 'ل' && !isSigned(units, outer.to)) || outer.lead === 'ك') return null;
  // «رفض [توقيع اتفاق]»: the agreement no more than its signing.
  const isDeed = (outer.trigger.isVerbal && !outer.isDefinite) || DOING.test(units[at]!.folded) || DOING.test(units[at - 1]?.folded ?? '');
  if (isOnlyWanted(units, at, outer.lead, isDeed) || isDemanded(units, at, outer)) return null;
  // «فرض عقوبات على …»: the verbal noun of a light verb gives way to the noun it brings.
  const inner = outer.trigger.isVerbal && !outer.isDefinite ? readNoun(units, outer.to) : null;
  const noun = inner && inner.lead === '' && !inner.trigger.isVerbal ? { ...inner, lead: outer.lead, skip: outer.skip } : outer;
  const relativeAt = relativeVerb(units, at, noun);
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
    isSaying: false,
    skip: noun.skip,
  };
}

/** «تطبيقا لاتفاق السلام الموقع في …»: what was signed is there, whatever is done for it. */
function isSigned(units: readonly Unit[], to: number): boolean {
  return units.slice(to, to + 3).some(({ folded, kind }) => kind === 'word' && /^ال(موقع|مبرم)ه?$/.test(folded));
}

/** The verb of «عقوبات فرضها …», «الاتفاق الذي وقعته …», «باتفاقية جنيف التي توصلت إليها …»; null where it tells something else. */
function relativeVerb(units: readonly Unit[], at: number, { to, trigger, isDefinite }: NounReading): number | null {
  let behind = to;
  // «قمع [الحركة] التي تشهدها البلاد»: what is told is told of the object.
  const ownsBetween = !trigger.isVerbal || !/^[ot]$/.test(trigger.target);
  while (
    ownsBetween &&
    behind - to < 3 &&
    units[behind] &&
    units[behind]!.kind !== 'mark' &&
    !units[behind]!.verb &&
    !RELATIVES.has(units[behind]!.folded)
  )
    behind++;
  const isDescribed = !isDefinite && behind > to && HAPPENED.test(units[behind]?.folded ?? '') && areAdjectives(units.slice(to, behind));
  // «زيارة X إلى Y حيث التقى Z»: the meeting is another deed; «المباحثات على [التطورات] التي تشهدها …» tells of the nearer noun.
  const isRelative = RELATIVES.has(units[behind]?.folded ?? '') && units[behind]!.folded !== 'حيث' && !isOfNearer(units, to, behind);
  if (!isRelative && !isDescribed) behind = to;
  const after = units[behind];
  // «حركة [الاحتجاج] التي تشهدها البلاد»: the movement goes on.
  if (after && /^(التي|اللتين)$/.test(after.folded) && units[at - 1]?.endsInTa && !/(ة|ات)$/.test(trigger.noun)) return null;
  const verbAt = isDescribed ? behind : after && RELATIVES.has(after.folded) ? behind + 1 : to;
  // «الهجوم الإسرائيلي [دانت] الصين»: behind a definite noun only a relative pronoun joins a clause on.
  const isJoinedOn = verbAt > to || !isDefinite;
  const isOfNoun = units[verbAt]?.verb?.entries.some(
    entry =>
      (entry.isLight && !entry.isUndergone && (isJoinedOn || entry.tense !== 'imperfect')) ||
      (isJoinedOn && entry.trigger?.type === trigger.type),
  );
  return isOfNoun && !/^تمت?$/.test(units[verbAt]!.folded) ? verbAt : null;
}

/** «واسعة», «عنيفة جديدة»: of a plural, without the article. */
function areAdjectives(units: readonly Unit[]): boolean {
  return units.every(({ kind, folded, endsInTa }) => kind === 'word' && endsInTa && !/^(ال|[بلو]ال)/.test(folded));
}

/** Whether the noun right before a relative pronoun, joined on by a preposition, agrees with it. */
function isOfNearer(units: readonly Unit[], from: number, relative: number): boolean {
  if (!units.slice(from, relative).some(({ kind, folded }) => kind === 'word' && PREPOSITIONS.has(folded))) return false;
  const { folded, endsInTa } = units[relative - 1]!;
  return (units[relative]!.folded === 'التي') === (endsInTa || folded.endsWith('ات'));
}

const PERFORMING =
  /^[وف]?(س?[يت]تم|تم|تمت|جري|جرت|قام|قامت|قاموا|عمد|عمدت|عمدوا|اقدم|اقدمت|اقدموا|تمكن|تمكنت|تمكنوا|نجح|نجحت|نجحوا|تميز|تميزت|تقرر|اضطر|اضطرت|اضطروا|اعلن|اعلنت|اعلنوا|قرر|قررت|قرروا|بدا|بدات)$/;
const MAX_DOER = 7;
/** «أعلن خلال الحفل عن منح …» */
const WHILE = /^(خلال|اثناء|في)$/;

function isDay(units: readonly Unit[], at: number): boolean {
  return units[at]?.kind === 'date' || /^(يوم|فجر|صباح|ظهر|مساء|ليل|ليله)$/.test(units[at]?.folded ?? '');
}

/** «تمكن من السيطرة», «نجح في اغتيال», «قام بتفجير», «تم توقيع», «أعلنت [السلطات] إغلاق …», «تقرر تعيين»: told as done. */
function isPerformed(units: readonly Unit[], at: number): boolean {
  let back = at - 1;
  if (units[back]?.kind === 'word' && /^(من|في|عن|الي)$/.test(units[back]!.folded)) back--;
  for (const first = back; back >= 0 && first - back < MAX_DOER; back--) {
    const { kind, folded, verb } = units[back]!;
    if (kind === 'word' && PERFORMING.test(folded)) return true;
    // Between the verb and what it says was done stands who did it.
    if (WHILE.test(folded) || (isDay(units, back) && isDay(units, back + 1))) continue;
    // «أعلنت اليونان، فجر الجمعة، استدعاء سفيرها»: commas around a date part nothing.
    if (kind === 'mark' && (isDay(units, back - 1) || isDay(units, back + 1))) continue;
    if (kind === 'mark' || verb || PREPOSITIONS.has(folded) || COMPLEMENTS.has(folded) || RELATIVES.has(folded)) return false;
  }
  return false;
}
