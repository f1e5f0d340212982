import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import { DOCUMENTS, RELATIVES } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { SpeechClass } from '../verbs/verb-tables.ts';
import { type Draft, enclosing, makeFrame, outermost } from './draft-frame.ts';
import { hasPronounSubject } from './earlier-subject.ts';
import { RESUMPTIVE } from './find-subject.ts';
import type { SpeechMemory } from './frame.ts';
import { headStart } from './frame-borders.ts';
import { isImpersonal, isOtherVerb } from './is-no-saying.ts';
import { readRelay } from './read-relay.ts';
import { remember, speakerOf } from './speaker.ts';
import { speakerOfClause } from './speaker-of-clause.ts';
import { readSpeechClause, type SpeechClause } from './speech-clause.ts';

/** «قال X إن …», «نفى X …»: a frame opened by a verb that brings in words; null where it brings in none here. */
export function verbFrame(
  units: readonly Unit[],
  at: number,
  speechClass: SpeechClass,
  entry: { readonly gender: 'm' | 'f'; readonly isPassive: boolean },
  frames: readonly Draft[],
  memory: SpeechMemory,
): Draft | null {
  const outer = enclosing(frames, at);
  const clause = readSpeechClause(units, at, speechClass, entry, outer !== null);
  if (clause === null) return null;
  const { previous, before, subject, contentFrom } = clause;
  const goesOnWith = outer !== null && goesOn(clause) ? outer : null;
  const inner = outer !== null && isBeside(clause, outer, goesOnWith !== null) ? null : outer;
  if (speechClass === 'relay') return relayFrame(units, at, subject, inner, memory);
  if (bringsInNothing(clause, inner !== null, goesOnWith !== null)) return null;
  const spoken = speakerOfClause(clause, goesOnWith, frames, memory);
  const isUnnamed = spoken.speaker.words.start === units[at]!.start;
  if (isToldInPassing(clause, isUnnamed, frames.length === 0)) return null;
  if (inner === null && !isUnnamed) remember(memory, spoken, entry.gender, isIssuer(units, subject, contentFrom, at));
  const head = before?.from ?? (previous === 'حيث' || hasPronounSubject(units, at) ? at - 1 : at);
  const from = Math.min(head, headStart(units, head));
  return makeFrame(units, { speechClass, at, from, contentFrom, spoken, outer: inner });
}

/** «قال X إن … وأشار أن …»: without a name of its own the verb goes on with who spoke. */
function goesOn({ units, at, previous, opens, subject, isPassive }: SpeechClause): boolean {
  const isTied = units[at]!.verb!.lead === 'و' || previous === 'حيث';
  return !opens && subject === null && isTied && !isPassive;
}

/** Whether the clause stands beside the words of `outer`, not in them. */
function isBeside({ units, previous, opens, before, subject }: SpeechClause, outer: Draft, isGoingOn: boolean): boolean {
  if (before !== null) {
    // «قال X إن …، غير أن Y قال إن …»: the outlet sets one against the other.
    const start = headStart(units, before.from);
    return start < before.from && units[start - 1]?.kind === 'mark';
  }
  // «أعلن X أن … حيث أعلن X أن …»: the same one speaks on.
  const isSame = previous === 'حيث' && subject?.entity != null && subject.entity === outermost(outer).speaker.entity;
  return opens || isGoingOn || isSame;
}

function bringsInNothing({ units, at, speechClass, subject, contentFrom }: SpeechClause, isInside: boolean, isGoingOn: boolean): boolean {
  const isWhole = contentFrom === null;
  if (isWhole && (speechClass === 'tell' || speechClass === 'add' || isInside)) return true;
  if (subject === null && !isGoingOn && isImpersonal(units, at, speechClass, contentFrom)) return true;
  return isWhole && isOtherVerb(units[at]!, speechClass);
}

function isToldInPassing(
  { units, at, speechClass, previous, subject, contentFrom }: SpeechClause,
  isUnnamed: boolean,
  isFirst: boolean,
): boolean {
  if (contentFrom !== null) {
    // «وما أشيع عن … رحب X … ولكنه قال إن …»: the words are those of another verb.
    return isUnnamed && units.slice(at + 1, contentFrom).some(unit => unit.verb !== null);
  }
  // «اقتراح أعلن عنه», «محاضرة ذكر فيها …»: told of, not handed on.
  if (isUnnamed || RELATIVES.has(previous) || RESUMPTIVE.test(units[at + 1]?.folded ?? '')) return true;
  // «كما أعلن عن جوائز»: without a subject it may as well be «أُعلن».
  return subject === null && speechClass === 'say' && isFirst;
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
