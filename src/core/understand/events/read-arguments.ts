import { JOURNEYS } from '../../tables/event-circumstances.ts';
import { VICTIMS } from '../../tables/event-context.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { readNounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import { subjectAfter, subjectBefore } from '../speech/find-subject.ts';
import { type Arguments, DONE_TO } from './arguments.ts';
import { clauseSubject } from './clause-subject.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { behindAside, byPreposition, originAfter, phraseAfter, quotedOrPlain } from './joined-phrase.ts';
import { argumentsOfNoun } from './noun-arguments.ts';
import { governor, together } from './taking-part.ts';

/** Other deeds done to people: with one name behind it «انتخب X» is a passive too. */
const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'انتخاب تعيين تكليف ترشيح اختيار نقل تشييع دفن ترحيل إقصاء هزيمة تكريم إقالة تفويض إنقاذ إجلاء'.split(' '),
);

export function readArguments(units: readonly Unit[], candidate: FoundTrigger): Arguments {
  if (candidate.form === 'noun') return argumentsOfNoun(units, candidate);
  return candidate.form === 'verb' ? ofVerb(units, candidate) : ofParticiple(units, candidate);
}

/** «…، داعيا X إلى …»: done by whoever the verb before tells of. */
function ofParticiple(units: readonly Unit[], { at, to, trigger }: FoundTrigger): Arguments {
  const target = trigger.target === 'o' ? readNounPhrase(units, to) : byPreposition(units, to, trigger.target);
  return { actor: governor(units, at), target, sides: [], others: [], object: null, to: Math.max(to, target?.to ?? 0) };
}

function ofVerb(units: readonly Unit[], candidate: FoundTrigger): Arguments {
  const { at, to, trigger, isPassive, verbAt, isUndergone } = candidate;
  // «… عامل فتنة، [ودعا] X»: what و joins on has no subject of the clause before.
  const before = units[at]!.verb?.lead === 'و' || /^(هذا|هذه|ذلك|تلك)$/.test(units[at - 1]?.folded ?? '') ? null : subjectBefore(units, at);
  const subject = isPronounSubject(units[at - 1]) ? null : (before ?? ownSubject(units, candidate) ?? clauseSubject(units, at));
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
    (before === null || (VICTIMS.has(trigger.noun) && isOnePerson(units, before))) &&
    direct === null;
  if (isPassive || isUnmarkedPassive || trigger.target === 'u') {
    const agent = phraseAfter(units, next, /^(قبل|يد|ايدي)$/);
    return { actor: agent, target: subject, sides: [], others: [], object: null, to: Math.max(next, agent?.to ?? next) };
  }
  const isThing = direct === null && verbAt === null && !/^[ou-]$/.test(trigger.target) && !isTime(units, next);
  const object = isThing ? readNounPhrase(units, next) : null;
  const joined =
    direct ??
    wayTo(units, next, trigger.target) ??
    // «وصل [إلى القاهرة] أمس X»
    (subject !== null && subject.from > to ? byPreposition(units.slice(0, subject.from), to, trigger.target) : null) ??
    (trigger.target === 'مع' ? byPreposition(units, next, 'بين') : null) ??
    // «أجرى اتصالا هاتفيا بـX»
    (trigger.target === 'مع' && trigger.noun.startsWith('اتصال') ? byPreposition(units, next, 'ب') : null) ??
    // «تلقى اتصالا هاتفيا من X»
    (trigger.target === 'مع' && /تلق/.test(units[at]!.folded) ? byPreposition(units, to, 'من') : null);
  next = Math.max(next, joined?.to ?? next);
  const origin = originAfter(units, next);
  const sides = trigger.target === 'مع' ? together(units, to, [...(subject?.inside ?? []), ...(joined?.inside ?? [])]) : [];
  return { actor: subject, target: joined, sides, others: origin?.inside ?? [], object, to: origin?.to ?? next };
}

/** «عاد من رحلة [إلى X]»: the journey led there, not the way back. */
function wayTo(units: readonly Unit[], from: number, preposition: string): NounPhrase | null {
  const phrase = byPreposition(units, from, preposition);
  const isOfJourney = preposition === 'إلى' && phrase !== null && units.slice(from, phrase.from).some(({ folded }) => JOURNEYS.has(folded));
  return isOfJourney ? null : phrase;
}

/** «كان [سامر الحداد] قد اعتقل» */
function isOnePerson(units: readonly Unit[], { entity, from, to }: NounPhrase): boolean {
  return entity !== null && units.slice(from, to).some(({ name }) => name?.kind === 'person' && name.entity === entity);
}

/** «[إنه] أبلغ X»: the pronoun is who does it, X whom it is done to. */
export function isPronounSubject(before: Unit | undefined): boolean {
  return before?.kind === 'word' && /^(([بفو]|ل)?ان(ه|ها|هم|هما)|[وف]?لكن(ه|ها|هم|هما))$/.test(before.folded);
}

/** «أعلنت X [يوم أمس] عن …», «أقر [لأول مرة] بكذا» */
function isTime(units: readonly Unit[], at: number): boolean {
  return /^(يوم|مساء|صباح|ليله|فجر|ظهر|و?لاول|للمره|و?لاخر)$/.test(units[at]?.folded ?? '');
}

/** «توفي [وهو] في ريعان شبابه», «توفيت [وعمرها] 75 عاما», «مات [فيما] بعد» */
const NO_SUBJECT = /^(و(هو|هي|هم|هما|عمره|عمرها)|فيما|مثل|مثلما|بعدما)$/;

/** The phrase behind the verb; not what و joins on to something else («اكتشف في حواسيب في إيران [ولبنان]»). */
function ownSubject(units: readonly Unit[], { to, verbAt }: FoundTrigger): NounPhrase | null {
  const subject = withoutTrigger(subjectAfter(units, verbAt ?? to - 1), to, verbAt) ?? behindPurpose(units, to);
  if (subject === null || units[subject.from]!.lead.startsWith('و') || NO_SUBJECT.test(units[subject.from]!.folded)) return null;
  // «[هذا] سيكلف بلاده»
  return subject.to - subject.from === 1 && /^(هذا|هذه|ذلك|تلك)$/.test(units[subject.from]!.folded) ? null : subject;
}

/** «دعا [للمسيرة] مجلس X»: what for, in front of who. */
function behindPurpose(units: readonly Unit[], at: number): NounPhrase | null {
  const phrase = units[at]?.kind === 'word' && units[at]!.folded.startsWith('لل') ? readNounPhrase(units, at + 1) : null;
  return phrase?.entity == null ? null : phrase;
}

/** Behind a light verb stands its noun, alone («دارت اشتباكات») or after the subject («شن الجيش هجوما»). */
function withoutTrigger(subject: NounPhrase | null, to: number, verbAt: number | null): NounPhrase | null {
  if (!subject || verbAt === null || subject.from >= to || subject.to < to) return subject;
  // «سيتم عقد اجتماع»: no subject but the deed.
  return subject.from >= to - 1 || subject.inside.length === 0 ? null : { ...subject, to: to - 1 };
}
