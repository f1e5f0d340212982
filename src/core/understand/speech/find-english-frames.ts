import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { ENGLISH_FILLERS, ENGLISH_PRONOUNS, ENGLISH_SPEECH } from './english-words.ts';
import type { SpeechFrame, SpeechMemory, SpokenFor } from './frame.ts';
import { remember } from './speaker.ts';

const MAX_SUBJECT = 12;
const MAX_VERB_DISTANCE = 7;
const MAX_DATELINE = 16;

/** Who speaks in an English sentence: «X said (that) …», «"…," said X», «…, X says», «according to X». At most one frame, the first. */
export function findEnglishFrames(units: readonly Unit[], memory: SpeechMemory): readonly SpeechFrame[] {
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.isQuoted || unit.kind !== 'word') continue;
    const own = sourceFrame(units, at) ?? verbFrame(units, at, memory);
    if (!own) continue;
    const frame = own.content === null && own.speechClass !== 'source' ? (saidAtEnd(units, at, memory) ?? own) : own;
    if (frame.speaker.words.start !== unit.start) remember(memory, frame, 'm', false);
    return [frame];
  }
  return continuedQuote(units, memory);
}

/** «"We agree," X said. ["We are glad."]»: a sentence of nothing but quoted words is still X's. */
function continuedQuote(units: readonly Unit[], memory: SpeechMemory): readonly SpeechFrame[] {
  const spoken = memory.last;
  const isQuote = units.some(unit => unit.isQuoted) && units.every(unit => unit.isQuoted || unit.kind === 'mark');
  return isQuote && spoken ? [frameOf('say', 0, 0, { from: startOfWords(units), to: units.length }, units.length, spoken)] : [];
}

/** Where the sentence's own words begin: «MOMBASA, 3 March (AP) — [A ferry sank …]». */
function startOfWords(units: readonly Unit[]): number {
  for (let at = 1; at < units.length && at < MAX_DATELINE; at++)
    if (/^[—–-]+$/.test(units[at]!.folded) && (units[at - 1]!.folded === ')' || units.slice(0, at).every(({ kind }) => kind !== 'word')))
      return at + 1;
  return 0;
}

/** «X urged both sides to talk, Y said.»: what is told of X is Y's word. */
function saidAtEnd(units: readonly Unit[], after: number, memory: SpeechMemory): SpeechFrame | null {
  for (let at = units.length - 1; at > after; at--) {
    const speechClass = units[at]!.isQuoted ? undefined : ENGLISH_SPEECH.get(units[at]!.folded);
    if (!speechClass) continue;
    const subject = /^(say|tell|add)$/.test(speechClass) && endsSentence(units, at + 1) ? subjectBefore(units, at, memory) : null;
    return subject && subject.from - 1 > after && units[subject.from - 1]!.folded === ','
      ? frameOf(speechClass, at, 0, { from: startOfWords(units), to: subject.from - 1 }, units.length, subject.spoken)
      : null;
  }
  return null;
}

/** «… said.», «… said on Sunday.», «… said in a statement.» */
function endsSentence(units: readonly Unit[], from: number): boolean {
  const words = units.slice(from).filter(unit => unit.kind === 'word');
  const names = units.slice(from).filter(unit => unit.kind === 'name');
  if (words.length + names.length === 0) return true;
  return /^(in|at|on|by|during|after)$/.test(words[0]?.folded ?? '') && words.length <= 3 && words.length + names.length <= 4;
}

function sourceFrame(units: readonly Unit[], at: number): SpeechFrame | null {
  if (units[at]!.folded !== 'according' || units[at + 1]?.folded !== 'to') return null;
  let to = at + 2;
  while (to < units.length && units[to]!.kind !== 'mark') to++;
  if (to === at + 2) return null;
  const spoken = spokenBy(units, at + 2, to);
  // «according to the Maritime Authority (KMA), …»
  if (units[to]?.folded === '(') {
    const close = units.findIndex((unit, index) => index > to && unit.folded === ')');
    if (close !== -1 && close - to < 5) to = close + 1;
  }
  if (at > 0) return { ...frameOf('source', at, at, null, to, spoken) };
  return frameOf('say', at, 0, { from: Math.min(to + 1, units.length), to: units.length }, units.length, spoken);
}

function verbFrame(units: readonly Unit[], at: number, memory: SpeechMemory): SpeechFrame | null {
  const speechClass = ENGLISH_SPEECH.get(units[at]!.folded);
  // «did not say», «didn't say»
  if (!speechClass || /^(not|t|never|to)$/.test(units[at - 1]?.folded ?? '')) return null;
  const behind = speakerBehind(units, at);
  if (behind) return frameOf(speechClass, at, 0, { from: startOfWords(units), to: behind.contentTo }, units.length, behind.spoken);
  // «is expected to», «was told»: nobody speaks.
  if (/^(is|are|was|were|be|been|being)$/.test(units[at - 1]?.folded ?? '')) return null;
  const subject = subjectBefore(units, at, memory);
  if (!subject) return null;
  // «"…," X told reporters in Athens»
  const closing = units.findLastIndex((unit, index) => index < subject.from && unit.isQuoted);
  if (closing !== -1 && closing >= subject.from - 3)
    return frameOf(speechClass, at, 0, { from: startOfWords(units), to: closing + 1 }, units.length, subject.spoken);
  if (endsSentence(units, at + 1) && subject.from > 1 && units[subject.from - 1]!.folded === ',')
    return frameOf(speechClass, at, 0, { from: startOfWords(units), to: subject.from - 1 }, units.length, subject.spoken);
  if (speechClass === 'deny' || speechClass === 'accuse' || speechClass === 'act')
    return frameOf(speechClass, at, subject.from, null, units.length, subject.spoken);
  const from = contentAfter(units, at, speechClass);
  return from === null ? null : frameOf(speechClass, at, 0, { from, to: units.length }, units.length, subject.spoken);
}

