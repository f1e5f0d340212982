import { cutAtBorders } from '../clauses/clause-borders.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { COMPLEMENTS, DOCUMENTS, PREPOSITIONS, RELATIVES, ROLE_HEADS, SPEECH_NOUNS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import { PARTICIPLES, type SpeechClass } from '../verbs/verb-tables.ts';
import { findContent } from './find-content.ts';
import { readSource } from './find-source.ts';
import { findSubject, RESUMPTIVE, subjectAfter, subjectBefore } from './find-subject.ts';
import type { SpeechFrame, SpeechMemory, SpokenFor } from './frame.ts';
import { headStart, opensClause, tailAt } from './frame-borders.ts';
import { isNegated } from './modality.ts';
import { readDocument } from './read-document.ts';
import { readRelay } from './read-relay.ts';
import { remember, speakerBefore, speakerOf, unnamedSpeaker } from './speaker.ts';

type Draft = { -readonly [K in keyof SpeechFrame]: SpeechFrame[K] };

/**
 * Who speaks where in a sentence: outermost frames in order, each followed by those inside its content.
 * `memory` is read for «وأضاف أنّ» and «البيان», and written for the sentences that follow.
 */
export function findFrames(units: readonly Unit[], memory: SpeechMemory): readonly SpeechFrame[] {
  const frames: Draft[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]!.isQuoted) continue;
    const frame = readFrame(units, at, frames, memory);
    if (!frame) continue;
    const open = frames.findLast(other => other.outer === null && other.from < frame.from);
    if (!frame.outer && open) close(open, frame.from);
    frames.push(frame);
    at = Math.max(at, (frame.speechClass === 'source' ? frame.to : (frame.content?.from ?? at + 1)) - 1);
  }
  for (const frame of frames) if (frame.outer) close(frame, frame.outer.to);
  return frames;
}

function readFrame(units: readonly Unit[], at: number, frames: readonly Draft[], memory: SpeechMemory): Draft | null {
  const unit = units[at]!;
  if (unit.kind !== 'word') return null;
  const source = readSource(units, at);
  // «الأغذية التي يشترونها وفق تقديرات X»: inside what somebody says a source belongs to that.
  if (source && (units[at - 1]?.kind === 'mark' || enclosing(frames, at) === null)) return sourceFrame(units, source, memory);
  const participle = PARTICIPLES.get(unit.folded.replace(/^و(?=.{4})/, ''));
  if (participle && !unit.verb && units[at - 1]?.kind === 'mark') return participleFrame(units, at, participle, frames, memory);
  const document = readDocument(units, at);
  if (document) return documentFrame(units, at, document, frames, memory);
  const entry = unit.verb?.entries.find(candidate => candidate.speech !== null);
  if (entry) return verbFrame(units, at, entry.speech!, entry, frames, memory);
  return SPEECH_NOUNS.has(unit.folded) ? nounFrame(units, at, frames, memory) : null;
}

