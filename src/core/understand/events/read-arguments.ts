import { fold } from '../../text/fold-text.ts';
import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { EventType, LocalId } from '../extraction.ts';
import { findSubject, subjectAfter, subjectBefore } from '../speech/find-subject.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { bothDoing, governor, governors, together } from './taking-part.ts';

/** Who does what to whom, as the grammar of the clause gives it; no guess where it gives none. */
export type Arguments = {
  readonly actor: NounPhrase | null;
  readonly target: NounPhrase | null;
  /** «بين X وY», «X مع Y»: both sides of what is done together. */
  readonly sides: readonly LocalId[];
  /** «دبلوماسيين من السويد وألمانيا»: whose they are; neither actor nor place. */
  readonly others: readonly LocalId[];
  /** The thing between actor and preposition: «فرضت X [رسوما] على Y». */
  readonly object: NounPhrase | null;
  /** First unit behind the last argument. */
  readonly to: number;
};

/** Deeds that need somebody they are done to. */
export const DONE_TO: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'ASSAULT']);
/** Other deeds done to people: with one name behind it «انتخب X» is a passive too. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'انتخاب تعيين تكليف ترشيح اختيار نقل تشييع دفن ترحيل إقصاء هزيمة تكريم إقالة تفويض إنقاذ إجلاء'.split(' '),
);
const MAX_REACH = 16;
const MAX_ASIDE = 12;
/** Deeds whose object is somebody: an apposition may stand in front of it. */
const MEETING = /^(REQUEST|ACCUSE|THREATEN)$/;
const BOTH = /^ال(طرفين|جانبين|بلدين|دولتين|وفدين|وزيرين|رئيسين|زعيمين|حزبين|حركتين|فريقين)$/;
const ATTACHED: Readonly<Record<string, string>> = { ل: 'ل', ب: 'ب' };

export function readArguments(units: readonly Unit[], candidate: FoundTrigger): Arguments {
  if (candidate.form === 'noun') return ofNoun(units, candidate);
  return candidate.form === 'verb' ? ofVerb(units, candidate) : ofParticiple(units, candidate);
}

/** «…، داعيا X إلى …»: done by whoever the verb before tells of. */
function ofParticiple(units: readonly Unit[], { at, to, trigger }: FoundTrigger): Arguments {
  const target = trigger.target === 'o' ? readNounPhrase(units, to) : byPreposition(units, to, trigger.target);
  return { actor: governor(units, at), target, sides: [], others: [], object: null, to: Math.max(to, target?.to ?? 0) };
}

function ofVerb(units: readonly Unit[], { at, to, trigger, isPassive, verbAt, isUndergone }: FoundTrigger): Arguments {
  const before = subjectBefore(units, at);
  const subject = before ?? withoutTrigger(subjectAfter(units, verbAt ?? to - 1), to, verbAt) ?? clauseSubject(units, at);
  let next = Math.max(to, subject?.to ?? to);
  if (isUndergone) {
    const agent = phraseAfter(units, next, /^(قبل|يد|ايدي)$/);
    return { actor: agent, target: subject, sides: [], others: [], object: null, to: Math.max(next, agent?.to ?? next) };
  }
  const isDirect = verbAt === null ? trigger.target === 'o' : /^[ot]$/.test(trigger.target);
  const direct = isDirect ? (quotedOrPlain(units, next) ?? (subject === null ? null : behindAside(units, next, trigger.type))) : null;
  // «قتل سامر الحداد في ليما»: unvowelled, a deed done to somebody with one name behind it is a passive.
  const isUnmarkedPassive =
    (DONE_TO.has(trigger.type) || DONE_TO_PEOPLE.has(trigger.noun)) &&
    units[at]!.verb?.hasObject !== true &&
    trigger.target === 'o' &&
    verbAt === null &&
    before === null &&
    direct === null;
  if (isPassive || isUnmarkedPassive || trigger.target === 'u') {
    const agent = phraseAfter(units, next, /^(قبل|يد|ايدي)$/);
    return { actor: agent, target: subject, sides: [], others: [], object: null, to: Math.max(next, agent?.to ?? next) };
  }
  const object = direct === null && verbAt === null && !/^[ou-]$/.test(trigger.target) ? readNounPhrase(units, next) : null;
  const joined =
    direct ??
    byPreposition(units, next, trigger.target) ??
    // «وصل [إلى القاهرة] أمس X»
    (subject !== null && subject.from > to ? byPreposition(units.slice(0, subject.from), to, trigger.target) : null) ??
    (trigger.target === 'مع' ? byPreposition(units, next, 'بين') : null) ??
    // «تلقى اتصالا هاتفيا من X»
    (trigger.target === 'مع' && /تلق/.test(units[at]!.folded) ? byPreposition(units, to, 'من') : null);
  next = Math.max(next, joined?.to ?? next);
  const origin = originAfter(units, next);
  const sides = trigger.target === 'مع' ? together(units, to, [...(subject?.inside ?? []), ...(joined?.inside ?? [])]) : [];
  return { actor: subject, target: joined, sides, others: origin?.inside ?? [], object, to: origin?.to ?? next };
}

