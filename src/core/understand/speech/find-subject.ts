import { OUTLETS, TELLERS, TOLD_THINGS } from '../../tables/speaker-words.ts';
import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, CONTRAST, DOCUMENTS, PREPOSITIONS, phraseLengthAt, SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { NOUN_TRIGGERS } from '../verbs/verb-tables.ts';
import { canSpeak, isSpeakerHead } from './can-speak.ts';
import { isDeed } from './is-deed.ts';
import { isOblique } from './is-oblique.ts';

const FILLERS = new Set(
  'لطالما طالما قد فقد وقد لقد ايضا مجددا كذلك بدوره بدورها كان كانت مساء صباح ليل ظهر فجر امس اليوم غدا يوم'.split(' '),
);
/** «الذي حض فيه الائتلاف», «توصلت إليه إيران»: the pronoun goes back to the noun before, the subject follows. */
export const RESUMPTIVE = /^(في|ب|عن|من|ل|علي|الي|مع|عل|ال|خلال|بعد|قبل|حول|امام)(ه|ها|هم|هما)$/;
/** «قال [لي] X», «روى [لنا] Y»: whom it was told to. */
const TOLD_TO = /^ل(ي|نا|كم)$/;
const MAX_WALK = 14;
const MAX_BACK = 60;

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
    const { folded } = units[from]!;
    // «أكد [ذلك] سامر الحداد»
    // «نقل [ذلك] مصدر دبلوماسي»
    const isThat = /^(ذلك|هذا|الامر)$/.test(folded) && (units[from + 1]?.kind === 'name' || isUnnamedSpeaker(units[from + 1]));
    const isPassedOver = isFiller(units[from]!) || RESUMPTIVE.test(folded) || TOLD_TO.test(folded) || isThat;
    const next = isPassedOver ? from + 1 : behindCircumstance(units, from);
    if (next === null) break;
    from = next;
  }
  // «لخصها: "دعوة …"»: no one inside quoted words is the subject of a verb outside them.
  if (
    from >= units.length ||
    isOblique(units[from]!) ||
    isDeed(units[at]!, units[from]!) ||
    (units[from]!.isQuoted && !units[at]!.isQuoted)
  )
    return null;
  return units[at]!.verb?.entries.some(({ speech }) => speech !== null) ? readSpeaker(units, from) : readNounPhrase(units, from);
}

function isUnnamedSpeaker(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && !unit.folded.startsWith('ال') && isSpeakerHead(unit.folded);
}

/** The noun phrase at `from` as one that speaks: it ends before «مصادر عسكرية [مقتل جندي]», «مصدر أمني [لرويترز]», «مسؤولين [قولهم]». */
export function readSpeaker(units: readonly Unit[], from: number): NounPhrase | null {
  const phrase = readNounPhrase(units, from);
  if (!phrase) return null;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const { kind, folded, lead, name } = units[at]!;
    const before = units[at - 1]!;
    const isAddressee = kind === 'name' && lead.endsWith('ل') && (TELLERS.has(units[phrase.from]!.folded) || isOutlet(folded));
    const isObject = kind === 'word' && /(ي|يه)$/.test(before.folded) && (NOUN_TRIGGERS.has(folded) || TOLD_THINGS.has(folded));
    if (!isAddressee && !isObject && !SPEECH_NOUNS.has(folded) && !isUnwillingToBeNamed(units, at)) continue;
    const inside = phrase.inside.filter(id => units.slice(phrase.from, at).some(unit => unit.name?.entity === id));
    const isOwn = phrase.entity !== null && name?.entity !== phrase.entity && inside.includes(phrase.entity);
    return { ...phrase, to: at, inside, entity: isOwn ? phrase.entity : null };
  }
  return phrase;
}

/** «أحد الأعضاء [لإذاعة X]» */
function isOutlet(name: string): boolean {
  const end = name.indexOf(' ');
  return end > 0 && OUTLETS.has(name.slice(0, end));
}

/** «مصدر دولي [فضل عدم الإفصاح عن هويته]» */
export function isUnwillingToBeNamed(units: readonly Unit[], at: number): boolean {
  return (
    /^(فضل|طلب|رفض|اشترط|فضلت|طلبت|رفضت)$/.test(units[at]!.folded) && /^(عدم|الكشف|الافصاح|ذكر|الا|ان)$/.test(units[at + 1]?.folded ?? '')
  );
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
  // «طابا وإيلات ورجّح فارس أن»: what stands before «و» belongs to the clause before.
  if (units[at]!.verb?.lead === 'و' && last >= 0 && last === at - 1 && !isComma(units[last]!)) return null;
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

/** «أصدرت الوزارة بيانا جاء فيه …», «أدلى X بتصريح قال فيه …»: the nearest verb before that has a subject. */
export function subjectBackward(units: readonly Unit[], at: number): NounPhrase | null {
  for (let back = at - 1; back >= 0 && at - back <= MAX_BACK; back--) {
    const subject = units[back]!.verb ? findSubject(units, back) : null;
    if (subject && canSpeak(units, subject) && !DOCUMENTS.has(units[subject.from]!.folded)) return subject;
  }
  return null;
}

/** «غير أن سامر الحداد، المتحدث باسم القصر في باريس، قال»: a person behind أن, past where and as what he speaks. */
export function farSubject(units: readonly Unit[], at: number): NounPhrase | null {
  for (let back = at - 1; back >= 0 && at - back <= MAX_WALK; back--) {
    const { kind, folded, verb, isQuoted } = units[back]!;
    if (verb || isQuoted) return null;
    if (kind !== 'word' || !COMPLEMENTS.has(folded)) continue;
    const phrase = readNounPhrase(units, back + 1);
    return phrase && units.slice(phrase.from, phrase.to).some(({ name }) => name?.kind === 'person' && name.entity === phrase.entity)
      ? phrase
      : null;
  }
  return null;
}

/** A headline's «ناشط مغربي يصف …»: an indefinite subject in front is for the present tense. */
export function isPresent({ verb }: Unit): boolean {
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
  if (unit.kind !== 'word' || unit.verb || COMPLEMENTS.has(unit.folded) || isOpener(unit) || NO_NOUN.test(unit.folded)) return false;
  // «المتحدث باسم X»: the preposition belongs to the office.
  return !PREPOSITIONS.has(unit.folded) || unit.folded === 'باسم';
}

/** «وسوف», «وهم», «وبشكل عام», «للإحصائيات»: words that stand in no one's name. */
const NO_NOUN = /^([وف]?(سوف|هم|هو|هي|هما|نحن|ما|ان|انه|انها|لم|لن|لا|ليس|ثم|اذا|لو|بل|انا)|وب(?!اء|اي|عض|يان).{3,}|و?لل.{2,})$/;

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