function verbFrame(
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
  const opens = opensClause(units, at);
  const before = subjectBefore(units, at);
  const subject = entry.isPassive ? null : (before ?? subjectAfter(units, at) ?? authorBefore(units, at));
  // «قال X إن … وأشار أن …»: without a name of its own the verb goes on with who spoke.
  const isTied = units[at]!.verb!.lead === 'و' || previous === 'حيث';
  const goesOn = outer !== null && !opens && subject === null && isTied && !entry.isPassive;
  // «أعلن X أن … حيث أعلن X أن …»: the same one speaks on.
  const isSame = previous === 'حيث' && outer !== null && subject?.entity != null && subject.entity === outermost(outer).speaker.entity;
  const isSibling = outer !== null && before === null && (opens || goesOn || isSame);
  const inner = isSibling ? null : outer;
  if (speechClass === 'relay') return relayFrame(units, at, subject, inner, memory);
  // What is denied or charged is no statement of the speaker's by itself: «نفت أن يكون للخطة جدول» is kept whole.
  const contentFrom = keepsWhole(speechClass) ? null : findContent(units, before === null && subject ? subject.to : at + 1, speechClass);
  const isWhole = contentFrom === null;
  if (isWhole && (speechClass === 'tell' || speechClass === 'add' || inner !== null)) return null;
  const spoken: SpokenFor = (subject && speakerOf(units, withHolder(units, subject, contentFrom), memory)) ??
    (goesOn ? outermost(outer) : null) ??
    (entry.isPassive || subject ? null : earlierSubject(units, at, entry.gender, frames, memory)) ??
    (entry.isPassive || (!opens && at > 0) ? null : speakerBefore(memory, entry.gender)) ?? {
      speaker: unnamedSpeaker(units[at]!),
      relayedBy: null,
    };
  const isUnnamed = spoken.speaker.words.start === units[at]!.start;
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

/** «حيث قال», «ولكنه قال»: whoever the clause before tells of. */
const GOES_ON = /^(حيث|و?لكن(ه|ها|هم|هما))$/;

function outermost(frame: SpeechFrame): SpeechFrame {
  return frame.outer ? outermost(frame.outer) : frame;
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
  for (let verbAt = at - 1; subject === null && verbAt >= 0; verbAt--) {
    if (!units[verbAt]!.verb || units[verbAt]!.isQuoted) continue;
    if (!units[verbAt]!.verb!.entries.some(entry => entry.gender === gender)) return null;
    subject = findSubject(units, verbAt);
  }
  if (!subject) return null;
  // «المتحدث باسم X» is who spoke before, where somebody did.
  const isOffice = subject.entity === null && ROLE_HEADS.has(units[subject.from]!.folded.replace(/^ال/, ''));
  return (isOffice ? memory.lastBy[gender] : null) ?? speakerOf(units, subject, memory);
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

/** «أدلى المتحدث بتصريح قال فيه إن …»: the author is the subject of a verb before. */
function authorBefore(units: readonly Unit[], at: number): NounPhrase | null {
  if (!RESUMPTIVE.test(units[at + 1]?.folded ?? '')) return null;
  for (let back = at - 1; back >= 0; back--) {
    const subject = units[back]!.verb ? findSubject(units, back) : null;
    if (subject) return subject;
  }
  return null;
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

/**
 * «، مضيفاً أن "…"»: the speaker goes on. Any other participle belongs to what was being said
 * («قالت الحكومة إنّ X طلب …، محذرًا من أنّ …»: it is X who warns, and the clause isn't cut).
 */
function participleFrame(
  units: readonly Unit[],
  at: number,
  participle: { speech: SpeechClass; gender: 'm' | 'f' },
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft | null {
  const contentFrom = findContent(units, at + 1, participle.speech);
  if (contentFrom === null || contentFrom - at > 5 || keepsWhole(participle.speech)) return null;
  const main = frames.findLast(frame => frame.outer === null && frame.from < at);
  const spoken = main ?? actorBefore(units, at, memory);
  if (!spoken || spoken.relayedBy !== null) return null;
  const isQuote = units[contentFrom]?.isQuoted || units[contentFrom + 1]?.isQuoted;
  const goesOn = !main?.content || participle.speech === 'add' || (isQuote && !frames.some(frame => frame.outer === main));
  return goesOn ? makeFrame(units, { speechClass: participle.speech, at, from: at, contentFrom, spoken, outer: null }) : null;
}

/** «اختتم X المؤتمر، قائلا: …»: the one who did what the verb before says. */
function actorBefore(units: readonly Unit[], at: number, memory: SpeechMemory): SpokenFor | null {
  const verbAt = units.findLastIndex((unit, index) => index < at && unit.verb !== null && !unit.isQuoted);
  const subject = verbAt === -1 ? null : findSubject(units, verbAt);
  if (subject) return speakerOf(units, subject, memory);
  // «وكررت دعوتها …، مجددة التأكيد على أن …»
  return verbAt === -1 ? null : speakerBefore(memory, units[verbAt]!.verb!.entries[0]!.gender);
}

/** «قول المتحدث باسم X بأن …», «مزاعم Y أن …»: a noun that holds words. */
function nounFrame(units: readonly Unit[], at: number, frames: readonly Draft[], memory: SpeechMemory): Draft | null {
  const subject = subjectAfter(units, at);
  if (!subject) return null;
  const contentFrom = findContent(units, subject.to, 'say');
  if (contentFrom === null || contentFrom - subject.to > 3) return null;
  return makeFrame(units, {
    speechClass: 'say',
    at,
    from: at,
    contentFrom,
    spoken: speakerOf(units, subject, memory),
    outer: enclosing(frames, at),
  });
}

/** «وجاء في بيان صادر عن X: …» */
function documentFrame(
  units: readonly Unit[],
  at: number,
  { issuer, contentFrom }: NonNullable<ReturnType<typeof readDocument>>,
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft {
  const spoken = (issuer ? speakerOf(units, issuer, memory) : memory.issuer) ?? { speaker: unnamedSpeaker(units[at]!), relayedBy: null };
  remember(memory, spoken, 'm', spoken.speaker.entity !== null);
  return makeFrame(units, { speechClass: 'say', at, from: headStart(units, at), contentFrom, spoken, outer: enclosing(frames, at) });
}

function sourceFrame(units: readonly Unit[], source: NonNullable<ReturnType<typeof readSource>>, memory: SpeechMemory): Draft {
  const before =
    source.isBefore === null
      ? null
      : (actorBefore(units, source.from, memory) ?? memory.actorBy[source.isBefore] ?? speakerBefore(memory, source.isBefore));
  const spoken = before ?? speakerOf(units, source.phrase, memory);
  if (!before) remember(memory, spoken, 'm', spoken.speaker.entity !== null);
  let contentFrom = source.to;
  while (contentFrom < units.length && opensContent(units[contentFrom]!)) contentFrom++;
  const draft = makeFrame(units, { speechClass: 'say', at: source.from, from: source.from, contentFrom, spoken, outer: null });
  return source.isLeading ? draft : { ...draft, speechClass: 'source', content: null, to: source.to };
}

/** «وبحسب البيان، فإن …», «وبحسب المرصد فقد …»: not yet what is said. */
function opensContent(unit: Unit): boolean {
  return unit.kind === 'mark' ? /[،,:]/.test(unit.folded) : COMPLEMENTS.has(unit.folded) || unit.folded === 'فقد';
}

function keepsWhole(speechClass: SpeechClass): boolean {
  return speechClass === 'deny' || speechClass === 'accuse';
}

function makeFrame(
  units: readonly Unit[],
  {
    speechClass,
    at,
    from,
    contentFrom,
    spoken,
    outer,
  }: { speechClass: SpeechClass; at: number; from: number; contentFrom: number | null; spoken: SpokenFor; outer: Draft | null },
): Draft {
  const to = contentFrom === null ? (cutAtBorders(units, from, units.length)[0]?.[1] ?? units.length) : tailAt(units, contentFrom);
  return {
    speechClass,
    at,
    from,
    content: contentFrom === null ? null : { from: contentFrom, to },
    to,
    speaker: spoken.speaker,
    relayedBy: spoken.relayedBy ?? (outer?.speaker.entity === spoken.speaker.entity ? null : (outer?.speaker.entity ?? null)),
    outer,
  };
}

function enclosing(frames: readonly Draft[], at: number): Draft | null {
  return frames.findLast(frame => frame.content !== null && at >= frame.content.from && at < frame.content.to) ?? null;
}

function isIssuer(units: readonly Unit[], subject: NounPhrase | null, contentFrom: number | null, at: number): boolean {
  if (subject?.entity == null) return false;
  return units.slice(at, contentFrom ?? at).some(unit => DOCUMENTS.has(unit.folded)) || DOCUMENTS.has(units[subject.from]!.folded);
}

/** Ends a frame and its content at `at`, if they went further. */
function close(frame: Draft, at: number): void {
  if (frame.content) frame.content = { from: frame.content.from, to: Math.max(frame.content.from, Math.min(frame.content.to, at)) };
  frame.to = Math.min(frame.to, at);
}
