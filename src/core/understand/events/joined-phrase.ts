import { MEANS, NOT_TARGETS } from '../../tables/event-context.ts';
import { fold } from '../../text/fold-text.ts';
import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType } from '../extraction.ts';

const MAX_REACH = 16;
const MAX_ASIDE = 12;
/** Deeds whose object is somebody: an apposition may stand in front of it. */
const MEETING = /^(REQUEST|ACCUSE|THREATEN)$/;
const ATTACHED: Readonly<Record<string, string>> = { ل: 'ل', ب: 'ب' };

/** The phrase behind a preposition, written apart («على X») or onto the word («لروسيا», «بمسؤول»). */
export function byPreposition(units: readonly Unit[], from: number, preposition: string): NounPhrase | null {
  if (/^[otug-]$/.test(preposition)) return null;
  const letter = ATTACHED[preposition];
  const folded = fold(preposition);
  // «طلب من X»: farther on, من joins on something else.
  const reach = folded === 'من' ? 2 : folded === 'بين' ? 3 : MAX_REACH;
  for (let at = from; at < units.length && at - from < reach; at++) {
    const unit = units[at]!;
    // «بحث، الاثنين، مع X»: commas around a date part nothing.
    if (unit.kind === 'mark' && (units[at + 1]?.kind === 'date' || units[at - 1]?.kind === 'date')) continue;
    if (unit.kind === 'mark' || COMPLEMENTS.has(unit.folded) || (unit.verb && unit.verb.lead === 'و')) return null;
    if (letter !== undefined && unit.kind === 'name' && unit.lead.endsWith(letter)) return oblique(units, at);
    // «نقلت للمستشفى» for «إلى المستشفى»
    if (folded === 'الي' && at === from && (unit.folded.startsWith('لل') || (unit.kind === 'name' && unit.lead.endsWith('ل'))))
      return oblique(units, at);
    if (unit.kind !== 'word' || unit.folded !== folded) continue;
    // «من بين 17 مرشحا», «على الرغم من»: other words.
    if (units[at - 1]?.folded === 'من' || units[at + 1]?.folded === 'الرغم') return null;
    if (NOT_TARGETS.has(units[at + 1]?.folded ?? '')) continue;
    return readNounPhrase(units, isOpeningMark(units[at + 1]) ? at + 2 : at + 1);
  }
  return null;
}

/** «دعا "كل الغيورين" إلى …»: a mark may open the object. */
export function quotedOrPlain(units: readonly Unit[], from: number): NounPhrase | null {
  // «أطلقت X [اليوم بنجاح] مركبة»
  let at = from;
  while (
    at - from < 3 &&
    (units[at]?.kind === 'date' || /^(بنجاح|بشده|بقوه|بالفعل|رسميا|مجددا|ايضا|كذلك|مساء|صباح|يوم)$/.test(units[at]?.folded ?? ''))
  )
    at++;
  // «دعا مجلس X [وهو] ائتلاف …»: a clause on the one before.
  if (/^و(هو|هي|هم|هما)$/.test(units[at]?.folded ?? '')) return null;
  return readNounPhrase(units, isOpeningMark(units[at]) ? at + 1 : at);
}

/** «فرقت X[، أمس، بالغاز] تظاهرة», «التقى X[،] نظيره Y», «دعا X[، رئيس كذا،] الدول»: the object past what stands between. */
export function behindAside(units: readonly Unit[], from: number, type: EventType): NounPhrase | null {
  let at = from;
  while (isComma(units[at]) && units[at + 1]?.kind === 'date') at += isComma(units[at + 2]) ? 3 : 2;
  // «دعا X [أمس،] المجلس إلى …»
  if (at === from && units[at]?.kind === 'date' && isComma(units[at + 1])) at += 2;
  if (at === from && isComma(units[at])) {
    const closing = units.findIndex((unit, index) => index > at && isComma(unit));
    if (type === 'CONSULT' && isPeer(units[at + 1])) at++;
    else if (MEETING.test(type) && closing !== -1 && closing - at <= MAX_ASIDE && units.slice(at, closing).every(unit => !unit.verb))
      at = closing + 1;
    else return null;
    return readNounPhrase(units, at);
  }
  // «قتلوا أمس، [3 منهم] رهبان»
  if (/^من(هم|ها|هن|هما)$/.test(units[at + 1]?.folded ?? '')) return null;
  if (MEANS.test(units[at]?.folded ?? '')) {
    at++;
    while (units[at]?.kind === 'word' && !units[at]!.verb && /^(ال|لل|المسيل|الدموع)/.test(units[at]!.folded)) at++;
  }
  return at === from ? null : readNounPhrase(units, at);
}

export function phraseAfter(units: readonly Unit[], from: number, word: RegExp): NounPhrase | null {
  for (let at = from; at < units.length && at - from < MAX_REACH; at++) {
    if (units[at]!.kind === 'mark') return null;
    if (units[at]!.kind === 'word' && word.test(units[at]!.folded) && /^(من|علي)$/.test(units[at - 1]?.folded ?? ''))
      return readNounPhrase(units, at + 1);
  }
  return null;
}

export function originAfter(units: readonly Unit[], at: number): NounPhrase | null {
  if (units[at]?.folded !== 'من' || units[at + 1]?.kind !== 'name') return null;
  return readNounPhrase(units, at + 1);
}

/** «، نظيره الفرنسي X» */
function isPeer(unit: Unit | undefined): boolean {
  return unit !== undefined && /^نظير(ه|ها|ته|تها)( |$)/.test(unit.folded);
}

function isOpeningMark(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /["«“]/.test(unit.folded);
}

function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,]/.test(unit.folded);
}

function oblique(units: readonly Unit[], at: number): NounPhrase {
  const id = units[at]!.name?.entity ?? null;
  return { from: at, to: at + 1, entity: id, inside: id === null ? [] : [id], isJoined: false, isIssued: false };
}