function ofNoun(units: readonly Unit[], candidate: FoundTrigger): Arguments {
  const { at, to, trigger, verbAt, isDefinite, isPossessed } = candidate;
  if (verbAt !== null) {
    const actor = subjectAfter(units, verbAt);
    const target = byPreposition(units, actor?.to ?? verbAt + 1, trigger.target);
    return { actor, target, sides: [], others: [], object: null, to: Math.max(verbAt + 1, actor?.to ?? 0, target?.to ?? 0) };
  }
  if (isPossessed && trigger.target !== 'مع') return ofPossessed(units, candidate);
  const genitive = isDefinite || isPossessed || startsAnew(units[to]) ? null : readNounPhrase(units, to);
  const behind = genitive?.to ?? to;
  if (trigger.target === 'مع') {
    const partner = byPreposition(units, behind, 'مع') ?? byPreposition(units, behind, 'بين');
    // «اتفاق السلام بين الطرفين»: both were named before, neither is who the verb tells of.
    const joined = genitive !== null && partner !== null && BOTH.test(units[partner.from]!.folded) ? null : partner;
    const sides = together(units, to, [
      ...(joined?.inside ?? []),
      ...(joined ? (joined.isJoined ? [] : governors(units, at)) : bothDoing(units, at)),
    ]);
    return { actor: null, target: joined, sides, others: genitive?.inside ?? [], object: null, to: Math.max(behind, joined?.to ?? 0) };
  }
  const joined = /^[otug-]$/.test(trigger.target) ? null : byPreposition(units, behind, trigger.target);
  const between = joined ?? (candidate.isPerformed ? byPreposition(units, behind, 'بين') : null);
  const isOfTarget = trigger.target === 'o' || trigger.target === 't' || trigger.target === 'u';
  // «هجمات ليما», told without whom they hit, are where they were; a government attacks somebody.
  const isWhere = DONE_TO.has(trigger.type) && joined === null && isPlace(units, genitive);
  const actor = isOfTarget || isWhere ? null : genitive;
  // «رفضت X الانسحاب من …»
  const owner = units[at - 1]?.kind === 'name' && genitive === null ? readNounPhrase(units, at - 1) : null;
  return {
    actor: actor ?? owner,
    target: isOfTarget ? genitive : between,
    sides: [],
    others: [],
    object: null,
    to: Math.max(behind, between?.to ?? 0),
  };
}