const FINITE = /^(is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|did|does)$/;

/** «"…," said X.» */
function speakerBehind(units: readonly Unit[], at: number): { readonly spoken: SpokenFor; readonly contentTo: number } | null {
  // «told» always has whom it was told to behind it.
  if (at < 2 || units[at - 1]!.kind !== 'mark' || /^(tell|tells|told)$/.test(units[at]!.folded)) return null;
  let to = at + 1;
  while (to < units.length && units[to]!.kind !== 'mark' && to - at < MAX_SUBJECT) to++;
  const hasName = units.slice(at + 1, to).some(unit => unit.kind === 'name');
  // «X, who runs a bank, said [the ruling might help Y]» goes on with what is said.
  if (!hasName || units.slice(at + 1, to).some(({ kind, folded }) => kind === 'word' && FINITE.test(folded))) return null;
  let contentTo = at;
  while (contentTo > 0 && units[contentTo - 1]!.kind === 'mark') contentTo--;
  return { spoken: spokenBy(units, at + 1, to), contentTo };
}

function subjectBefore(
  units: readonly Unit[],
  at: number,
  memory: SpeechMemory,
): { readonly spoken: SpokenFor; readonly from: number } | null {
  let last = at - 1;
  while (last >= 0 && (ENGLISH_FILLERS.has(units[last]!.folded) || units[last]!.kind === 'date')) last--;
  if (last >= 0 && units[last]!.folded === ',') {
    // «X, a spokesman for Y, said»
    const comma = units.findLastIndex((unit, index) => index < last && unit.folded === ',');
    last = comma - 1;
  }
  if (last < 0) return null;
  if (ENGLISH_PRONOUNS.has(units[last]!.folded)) {
    const before = memory.last;
    const spoken = before ?? { speaker: { entity: null, words: { start: units[last]!.start, end: units[last]!.end } }, relayedBy: null };
    return { spoken, from: last };
  }
  let from = last + 1;
  while (from > 0 && last - from < MAX_SUBJECT && units[from - 1]!.kind !== 'mark' && units[from - 1]!.folded !== 'that') from--;
  return from > last ? null : { spoken: spokenBy(units, from, last + 1), from };
}

/** The last name of the phrase is the speaker where the phrase ends with it («Prime Minister X»); else its words. */
function spokenBy(units: readonly Unit[], from: number, to: number): SpokenFor {
  const last = units[to - 1]!;
  const names = units.slice(from, to).filter(unit => unit.kind === 'name');
  const isJoined = units.slice(from, to).some(unit => unit.folded === 'and') && names.length > 1;
  const isOthers = units.slice(from, to - 1).some(unit => /^(of|for|in|from|close)$/.test(unit.folded));
  const entity = last.kind === 'name' && !isJoined && !isOthers ? last.name!.entity : null;
  return { speaker: { entity, words: { start: units[from]!.start, end: last.end } }, relayedBy: null };
}

function contentAfter(units: readonly Unit[], at: number, speechClass: SpeechClass): number | null {
  for (let next = at + 1; next < units.length && next - at < 8; next++) {
    if (units[next]!.folded === 'that' || units[next]!.folded === ':') return next + 1;
    if (units[next]!.isQuoted) return next;
  }
  const next = units[at + 1];
  // «announced the expulsion of …», «told reporters», «claimed responsibility»: no words of anybody's.
  if (!next || speechClass === 'show' || (speechClass !== 'tell' && speechClass !== 'add' && !opensClause(units, at + 1))) return null;
  if (/^(told|tells|tell)$/.test(units[at]!.folded) && !units.slice(at + 1).some(({ folded }) => folded === 'that')) return null;
  return next.kind === 'mark' ? at + 2 : at + 1;
}

function frameOf(
  speechClass: SpeechClass,
  at: number,
  from: number,
  content: { from: number; to: number } | null,
  to: number,
  spoken: SpokenFor,
): SpeechFrame {
  return { speechClass, at, from, content, to, speaker: spoken.speaker, relayedBy: spoken.relayedBy, outer: null };
}

/** «Norway claims [Malta closed its port]»: a name or pronoun with a verb soon behind it; «claimed responsibility» has none. */
function opensClause(units: readonly Unit[], from: number): boolean {
  const first = units[from]!;
  if (first.kind === 'mark') return true;
  const isSubject =
    first.kind === 'name' || ENGLISH_PRONOUNS.has(first.folded) || /^(the|a|an|its|his|her|their|this|there)$/.test(first.folded);
  return (
    isSubject &&
    units
      .slice(from + 1, from + MAX_VERB_DISTANCE)
      .some(
        ({ kind, folded }) =>
          kind === 'word' && /^(is|are|was|were|has|have|had|will|would|may|might|can|could|should|must|did|does)$|ed$/.test(folded),
      )
  );
}
