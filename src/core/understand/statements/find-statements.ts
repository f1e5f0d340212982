import type { Span } from '../../text/span.ts';
import type { Reading } from '../clauses/read-sentences.ts';
import { sliceSorted } from '../clauses/slice-sorted.ts';
import { LEANING, PREPOSITIONS, phraseLengthAt, TAILS } from '../clauses/small-words.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEvent, ExtractedStatement, LocalId, StatementStatus } from '../extraction.ts';
import { findMedium } from '../speech/find-medium.ts';
import { subjectAfter } from '../speech/find-subject.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import { isNegated, readModality } from '../speech/modality.ts';
import type { SpokenSentence } from '../speech/read-speech.ts';
import { isOnlyVerb } from '../speech/speaker.ts';
import { findInterview, isAskedOrAnswered } from './asked-and-answered.ts';
import { type Clause, cutClauses } from './cut-clauses.ts';
import { trimClause } from './trim-clause.ts';

/** «اختتم سامر» says nothing; «سامر: باريس بعيدة» does. */
const MIN_WORDS = 3;
const MIN_SAID = 2;
const MAX_LATER = 16;
const MAX_BEFORE_PRONOUN = 7;
/** A preposition with «him» or «them»; «ها» may be any thing or town. Folded. */
const HIM = /^(عن|من|ل|ب|في|علي|الي|مع|ضد|بحق)(ه|هم)$/;
const DANGLING = /^[وف]?(قد|كان|كانت|ان|الذي|التي|الذين|حيث|بعد|قبل|في|من|علي|الي|عن|ما|هو|هي|حين|كما|ثم|لكن)$/;

/** Every clause of the body that says something of a known name or event, or is said by one, with who says it. In text order. */
export function findStatements(
  { article, entities }: Reading,
  speech: readonly SpokenSentence[],
  events: readonly ExtractedEvent[],
): readonly ExtractedStatement[] {
  const { text } = article;
  const mentions = entities.flatMap(({ id, mentions: of }) => of.map(({ start, end }) => ({ id, start, end })));
  const things = [...mentions, ...events.map(({ id, trigger }) => ({ id, ...trigger }))].sort((one, other) => one.start - other.start);
  const interview = findInterview(article);
  const statements: ExtractedStatement[] = [];
  for (const { sentence, frames } of speech) {
    if (!sentence.isBody) continue;
    for (const clause of cutClauses(sentence.units, frames)) {
      const trimmed = trimClause(text, sentence.units, clause);
      if (
        !trimmed ||
        wordsIn(sentence.units, trimmed.first, clause.to) < (clause.frame ? MIN_SAID : MIN_WORDS) ||
        isFragment(sentence.units, clause)
      )
        continue;
      if (clause.frame === null && isAskedOrAnswered(sentence.units, trimmed.first, clause.to, interview)) continue;
      // «قال إن …» by nobody named: neither the outlet's own nor anybody's.
      if (clause.frame && isOnlyVerb(sentence.units, clause.frame.speaker)) continue;
      const about = thingsIn(things, trimmed.span);
      const speaker = saidBy(text, clause.frame);
      if (about.length === 0 && speaker.saidBy === null) continue;
      const medium = findMedium(sentence.units, clause.frame, frames);
      statements.push({
        ...trimmed.span,
        about,
        sentence: sentence.span,
        ...speaker,
        ...(medium ? { medium } : {}),
        status: statusOf(sentence.units, clause.frame, trimmed.first, clause.to),
        leansBack:
          leansBack(sentence.units, trimmed.first) ||
          (clause.frame === null &&
            (lacksSubject(sentence.units, trimmed.first) || lacksReferent(sentence.units, trimmed.first, clause.to))),
      });
    }
  }
  return statements.sort((one, other) => one.start - other.start || other.end - one.end);
}

function wordsIn(units: readonly Unit[], from: number, to: number): number {
  return units.slice(from, to).filter(({ kind }) => kind !== 'mark').length;
}