/** «أعلنت X استحواذها على Y»: the pronoun is who does it; «توقيفه», «وفاته»: to whom it is done, unless an object follows. */
function ofPossessed(units: readonly Unit[], { at, to, trigger }: FoundTrigger): Arguments {
  const owner = ownerOf(units, at);
  const joined = /^[otug-]$/.test(trigger.target) ? null : byPreposition(units, to, trigger.target);
  const object = trigger.target === 'o' && units[to]?.kind === 'name' ? readNounPhrase(units, to) : null;
  const isTarget = /^[otu]$/.test(trigger.target) && object === null;
  return {
    actor: isTarget ? null : owner,
    target: isTarget ? owner : (object ?? joined),
    sides: [],
    others: [],
    object: null,
    to: Math.max(to, (object ?? joined)?.to ?? 0),
  };
}

/** Whom the pronoun of «زيارته» means: the noun right before («رفع الغرب عقوباته»), else the verb's subject where both agree. */
function ownerOf(units: readonly Unit[], at: number): NounPhrase | null {
  const before = units[at - 1];
  if (before?.kind === 'name' || (before?.kind === 'word' && before.folded.startsWith('ال') && !before.verb))
    return readNounPhrase(units, at - 1);
  const verb = units.findLast((unit, index) => index < at && unit.verb !== null && !unit.isQuoted)?.verb;
  const pronoun = /(هما|هم|ها|ه)$/.exec(units[at]!.folded)?.[0];
  const agrees = verb?.entries.some(({ gender, isPlural }) =>
    pronoun === 'ها' ? gender === 'f' : pronoun === 'ه' ? gender === 'm' && !isPlural : isPlural,
  );
  return agrees ? governor(units, at) : null;
}

/** «وفاته ومصير جثمانه», «تسليم وتسلم»: what و joins on is no genitive. */
function startsAnew(unit: Unit | undefined): boolean {
  return unit?.lead.startsWith('و') === true || unit?.folded.startsWith('وال') === true;
}

/**
 * «أن امرأة تبلغ من العمر 25 عاما [توفيت]»: what أن brought in; «وصلت X إلى …، وقد [نقلت] …»: who did what
 * the verb before tells, where the verbs agree.
 */
function clauseSubject(units: readonly Unit[], at: number): NounPhrase | null {
  const { verb } = units[at]!;
  for (let back = at - 1; verb && back >= 0 && at - back < MAX_REACH; back--) {
    const unit = units[back]!;
    if (/^[بف]?ان$/.test(unit.folded)) return agrees(readNounPhrase(units, back + 1), units, verb);
    if (COMPLEMENTS.has(unit.folded) || RELATIVES.has(unit.folded) || unit.isQuoted) return null;
    if (!unit.verb || !isJoinedOn(units, at)) continue;
    const subject = findSubject(units, back);
    const isSame = unit.verb.entries.some(one =>
      verb.entries.some(other => one.gender === other.gender && one.isPlural === other.isPlural),
    );
    return isSame && subject !== null && subject.to <= at ? subject : null;
  }
  return null;
}

/** «وقد نقلت», «وأصيب», «ثم عاد». */
function isJoinedOn(units: readonly Unit[], at: number): boolean {
  return units[at]!.verb?.lead !== '' || /^([وف]قد|ثم)$/.test(units[at - 1]?.folded ?? '');
}

/** A phrase whose first word could be the verb's subject by gender. */
function agrees(phrase: NounPhrase | null, units: readonly Unit[], { entries }: NonNullable<Unit['verb']>): NounPhrase | null {
  if (!phrase) return null;
  const first = units[phrase.from]!;
  if (first.kind === 'name') return phrase;
  // «أربعة متظاهرين قتلوا»: a number's ending tells nothing.
  if (/^(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه$/.test(first.folded)) return phrase;
  return entries.some(({ gender }) => (gender === 'f') === first.folded.endsWith('ه')) ? phrase : null;
}

/** Behind a light verb stands its noun, alone («دارت اشتباكات») or after the subject («شن الجيش هجوما»). */
function withoutTrigger(subject: NounPhrase | null, to: number, verbAt: number | null): NounPhrase | null {
  if (!subject || verbAt === null || subject.from >= to || subject.to < to) return subject;
  // «سيتم عقد اجتماع»: no subject but the deed.
  return subject.from >= to - 1 || subject.inside.length === 0 ? null : { ...subject, to: to - 1 };
}

/** The phrase behind a preposition, written apart («على X») or onto the word («لروسيا», «بمسؤول»). */
function byPreposition(units: readonly Unit[], from: number, preposition: string): NounPhrase | null {
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
    return units[at - 1]?.folded === 'من' || units[at + 1]?.folded === 'الرغم' ? null : readNounPhrase(units, at + 1);
  }
  return null;
}

