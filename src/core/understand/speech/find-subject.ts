import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, CONTRAST, PREPOSITIONS, phraseLengthAt } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { isDeed } from './is-deed.ts';

const FILLERS = new Set(
  'لطالما طالما قد فقد وقد لقد ايضا مجددا كذلك بدوره بدورها كان كانت مساء صباح ليل ظهر فجر امس اليوم غدا يوم'.split(' '),
);
/** «الذي حض فيه الائتلاف», «توصلت إليه إيران»: the pronoun goes back to the noun before, the subject follows. */
export const RESUMPTIVE = /^(في|ب|عن|من|ل|علي|الي|مع|عل|ال|خلال|بعد|قبل|حول|امام)(ه|ها|هم|هما)$/;
const MAX_WALK = 14;

/**
 * The subject of the verb at `at`: behind it («قال بوتين»), past a date or «أيضا»; before it where the noun opens
 * its clause («أن بوتين شدد», «مايا كوسيانيتش، المتحدثة باسم أشتون، نفت», «أما نتنياهو فقد أكد»).
 */
export function findSubject(units: readonly Unit[], at: number): NounPhrase | null {
  return subjectBefore(units, at) ?? subjectAfter(units, at);
}

export function subjectAfter(units: readonly Unit[], at: number): NounPhrase | null {
  // In front of its subject a verb is singular: «يعتقدون …» has it before, or in the sentence before.
  if (units[at]!.verb?.entries.every(entry => entry.isPlural)) return null;
  let from = at + 1;
  while (from < units.length && from - at < MAX_WALK) {
    const next = isFiller(units[from]!) || RESUMPTIVE.test(units[from]!.folded) ? from + 1 : behindCircumstance(units, from);
    if (next === null) break;
    from = next;
  }
  return from < units.length && isDeed(units[at]!, units[from]!) ? null : readNounPhrase(units, from);
}

/** «توفي [في دمشق] الشاعر X», «توفي [عن عمر 92 عاما] X»: where or at what age, in front of the subject. Null where none stands there. */
function behindCircumstance(units: readonly Unit[], from: number): number | null {
  const { kind, folded } = units[from]!;
  if (kind !== 'word') return null;
  if (folded === 'عن' && units[from + 1]?.folded === 'عمر') {
    const years = units.findIndex((unit, index) => index > from && index - from < 6 && /^(عاما|سنه|سنوات|اعوام)$/.test(unit.folded));
    return years === -1 ? null : years + 1;
  }
  if (!/^(في|الي|قرب|داخل|شمال|جنوب|شرق|غرب)$/.test(folded)) return null;
  for (let at = from + 1; at < units.length && at - from <= 3; at++) {
    if (units[at]!.kind === 'mark' || units[at]!.verb) return null;
    if (units[at]!.name?.kind !== 'place') continue;
    // «في مدينة حلب السورية ثلاثة أشخاص»
    return /^ال.*(ي|يه)$/.test(units[at + 1]?.folded ?? '') && units[at + 1]!.kind === 'word' && units[at + 2]?.kind !== 'name'
      ? at + 2
      : at + 1;
  }
  return null;
}

export function subjectBefore(units: readonly Unit[], at: number): NounPhrase | null {
  let last = at - 1;
  while (last >= 0 && isFiller(units[last]!)) last--;
  const isRelative = last >= 0 && units[last]!.kind === 'word' && /^و?ال(ذي|تي|ذين|لذان|لذين|لتان|لتين)$/.test(units[last]!.folded);
  if (isRelative && (units[at]!.verb?.hasObject || RESUMPTIVE.test(units[at + 1]?.folded ?? ''))) return null;
  const relativeAt = last;
  if (isRelative) last--;
  if (last >= 0 && isComma(units[last]!)) {
    const topic = topicBefore(units, last);
    if (topic) return topic;
    last = beforeApposition(units, last);
  }
  if (last < 0) return null;
  let from = last;
  while (from >= 0 && last - from < MAX_WALK && belongsToSubject(units, from)) from--;
  if (from === last || !(from < 0 || opensClause(units[from]!) || isRelative)) return null;
  // «التوتر بين البلدين والذي تفاقم»: with و the clause goes back past the nearest noun.
  if (isRelative && units[relativeAt]!.folded.startsWith('و') && from >= 0 && PREPOSITIONS.has(units[from]!.folded)) return null;
  const phrase = readNounPhrase(units, from + 1);
  return phrase &&
    phrase.to === last + 1 &&
    ((from < 0 && isPresent(units[at]!)) || phrase.inside.length > 0 || /^(ال|هذ)/.test(units[from + 1]!.folded))
    ? phrase
    : null;
}

/** A headline's «ناشط مغربي يصف …»: an indefinite subject in front is for the present tense. */
function isPresent({ verb }: Unit): boolean {
  return verb?.entries.every(entry => entry.tense !== 'perfect') === true;
}

/** Steps over «، المتحدثة باسم أشتون،» to what it stands beside. */
function beforeApposition(units: readonly Unit[], comma: number): number {
  for (let at = comma - 1; at >= 0 && comma - at < MAX_WALK; at--) {
    if (units[at]!.verb) return -1;
    if (isComma(units[at]!)) return at - 1;
  }
  return -1;
}

function belongsToSubject(units: readonly Unit[], at: number): boolean {
  const unit = units[at]!;
  if (unit.kind === 'name') return !/[بك]/.test(unit.lead);
  // «شركة "فيسبوك" استحوذت»: marks around a name part nothing.
  if (unit.kind === 'mark') return /["«»“”]/.test(unit.folded) && (units[at + 1]?.kind === 'name' || units[at - 1]?.kind === 'name');
  if (unit.kind !== 'word' || unit.verb || COMPLEMENTS.has(unit.folded) || isOpener(unit)) return false;
  // «المتحدث باسم X»: the preposition belongs to the office.
  return !PREPOSITIONS.has(unit.folded) || unit.folded === 'باسم';
}

/** «أما X، فقد دعا …»: the topic is the subject. */
function topicBefore(units: readonly Unit[], comma: number): NounPhrase | null {
  for (let at = comma - 1; at >= 0 && comma - at < MAX_WALK; at--) {
    if (units[at]!.kind === 'mark') return null;
    if (/^[وف]?اما$/.test(units[at]!.folded)) return readNounPhrase(units, at + 1);
  }
  return null;
}

function opensClause(unit: Unit): boolean {
  return unit.kind === 'mark' || COMPLEMENTS.has(unit.folded) || isOpener(unit);
}

function isOpener(unit: Unit): boolean {
  return (
    phraseLengthAt(CONTRAST, index => (index === 0 ? unit.folded : undefined), 0) === 1 ||
    /^(و?ا?لا|الا|حيث|و?لكن|[وف]?كان(ت|وا)?)$/.test(unit.folded)
  );
}

function isFiller(unit: Unit): boolean {
  return unit.kind === 'date' || (unit.kind === 'word' && FILLERS.has(unit.folded));
}

function isComma(unit: Unit): boolean {
  return unit.kind === 'mark' && (unit.folded === '،' || unit.folded === ',');
}
