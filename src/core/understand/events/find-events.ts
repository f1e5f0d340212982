import { foldText } from '../../text/fold-text.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../clauses/read-sentences.ts';
import type { ReadSentence, Unit } from '../clauses/unit.ts';
import type { EventStatus, ExtractedEntity, ExtractedEvent, LocalId, Participant } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import type { SpokenSentence } from '../speech/read-speech.ts';
import { chooseEvents, type WeighedEvent } from './choose-events.ts';
import { dateOfEvent } from './date-of-event.ts';
import { endOfEvent } from './event-span.ts';
import { findEnglishEvents } from './find-english-events.ts';
import { type FoundTrigger, findTriggers, isWanted, planBefore } from './find-triggers.ts';
import { nameEvent } from './name-event.ts';
import { placeOfEvent } from './place-of-event.ts';
import { type Arguments, DONE_TO, readArguments } from './read-arguments.ts';

/** The events a reader wants on a timeline: trigger, who and whom, where, when, and whether it happened. In text order, ids v1, v2 … */
export function findEvents(reading: Reading, speech: readonly SpokenSentence[]): readonly ExtractedEvent[] {
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
  const body = speech.filter(({ sentence }) => sentence.isBody);
  const weighed: WeighedEvent[] = [];
  for (const [position, { sentence, frames }] of body.entries()) {
    if (reading.article.language === 'en') {
      weighed.push(...findEnglishEvents(reading.article.text, sentence, frames, entities, position));
      continue;
    }
    for (const candidate of findTriggers(reading.article.text, sentence.units)) {
      const event = readEvent(reading.article.text, sentence, frames, candidate, entities, position);
      if (event) weighed.push(event);
    }
  }
  return chooseEvents(weighed, body.length);
}

function readEvent(
  text: string,
  { units }: ReadSentence,
  frames: readonly SpeechFrame[],
  candidate: FoundTrigger,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
  position: number,
): WeighedEvent | null {
  const found = readArguments(units, candidate);
  const { trigger, at } = candidate;
  const isNamed = namedAfterPlace(units, candidate, entities);
  const participants = isNamed ? [] : participantsOf(found);
  const taken = new Set([...participants.map(({ entity }) => entity), ...(isNamed ? found.others : [])]);
  const endUnit = isNamed ? candidate.to + 1 : endOfEvent(units, candidate, found);
  const place = isNamed ? null : placeOfEvent(units, candidate.to, endUnit, taken);
  const dated = dateOfEvent(units, at, candidate.verbAt);
  const date = dated?.date ?? null;
  const hasArgument = participants.length > 0 || found.actor !== null || found.target !== null || found.sides.length > 0;
  if (!isNamed && !hasArgument && (candidate.isVerbalNoun || candidate.form === 'verb' || (!date && !place))) return null;
  // «وقع في الفخ», «وصل متأخرا»: a light trigger without what its preposition joins on is another verb.
  if (candidate.form === 'verb' && trigger.weight === 1 && candidate.verbAt === null && trigger.target.length > 1 && found.target === null)
    return null;
  // «علق الوزير على …» comments, «علق الوزير العضوية» suspends: what is done to somebody needs whom.
  if (
    candidate.form === 'verb' &&
    trigger.target === 'o' &&
    found.target === null &&
    candidate.verbAt === null &&
    DONE_TO.has(trigger.type)
  )
    return null;
  const span: Span = { start: startOfTrigger(text, units[at]!, candidate.skip), end: units[endUnit - 1]!.end };
  const event: ExtractedEvent = {
    ...span,
    id: '',
    type: trigger.type,
    name: nameEvent(text, units, candidate, found, entities, place),
    text: text.slice(span.start, span.end),
    trigger: { start: span.start, end: units[candidate.to - 1]!.end },
    participants,
    place,
    date,
    status: isNamed ? 'happened' : statusOf(units, frames, candidate),
  };
  return {
    event,
    score: scoreOf(event, candidate, {
      isNamed,
      isImperfect: isState(units, candidate),
      isVague: dated?.isVague ?? false,
      isOpen: dated?.isOpen ?? false,
      hasArgument,
      position,
    }),
    isBackReference: candidate.isDefinite && candidate.verbAt === null && !candidate.isPerformed,
  };
}

