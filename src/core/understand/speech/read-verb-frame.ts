import { type NounPhrase, readNounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, DOCUMENTS, PREPOSITIONS, RELATIVES, ROLE_HEADS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { canSpeak, isSpeakerHead } from './can-speak.ts';
import { type Draft, enclosing, keepsWhole, makeFrame, outermost } from './draft-frame.ts';
import { findContent } from './find-content.ts';
import { readSource } from './find-source.ts';
import { farSubject, findSubject, isPresent, RESUMPTIVE, subjectAfter, subjectBackward, subjectBefore } from './find-subject.ts';
import type { SpeechMemory, SpokenFor } from './frame.ts';
import { headStart, opensClause } from './frame-borders.ts';
import { isNegated } from './modality.ts';
import { issuerIn } from './read-document.ts';
import { readRelay } from './read-relay.ts';
import { remember, speakerBefore, speakerOf, unnamedSpeaker } from './speaker.ts';

/** So far back in a sentence one may look for who acts. */
const MAX_BACK = 60;
/** «حيث قال», «ولكنه قال»: whoever the clause before tells of. */
const GOES_ON = /^(حيث|و?لكن(ه|ها|هم|هما))$/;

/** «قال X إن …», «نفى X …»: a frame opened by a verb that brings in words; null where it brings in none here. */
export function verbFrame(
  units: readonly Unit[],
  at: number,
  speechClass: SpeechClass,
  entry: { readonly gender: 'm' | 'f'; readonly isPassive: boolean },
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft | null {
  // «وهو ما ينفيه الكرملين» stays with what it denies; «ما تردده» is somebody's topic.
  const previous = units[at - 1]?.folded ?? '';
  if (units[at]!.verb!.hasObject && !/^(tell|think|guess|claim|accuse|deny)$/.test(speechClass)) return null;
  // «الاتفاق الذي توصلت إليه X»: the pronoun is what was reached; no words are brought in.
  if (RELATIVES.has(previous) && /^(الي|ال|علي|عل)(ه|ها|هم|هما)$/.test(units[at + 1]?.folded ?? '')) return null;
  // «تحاول أن تكشف …»: a purpose, no speech.
  if (/^[بل]?ان$/.test(previous) && units[at]!.verb!.entries.every(one => one.tense === 'imperfect')) return null;
  // «لم يكشف عن …», «لم يقل إن …»: nothing was said; «يذكر أن»: the outlet itself.
  if (isNegated(units, at) || /^و?(يذكر|يشار)$/.test(units[at]!.folded)) return null;
  if (units[at]!.verb!.hasObject && previous.endsWith('ما')) return null;
  // «قال X إنه أبلغ Y»: the one who speaks is the one who told; Y is no subject.
  if (/^[اب]?ان(ه|ها|هم|هما|نا|ني|ي)$/.test(previous)) return null;
  const outer = enclosing(frames, at);
  const opens = opensClause(units, at) || isBehindFronted(units, at);
  const before = subjectBefore(units, at) ?? (entry.isPassive ? null : farSubject(units, at));
  const found = entry.isPassive ? null : (before ?? subjectAfter(units, at) ?? authorBefore(units, at) ?? frontedSpeaker(units, at));
  // What is denied or charged is no statement of the speaker's by itself: «نفت أن يكون للخطة جدول» is kept whole.
  const contentFrom = keepsWhole(speechClass) ? null : findContent(units, before === null && found ? found.to : at + 1, speechClass);
  const isWhole = contentFrom === null;
  // «نفى [هذه التهم]»: what is spoken of is no one who speaks.
  const subject = isWhole && found && !canSpeak(units, found) ? null : found;
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
  const spoken: SpokenFor = quotedFrom(units, subject, contentFrom, memory) ??
    (subject && speakerOf(units, named(units, subject, contentFrom), memory)) ??
    (goesOn ? outermost(outer) : null) ??
    (entry.isPassive || subject ? null : earlierSubject(units, at, entry.gender, frames, memory)) ??
    (entry.isPassive || (!opens && at > 0) ? null : speakerBefore(memory, entry.gender)) ?? {
      speaker: unnamedSpeaker(units[at]!),
      relayedBy: null,
    };
  // «هذا القرار يعتبر "خطأ"»: regarded so by nobody named.
  if (
    subject === null &&
    speechClass === 'think' &&
    contentFrom !== null &&
    isPresent(units[at]!) &&
    !COMPLEMENTS.has(units[contentFrom - 1]!.folded)
  )
    return null;
  // «ويعتقد أن …», «ويخشى أن …» behind no subject: so it is thought, by nobody named.
  if (subject === null && !goesOn && isImpersonal(units, at)) return null;
  const isUnnamed = spoken.speaker.words.start === units[at]!.start;
  // «يعتبر المسجد من أهم …» is said of it by nobody; «يشيع جثمانه», «تدعى سماح» are other verbs spelled alike.
  if (isWhole && (speechClass === 'claim' || (/^(think|show)$/.test(speechClass) && isPresent(units[at]!)))) return null;
  const isRelative = RELATIVES.has(previous) || RESUMPTIVE.test(units[at + 1]?.folded ?? '');
  // «اقتراح أعلن عنه», «محاضرة ذكر فيها …»: told of in passing, not handed on.
  if (isWhole && (isUnnamed || isRelative)) return null;
  // «وما أشيع عن … رحب X … ولكنه قال إن …»: the words are those of another verb.
  if (isUnnamed && contentFrom !== null && units.slice(at + 1, contentFrom).some(unit => unit.verb !== null)) return null;
  // «كما أعلن عن جوائز»: without a subject it may as well be «أُعلن».
  if (isWhole && subject === null && speechClass === 'say' && frames.length === 0) return null;
  if (inner === null && !isUnnamed) remember(memory, spoken, entry.gender, isIssuer(units, subject, contentFrom, at));
  const from = Math.min(before?.from ?? at, headStart(units, before?.from ?? at));
  return makeFrame(units, { speechClass, at, from, contentFrom, spoken, outer: inner });
}

/** «وكان X قد عبر عن صدمته …، واعتبر أن …»: whoever did what the verb before tells of, where no one spoke in between. */
function earlierSubject(
  units: readonly Unit[],
  at: number,
  gender: 'm' | 'f',
  frames: readonly Draft[],
  memory: SpeechMemory,
): SpokenFor | null {
  if ((units[at]!.verb!.lead === '' && !GOES_ON.test(units[at - 1]?.folded ?? '')) || frames.some(frame => frame.content !== null))
    return null;
  let subject: NounPhrase | null = null;
  // «حذرت X … إذا رفضت السماح …، ودعتها»: past a verb that has no subject of its own.
  for (let verbAt = at - 1; subject === null && verbAt >= 0 && at - verbAt < MAX_BACK; verbAt--) {
    if (!units[verbAt]!.verb || units[verbAt]!.isQuoted) continue;
    if (!units[verbAt]!.verb!.entries.some(entry => entry.gender === gender)) return null;
    const own = findSubject(units, verbAt);
    subject = own && canSpeak(units, own) ? own : null;
  }
  if (!subject) return null;
  // «المتحدث باسم X» is who spoke before, where somebody did.
  const isOffice = subject.entity === null && ROLE_HEADS.has(units[subject.from]!.folded.replace(/^ال/, ''));
  return (isOffice ? memory.lastBy[gender] : null) ?? speakerOf(units, subject, memory);
}

/** «ذكرت رويترز نقلا عن X أن …»: the words are those of X. */
function quotedFrom(
  units: readonly Unit[],
  subject: NounPhrase | null,
  contentFrom: number | null,
  memory: SpeechMemory,
): SpokenFor | null {
  if (contentFrom === null || subject?.entity == null) return null;
  const from = units.findIndex(({ folded }, index) => index >= subject.to && index < contentFrom && folded === 'نقلا');
  const source = from === -1 ? null : readSource(units, from);
  return source && source.to < contentFrom ? { ...speakerOf(units, source.phrase, memory), relayedBy: subject.entity } : null;
}

/** «بيان صادر عن X» speaks for X, «القيادي في الحزب سمير X» is who is named past his title. */
function named(units: readonly Unit[], subject: NounPhrase, contentFrom: number | null): NounPhrase {
  if (contentFrom === null || subject.entity !== null || !DOCUMENTS.has(units[subject.from]!.folded))
    return withHolder(units, subject, contentFrom);
  const issuer = issuerIn(units, subject.from, contentFrom);
  return issuer?.entity == null ? subject : { ...issuer, isIssued: false };
}

/** «القيادي في الحزب سمير X من أنقرة أن …»: a title and then, past its field, the name of its holder. */
function withHolder(units: readonly Unit[], subject: NounPhrase, contentFrom: number | null): NounPhrase {
  const title = units[subject.from]!.folded.replace(/^ال/, '');
  if (subject.entity !== null || subject.isJoined || contentFrom === null || !ROLE_HEADS.has(title)) return subject;
  for (let at = subject.from; at < contentFrom; at++) {
    const { name, lead } = units[at]!;
    const before = units[at - 1]?.folded ?? '';
    if (name?.kind === 'person' && lead === '' && !PREPOSITIONS.has(before) && before !== 'باسم')
      return { ...subject, entity: name.entity };
  }
  return subject;
}

/** The passive of these is spelled like the active, and told more often where no subject stands. */
function isImpersonal(units: readonly Unit[], at: number): boolean {
  return /^و?(يعتقد|يظن|يخشي|يرجح|يتوقع|يشتبه|يزعم|يقال|يحكي|يروي)$/.test(units[at]!.folded);
}

/** «وفي باريس، أعلن أن …», «وفي مقارنة بين … لفتت إلى أن …»: nothing but where or on what occasion stands in front. */
function isBehindFronted(units: readonly Unit[], at: number): boolean {
  if (at < 2 || RESUMPTIVE.test(units[at + 1]?.folded ?? '') || units[at]!.verb!.lead !== '') return false;
  const first = units[0]!.folded.replace(/^[وف](?=.{2})/, '');
  return (
    (PREPOSITIONS.has(first) || /^(ردا|تعليقا|جوابا|تعقيبا)$/.test(first)) &&
    units.slice(0, at).every(({ verb, isQuoted }) => !verb && !isQuoted)
  );
}

/** «وفي معرض رد الوزير على سؤال … قال: …», «ولدى سؤال X عن … أجاب»: whose answer the occasion in front is. */
function frontedSpeaker(units: readonly Unit[], at: number): NounPhrase | null {
  if (!isBehindFronted(units, at)) return null;
  const occasion = units.findIndex((unit, index) => index < at && OCCASIONS.test(unit.folded));
  const phrase = occasion === -1 ? null : readNounPhrase(units, occasion + 1);
  return phrase && (phrase.entity !== null || isSpeakerHead(units[phrase.from]!.folded)) ? phrase : null;
}

const OCCASIONS = /^(رد|سؤال|تعليق|جواب|اجابه|كلمه|خطاب|خطبه|مداخله|تصريحات)$/;

/** «أدلى المتحدث بتصريح قال فيه إن …»: the author is the subject of a verb before. */
function authorBefore(units: readonly Unit[], at: number): NounPhrase | null {
  if (!RESUMPTIVE.test(units[at + 1]?.folded ?? '')) return null;
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