/** A piece without a verb says nothing by itself, but for a whole nominal sentence with its full stop. */
function isFragment(units: readonly Unit[], { from, to, frame }: Clause): boolean {
  if (frame !== null) return isBrokenOff(units, from, to);
  // Words in marks whose speaker isn't known are somebody's, never the outlet's.
  if (units[from]!.isQuoted) return true;
  // «وكانت المجموعة قد [أعلنت …]»: the rest belongs to a speaker.
  if (to < units.length && DANGLING.test(units[to - 1]!.folded)) return true;
  if (units.slice(from, to).some(unit => unit.verb !== null)) return false;
  return from > 0 || to < units.length || !/[.!؟?»"]/.test(units.at(-1)?.folded ?? '');
}

/** «هذه الحكومة لا بد أن»: what follows was cut away; «فوز فلان بالجائزة؟»: asked, and nothing said. */
function isBrokenOff(units: readonly Unit[], from: number, to: number): boolean {
  if (/^(ان|الذي|التي|الذين|قد)$/.test(units[to - 1]!.folded)) return true;
  const isAsked = [units[to - 1]!, units[to]].some(unit => unit !== undefined && /[؟?]/.test(unit.folded));
  return isAsked && units.slice(from, to).every(({ verb }) => verb === null);
}

function saidBy(text: string, frame: SpeechFrame | null): Pick<ExtractedStatement, 'saidBy' | 'saidByText' | 'relayedBy'> {
  if (!frame) return { saidBy: null, saidByText: null, relayedBy: null };
  const { entity, words } = frame.speaker;
  return { saidBy: entity, saidByText: entity === null ? text.slice(words.start, words.end) : null, relayedBy: frame.relayedBy };
}

function statusOf(units: readonly Unit[], frame: SpeechFrame | null, from: number, to: number): StatementStatus {
  if (frame?.speechClass === 'deny') return 'denied';
  const modality = readModality(units, from, to);
  if (modality === 'possible') return modality;
  if (frame?.speechClass === 'guess') return 'possible';
  if (frame && (frame.speechClass === 'claim' || frame.speechClass === 'accuse' || frame.speechClass === 'think')) return 'claimed';
  return frame === null && modality === 'happened' ? (statusOfVerb(units, from, to) ?? modality) : modality;
}

/** «يتهمون الأطباء بأنهم …», told by the outlet of people it doesn't name: that they charge is so, not what they charge. */
function statusOfVerb(units: readonly Unit[], from: number, to: number): StatementStatus | null {
  const at = units.findIndex((unit, index) => index >= from && index < to && unit.verb !== null && !unit.isQuoted);
  const entries = at === -1 || isNegated(units, at) ? [] : units[at]!.verb!.entries;
  if (entries.length === 0) return null;
  if (entries.every(({ speech }) => speech === 'deny')) return 'denied';
  return entries.every(({ speech }) => speech === 'accuse') ? 'claimed' : null;
}

function leansBack(units: readonly Unit[], first: number): boolean {
  const unit = units[first]!;
  const wordAt = (index: number) => (units[index]?.kind === 'word' ? units[index]!.folded : undefined);
  if (unit.kind !== 'word') return false;
  return LEANING.has(unit.folded.replace(/^[وف](?=.{2})/, '')) || unit.verb?.hasObject === true || phraseLengthAt(TAILS, wordAt, first) > 0;
}

/** «خرج من السجن», «وقد ولد في دمشق»: who did is in the sentence before. */
function lacksSubject(units: readonly Unit[], first: number): boolean {
  const at = units[first]!.verb === null && /^[وف]?قد$/.test(units[first]!.folded) ? first + 1 : first;
  return units[at]?.verb != null && subjectAfter(units, at) === null && !hasLaterSubject(units, at);
}

/** «بينما تطالب بروكسل بالإفراج عنه»: whom «عنه» means is in the sentence before, if no noun but its own stands in front of it. */
function lacksReferent(units: readonly Unit[], first: number, to: number): boolean {
  const at = units.findIndex((unit, index) => index > first && index < to && unit.kind === 'word' && HIM.test(unit.folded));
  if (at === -1 || at - first > MAX_BEFORE_PRONOUN || units.slice(first, at).some(({ isQuoted }) => isQuoted)) return false;
  // What the pronoun hangs on isn't meant by it: «بالإفراج عنه», «بالإفراج الفوري عنه».
  const isWord = (index: number, pattern: RegExp) => index > first && units[index]!.kind === 'word' && pattern.test(units[index]!.folded);
  const governor = isWord(at - 1, /^ال/) && isWord(at - 2, /^(بال|لل)/) ? at - 2 : isWord(at - 1, /^(ال|بال|لل)/) ? at - 1 : at;
  return units.slice(first, governor).every(canNotBeMeant);
}

/** A verb, a preposition, «بينما», or a town, which is feminine. */
function canNotBeMeant({ kind, name, verb, folded }: Unit): boolean {
  if (kind === 'name') return name?.kind === 'place';
  if (kind === 'date' || verb !== null || PREPOSITIONS.has(folded)) return true;
  return /^[وف]?(بينما|فيما|كما|قد|لقد|لم|لن|لا|حين|حيث|ان|لكن|ايضا|كان|كانت|يجب|يمكن)$/.test(folded);
}

/** «توفي صباح اليوم في دمشق الشاعر X»: a name that no preposition governs. */
function hasLaterSubject(units: readonly Unit[], verbAt: number): boolean {
  for (let at = verbAt + 1; at < units.length && at - verbAt < MAX_LATER && !units[at]!.verb; at++) {
    if (units[at]!.kind !== 'name' || /[بلك]/.test(units[at]!.lead)) continue;
    let back = at - 1;
    while (units[back]!.kind === 'word' && !units[back]!.verb && !PREPOSITIONS.has(units[back]!.folded)) back--;
    if (!PREPOSITIONS.has(units[back]!.folded) && back > verbAt) return true;
  }
  return false;
}

function thingsIn(things: readonly (Span & { readonly id: LocalId })[], span: Span): readonly LocalId[] {
  return [...new Set(sliceSorted(things, span).flatMap(({ id, end }) => (end <= span.end ? [id] : [])))];
}