type ScoreMarks = {
  readonly isNamed: boolean;
  readonly isImperfect: boolean;
  readonly isVague: boolean;
  readonly isOpen: boolean;
  readonly hasArgument: boolean;
  readonly position: number;
};

function scoreOf(
  event: ExtractedEvent,
  { trigger, form, isDefinite, isPerformed, isVerbalNoun, verbAt }: FoundTrigger,
  { isNamed, isImperfect, isVague, isOpen, hasArgument, position }: ScoreMarks,
): number {
  let score = trigger.weight * 2 + Math.min(2, event.participants.length);
  if (form === 'verb' || verbAt !== null || isPerformed) score += 1;
  const isDated = event.date !== null && !isVague;
  if (isDated) score += form === 'verb' ? 3 : 2;
  if (event.place) score += 1;
  if (isNamed) score += 1;
  if (position < 2) score += 1;
  if (isDefinite && verbAt === null && !isPerformed) score -= 2;
  if (!hasArgument && !isNamed) score -= 1;
  // «ترفض موسكو», «تسيطر عليه»: what goes on is no point on a timeline, unless a day is given.
  if (isImperfect && (!isDated || isOpen)) score -= 3;
  if (event.participants.length === 0 && !isNamed && ((isVerbalNoun && !isPerformed) || isJourney(trigger))) score -= 3;
  return score;
}

/** «وصول العلاقات إلى أدنى مستوياتها» is a turn of phrase; somebody's «وصول إلى بيروت» is not. */
function isJourney({ target, weight }: FoundTrigger['trigger']): boolean {
  return weight === 1 && (target === 'إلى' || target === 'من');
}

function isState(units: readonly Unit[], { form, at, verbAt }: FoundTrigger): boolean {
  const verb = form === 'verb' ? units[verbAt ?? at]?.verb : null;
  return verb?.entries.every(entry => entry.tense === 'imperfect') === true;
}

/** Attached particles stay outside: «باستهداف» → استهداف, «وطردت» → طردت. */
function startOfTrigger(text: string, { start, end }: Unit, skip: number): number {
  return start + (foldText(text.slice(start, end)).starts[skip] ?? 0);
}

function participantsOf({ actor, target, sides, others }: Arguments): readonly Participant[] {
  const parts = new Map<LocalId, Participant['part']>();
  const add = (ids: readonly LocalId[], part: Participant['part']) => {
    for (const id of ids) if (!parts.has(id)) parts.set(id, part);
  };
  // What is done together has no side that does it to the other.
  if (sides.length > 1) add(sides, 'other');
  add(actor?.inside ?? [], 'source');
  add(target?.inside ?? [], 'target');
  add(sides, 'other');
  add(others, 'other');
  return [...parts].map(([entity, part]) => ({ entity, part }));
}

/** «اتفاق مينسك», «قمة جنيف»: the place is a part of the name; neither was there nor took part. */
function namedAfterPlace(
  units: readonly Unit[],
  { form, to, trigger, isDefinite }: FoundTrigger,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
): boolean {
  if (form !== 'noun' || isDefinite || !/^(AGREE|CONSULT)$/.test(trigger.type)) return false;
  const name = units[to]?.name;
  return name != null && units[to]!.lead === '' && entities.get(name.entity)?.kind === 'place';
}

/** Told within somebody's words it is claimed; the outlet's own telling is what happened. */
function statusOf(units: readonly Unit[], frames: readonly SpeechFrame[], { at, isFuture, form }: FoundTrigger): EventStatus {
  const around = frames.findLast(frame =>
    frame.content
      ? at >= frame.content.from && at < frame.content.to
      : frame.speechClass !== 'source' && at >= frame.from && at < frame.to && at !== frame.at,
  );
  const source = frames.find(frame => frame.speechClass === 'source');
  if (around?.speechClass === 'deny') return 'denied';
  if (isFuture || isWanted(units, at) || (form === 'verb' && planBefore(units, at))) return 'planned';
  return (around && !(around.content === null && /^(act|warn|tell|add|say)$/.test(around.speechClass))) || (source && at < source.from)
    ? 'claimed'
    : 'happened';
}
