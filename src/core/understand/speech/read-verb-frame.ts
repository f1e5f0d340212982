import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { DOCUMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { canSpeak, isHappening, isNoSpeaker, isRatherObject, isUnknownThing } from './can-speak.ts';
import { type Draft, enclosing, keepsWhole, makeFrame, outermost } from './draft-frame.ts';
import { earlierSubject, hasPronounSubject } from './earlier-subject.ts';
import { findContent } from './find-content.ts';
import { farSubject, isUnwillingToBeNamed, RESUMPTIVE, subjectAfter, subjectBackward, subjectBefore } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { headStart, opensClause } from './frame-borders.ts';
import { frontedSpeaker, isBehindFronted } from './fronted-occasion.ts';
import { isImpersonal, isNoSaying, isOtherVerb } from './is-no-saying.ts';
import { readRelay } from './read-relay.ts';
import { remember, speakerBefore, speakerOf, unnamedSpeaker } from './speaker.ts';
import { sameAsBefore, speakerOfSubject } from './speaker-of-subject.ts';

/** «قال X إن …», «نفى X …»: a frame opened by a verb that brings in words; null where it brings in none here. */
export function verbFrame(
  units: readonly Unit[],
  at: number,
  speechClass: SpeechClass,
  entry: { readonly gender: 'm' | 'f'; readonly isPassive: boolean },
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft | null {
  if (isNoSaying(units, at, speechClass) || isUnwillingToBeNamed(units, at)) return null;
  const previous = units[at - 1]?.folded ?? '';
  const outer = enclosing(frames, at);
  const opens = opensClause(units, at) || isBehindFronted(units, at);
  const before = subjectBefore(units, at) ?? (entry.isPassive ? null : farSubject(units, at));
  const behind = hasPronounSubject(units, at) ? null : subjectAfter(units, at);
  const found = entry.isPassive ? null : (before ?? behind ?? authorBefore(units, at) ?? frontedSpeaker(units, at));
  if (found && isNoSpeaker(units, found, speechClass)) return null;
  const isHappened = found !== null && isHappening(units, found);
  // «وجه تهديدات … "…"»: the words are those of another verb.
  if (isHappened && speechClass === 'act') return null;
  // What is denied or charged is no statement of the speaker's by itself: «نفت أن يكون للخطة جدول» is kept whole.
  // «قال X إن Y حذر من …، مشيرا إلى أن …»: behind a deed of Y it may as well be X who goes on.
  const past = outer === null || speechClass === 'act' || speechClass === 'warn' ? null : entry.gender;
  const contentFrom = keepsWhole(speechClass) ? null : findContent(units, before === null && found ? found.to : at + 1, speechClass, past);
  const isWhole = contentFrom === null;
  // «نفى [هذه التهم]»: what is spoken of is no one who speaks.
  const isObject =
    found !== null &&
    ((isWhole && (isHappened || isRatherObject(units, at, found) || !canSpeak(units, found))) || isCalled(units, at, found));
  const subject = isObject ? null : found;
  if (isWhole && subject && /^(say|think|guess|warn)$/.test(speechClass) && isUnknownThing(units, subject)) return null;
  // «قال X إن … وأشار أن …»: without a name of its own the verb goes on with who spoke.
  const isTied = units[at]!.verb!.lead === 'و' || previous === 'حيث';
  const goesOn = outer !== null && !opens && subject === null && isTied && !entry.isPassive;
  // «أعلن X أن … حيث أعلن X أن …»: the same one speaks on.
  const isSame = previous === 'حيث' && outer !== null && subject?.entity != null && subject.entity === outermost(outer).speaker.entity;
  // «قال X إن …، غير أن Y قال إن …»: the outlet sets one against the other.
  const isContrasted =
    before !== null && units[headStart(units, before.from) - 1]?.kind === 'mark' && headStart(units, before.from) < before.from;
  const isSibling = outer !== null && (isContrasted || (before === null && (opens || goesOn || isSame)));
  const inner = isSibling ? null : outer;
  if (speechClass === 'relay') return relayFrame(units, at, subject, inner, memory);
  if (isWhole && (speechClass === 'tell' || speechClass === 'add' || inner !== null)) return null;
  if (subject === null && !goesOn && isImpersonal(units, at, speechClass, contentFrom)) return null;
  if (isWhole && isOtherVerb(units[at]!, speechClass)) return null;
  const nobody: SpokenFor = { speaker: unnamedSpeaker(units[at]!), relayedBy: null };
  const spoken: SpokenFor =
    sameAsBefore(units, subject, speechClass, entry.gender, memory) ??
    (subject && (isHappened ? nobody : speakerOfSubject(units, subject, contentFrom, memory))) ??
    (goesOn ? outermost(outer) : null) ??
    (isAuthorless(units, at) && subject === null ? speakerBefore(memory, entry.gender) : null) ??
    (entry.isPassive || subject ? null : unlessSpokenOf(units, contentFrom, earlierSubject(units, at, entry.gender, frames, memory))) ??
    (entry.isPassive || (!opens && at > 0) ? null : unlessSpokenOf(units, contentFrom, speakerBefore(memory, entry.gender))) ??
    nobody;
  const isUnnamed = spoken.speaker.words.start === units[at]!.start;
  const isRelative = RELATIVES.has(previous) || RESUMPTIVE.test(units[at + 1]?.folded ?? '');
  // «اقتراح أعلن عنه», «محاضرة ذكر فيها …»: told of in passing, not handed on.
  if (isWhole && (isUnnamed || isRelative)) return null;
  // «وما أشيع عن … رحب X … ولكنه قال إن …»: the words are those of another verb.
  if (isUnnamed && contentFrom !== null && units.slice(at + 1, contentFrom).some(unit => unit.verb !== null)) return null;
  // «كما أعلن عن جوائز»: without a subject it may as well be «أُعلن».
  if (isWhole && subject === null && speechClass === 'say' && frames.length === 0) return null;
  if (inner === null && !isUnnamed) remember(memory, spoken, entry.gender, isIssuer(units, subject, contentFrom, at));
  const head = before?.from ?? (previous === 'حيث' || hasPronounSubject(units, at) ? at - 1 : at);
  const from = Math.min(head, headStart(units, head));
  return makeFrame(units, { speechClass, at, from, contentFrom, spoken, outer: inner });
}

/** «وقالت إن [اليونان] أغلقت …» behind what اليونان did is said by another: nobody goes on by his own name. */
function unlessSpokenOf(units: readonly Unit[], contentFrom: number | null, spoken: SpokenFor | null): SpokenFor | null {
  const first = contentFrom === null ? undefined : units[contentFrom];
  return spoken && first?.kind === 'name' && first.name!.entity === spoken.speaker.entity ? null : spoken;
}

/** «ووصف [استخدام هذه القنابل] بأنه …»: what is called something, no one who calls it so. */
function isCalled(units: readonly Unit[], at: number, { from }: NounPhrase): boolean {
  const { kind, folded } = units[from]!;
  return from > at && kind === 'word' && CALLS.test(units[at]!.folded) && DEED.test(folded);
}

const CALLS = /^[وف]?(وصف|وصفت|يصف|تصف|اعتبر|اعتبرت|يعتبر|تعتبر)$/;
/** Shapes of what is done: استخدام, انسحاب, اقتحام, تقديم, إعلان. */
const DEED = /^(است.{2,3}ا.|ا[نتصضط]?..ا.|ا.ت.ا.|ت[^ا]{2}ي.)$/;

/** «أرسل كلمة … قال فيها»: whose it is, where no verb before tells. */
function isAuthorless(units: readonly Unit[], at: number): boolean {
  return RESUMPTIVE.test(units[at + 1]?.folded ?? '') && !RELATIVES.has(units[at - 1]?.folded ?? '');
}

/** «أدلى المتحدث بتصريح قال فيه إن …»: the author is the subject of a verb before. */
function authorBefore(units: readonly Unit[], at: number): NounPhrase | null {
  if (!RESUMPTIVE.test(units[at + 1]?.folded ?? '')) return null;
  // «تحفظ على تصريحه الذي قال فيه»: whose it is the pronoun knows.
  if (RELATIVES.has(units[at - 1]?.folded ?? '') && /.{3}(ه|ها|هم)$/.test(units[at - 2]?.folded ?? '') && !units[at - 2]!.endsInTa)
    return null;
  return subjectBackward(units, at);
}

function relayFrame(
  units: readonly Unit[],
  at: number,
  subject: NounPhrase | null,
  outer: Draft | null,
  memory: SpeechMemory,
): Draft | null {
  const relay = readRelay(units, at);
  if (!relay) return null;
  const spoken = { ...speakerOf(units, relay.speaker, memory), relayedBy: subject?.entity ?? null };
  if (outer === null) remember(memory, spoken, 'm', false);
  return makeFrame(units, { speechClass: 'relay', at, from: headStart(units, at), contentFrom: relay.contentFrom, spoken, outer });
}

function isIssuer(units: readonly Unit[], subject: NounPhrase | null, contentFrom: number | null, at: number): boolean {
  if (subject?.entity == null) return false;
  return units.slice(at, contentFrom ?? at).some(unit => DOCUMENTS.has(unit.folded)) || DOCUMENTS.has(units[subject.from]!.folded);
}
