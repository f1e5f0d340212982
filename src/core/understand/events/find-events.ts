import type { Span } from '../../text/span.ts';
import type { Reading } from '../clauses/read-sentences.ts';
import type { ReadSentence, Unit } from '../clauses/unit.ts';
import type { EventStatus, ExtractedEntity, ExtractedEvent, LocalId, Participant } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import type { SpokenSentence } from '../speech/read-speech.ts';
import { chooseEvents, type WeighedEvent } from './choose-events.ts';
import { dateOf, placeOf } from './event-scope.ts';
import { endOfEvent } from './event-span.ts';
import { type Candidate, findTriggers, planBefore } from './find-triggers.ts';
import { nameEvent } from './name-event.ts';
import { type Arguments, readArguments } from './read-arguments.ts';

/** The events a reader wants on a timeline: trigger, who and whom, where, when, and whether it happened. In text order, ids v1, v2 … */
export function findEvents(reading: Reading, speech: readonly SpokenSentence[]): readonly ExtractedEvent[] {
  const entities = new Map(reading.entities.map(entity => [entity.id, entity]));
  const body = speech.filter(({ sentence }) => sentence.isBody);
  const weighed: WeighedEvent[] = [];
  for (const [position, { sentence, frames }] of body.entries()) {
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
  candidate: Candidate,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
  position: number,
): WeighedEvent | null {
  const found = readArguments(units, candidate);
  const { trigger, at } = candidate;
  const isNamed = namedAfterPlace(units, candidate, entities);
  const participants = isNamed ? [] : participantsOf(found);
  const taken = new Set([...participants.map(({ entity }) => entity), ...(isNamed ? found.others : [])]);
  const endUnit = endOfEvent(units, candidate, found);
  const place = isNamed ? null : placeOf(units, at, candidate.to, endUnit, taken);
  const date = dateOf(units, at);
  if (participants.length === 0 && !isNamed && !date && !place && trigger.weight < 3) return null;
  const span: Span = { start: units[at]!.start + leadLength(units[at]!), end: units[endUnit - 1]!.end };
  const event: ExtractedEvent = {
    ...span,
    id: '',
    type: trigger.type,
    name: nameEvent(text, units, candidate, found, entities),
    text: text.slice(span.start, span.end),
    trigger: { start: span.start, end: units[candidate.to - 1]!.end },
    participants,
    place,
    date,
    status: statusOf(units, frames, candidate),
  };
  return { event, score: scoreOf(event, candidate, isNamed, position), isBackReference: candidate.isDefinite && candidate.verbAt === null };
}

function scoreOf(event: ExtractedEvent, { trigger, form, isDefinite, verbAt }: Candidate, isNamed: boolean, position: number): number {
  let score = trigger.weight * 2 + Math.min(2, event.participants.length);
  if (form === 'verb' || verbAt !== null) score += 1;
  if (event.date) score += 2;
  if (event.place) score += 1;
  if (isNamed) score += 1;
  if (position < 2) score += 1;
  if (isDefinite && verbAt === null) score -= 2;
  if (event.participants.length === 0 && !isNamed) score -= 1;
  return score;
}

function participantsOf({ actor, target, sides, others }: Arguments): readonly Participant[] {
  const parts = new Map<LocalId, Participant['part']>();
  const add = (ids: readonly LocalId[], part: Participant['part']) => {
    for (const id of ids) if (!parts.has(id)) parts.set(id, part);
  };
  add(actor?.inside ?? [], 'source');
  add(target?.inside ?? [], 'target');
  add(sides, 'other');
  add(others, 'other');
  return [...parts].map(([entity, part]) => ({ entity, part }));
}

/** «اتفاق مينسك», «قمة جنيف»: the place is a part of the name; neither was there nor took part. */
function namedAfterPlace(
  units: readonly Unit[],
  { form, to, trigger, isDefinite }: Candidate,
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
): boolean {
  if (form !== 'noun' || isDefinite || !/^(AGREE|CONSULT)$/.test(trigger.type)) return false;
  const name = units[to]?.name;
  return name != null && units[to]!.lead === '' && entities.get(name.entity)?.kind === 'place';
}

/** Told within somebody's words it is claimed; the outlet's own telling is what happened. */
function statusOf(units: readonly Unit[], frames: readonly SpeechFrame[], { at, isFuture, form }: Candidate): EventStatus {
  const around = frames.findLast(frame =>
    frame.content
      ? at >= frame.content.from && at < frame.content.to
      : frame.speechClass !== 'source' && at >= frame.from && at < frame.to && at !== frame.at,
  );
  const source = frames.find(frame => frame.speechClass === 'source');
  if (around?.speechClass === 'deny') return 'denied';
  if (isFuture || (form === 'verb' && planBefore(units, at))) return 'planned';
  return (around && !(around.content === null && /^(act|warn|tell|add|say)$/.test(around.speechClass))) || (source && at < source.from)
    ? 'claimed'
    : 'happened';
}

function leadLength(unit: Unit): number {
  if (unit.verb) return unit.verb.lead === '' ? 0 : 1;
  return unit.folded.startsWith('وال') ? 1 : 0;
}