/** «دعا "كل الغيورين" إلى …»: a mark may open the object. */
function quotedOrPlain(units: readonly Unit[], from: number): NounPhrase | null {
  // «أطلقت X [اليوم بنجاح] مركبة»
  let at = from;
  while (
    at - from < 3 &&
    (units[at]?.kind === 'date' || /^(بنجاح|بشده|بقوه|بالفعل|رسميا|مجددا|ايضا|كذلك|مساء|صباح|يوم)$/.test(units[at]?.folded ?? ''))
  )
    at++;
  const isMark = units[at]?.kind === 'mark' && /["«“]/.test(units[at]!.folded);
  return readNounPhrase(units, isMark ? at + 1 : at);
}

/** «فرقت X[، أمس، بالغاز] تظاهرة», «التقى X[،] نظيره Y», «دعا X[، رئيس كذا،] الدول»: the object past what stands between. */
function behindAside(units: readonly Unit[], from: number, type: EventType): NounPhrase | null {
  let at = from;
  while (isComma(units[at]) && units[at + 1]?.kind === 'date') at += isComma(units[at + 2]) ? 3 : 2;
  if (at === from && isComma(units[at])) {
    const closing = units.findIndex((unit, index) => index > at && isComma(unit));
    if (type === 'CONSULT' && isPeer(units[at + 1])) at++;
    else if (MEETING.test(type) && closing !== -1 && closing - at <= MAX_ASIDE && units.slice(at, closing).every(unit => !unit.verb))
      at = closing + 1;
    else return null;
    return readNounPhrase(units, at);
  }
  if (/^ب(ال)?(غاز|رصاص|هراوات|قوه|قنابل|خراطيم|مياه)/.test(units[at]?.folded ?? '')) {
    at++;
    while (units[at]?.kind === 'word' && !units[at]!.verb && /^(ال|لل|المسيل|الدموع)/.test(units[at]!.folded)) at++;
  }
  return at === from ? null : readNounPhrase(units, at);
}

/** «، نظيره الفرنسي X» */
function isPeer(unit: Unit | undefined): boolean {
  return unit !== undefined && /^نظير(ه|ها|ته|تها)( |$)/.test(unit.folded);
}

function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === 'mark' && /[،,]/.test(unit.folded);
}

function oblique(units: readonly Unit[], at: number): NounPhrase {
  const id = units[at]!.name?.entity ?? null;
  return { from: at, to: at + 1, entity: id, inside: id === null ? [] : [id], isJoined: false, isIssued: false };
}

function phraseAfter(units: readonly Unit[], from: number, word: RegExp): NounPhrase | null {
  for (let at = from; at < units.length && at - from < MAX_REACH; at++) {
    if (units[at]!.kind === 'mark') return null;
    if (units[at]!.kind === 'word' && word.test(units[at]!.folded) && /^(من|علي)$/.test(units[at - 1]?.folded ?? ''))
      return readNounPhrase(units, at + 1);
  }
  return null;
}

function originAfter(units: readonly Unit[], at: number): NounPhrase | null {
  if (units[at]?.folded !== 'من' || units[at + 1]?.kind !== 'name') return null;
  return readNounPhrase(units, at + 1);
}

function isPlace(units: readonly Unit[], phrase: NounPhrase | null): boolean {
  return phrase !== null && phrase.to - phrase.from === 1 && units[phrase.from]!.name?.kind === 'place';
}
