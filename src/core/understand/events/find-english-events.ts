import type { ReadSentence, Unit } from '../clauses/unit.ts';
import type { EventStatus, ExtractedEntity, LocalId, Participant } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import type { WeighedEvent } from './choose-events.ts';
import { ENGLISH_TRIGGERS, type EnglishTrigger } from './english-triggers.ts';

const MAX_REACH = 9;
const UNREAL = /^(not|never|no|if|may|might|could|would|should|to|without|possible|potential|threatened|plans?|planned)$/;

/**
 * Events of an English sentence, first form: a past-tense trigger between its names («X expelled Y», «Y was arrested
 * by X»), or an event noun with «of/on/between/with» a name. No event without a name.
 */
export function findEnglishEvents(
  text: string,
  { units }: ReadSentence,
  frames: readonly SpeechFrame[],
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
  position: number,
): readonly WeighedEvent[] {
  return units.flatMap((unit, at) => {
    const trigger = unit.kind === 'word' && !unit.isQuoted ? ENGLISH_TRIGGERS.get(unit.folded) : undefined;
    if (!trigger || units.slice(Math.max(0, at - 3), at).some(({ folded }) => UNREAL.test(folded))) return [];
    const event = readEvent(text, units, at, trigger, frames, entities);
    return event
      ? [
          {
            event,
            score: trigger.weight * 2 + event.participants.length + (event.date ? 3 : 0) + (position < 2 ? 1 : 0),
            isBackReference: false,
            isTold: true,
            isNominal: trigger.form === 'noun',
          },
        ]
      : [];
  });
}

function readEvent(
  text: string,
  units: readonly Unit[],
  at: number,
  trigger: EnglishTrigger,
  frames: readonly SpeechFrame[],
  entities: ReadonlyMap<LocalId, ExtractedEntity>,
): WeighedEvent['event'] | null {
  const isPassive = trigger.form === 'past' && /^(was|were|been|being|is|are)$/.test(units[at - 1]?.folded ?? '');
  const before = trigger.form === 'past' ? nameBefore(units, at) : null;
  const after = nameAfter(units, at, trigger.form === 'noun' || isPassive);
  const place = units.findIndex(
    (unit, index) => index > at && index - at < MAX_REACH && unit.name?.kind === 'place' && /^(in|at|near)$/.test(units[index - 1]!.folded),
  );
  const participants: Participant[] = [];
  if (before !== null) participants.push({ entity: units[before]!.name!.entity, part: isPassive ? 'target' : 'source' });
  if (after !== null && after !== place && units[after]!.name!.entity !== participants[0]?.entity)
    participants.push({ entity: units[after]!.name!.entity, part: isPassive ? 'source' : 'target' });
  if (participants.length === 0) return null;
  const from = trigger.form === 'past' && before !== null ? before : at;
  const last = Math.max(at, after ?? at);
  const date = units.find((unit, index) => unit.kind === 'date' && Math.abs(index - at) < MAX_REACH * 2)?.date ?? null;
  const span = { start: units[from]!.start, end: units[last]!.end };
  const target = participants.find(({ part }) => part === 'target') ?? participants[0]!;
  return {
    ...span,
    id: '',
    type: trigger.type,
    name: `${trigger.noun} of ${entities.get(target.entity)?.name ?? ''}`,
    text: text.slice(span.start, span.end),
    trigger: { start: units[at]!.start, end: units[at]!.end },
    participants,
    place: place === -1 ? null : units[place]!.name!.entity,
    date: date ? { start: date.start, end: date.end, from: date.range?.from ?? null, to: date.range?.to ?? null } : null,
    status: statusOf(frames, at),
  };
}

function nameBefore(units: readonly Unit[], at: number): number | null {
  for (let back = at - 1; back >= 0 && at - back < MAX_REACH; back--) {
    if (units[back]!.kind === 'name') return back;
    if (units[back]!.kind === 'mark' && units[back]!.folded !== ',') return null;
  }
  return null;
}

function nameAfter(units: readonly Unit[], at: number, needsPreposition: boolean): number | null {
  for (let next = at + 1; next < units.length && next - at < MAX_REACH; next++) {
    if (units[next]!.kind === 'mark') return null;
    if (units[next]!.kind !== 'name') continue;
    const governed = units.slice(at + 1, next).some(({ folded }) => /^(of|on|by|between|with|against)$/.test(folded));
    return governed || !needsPreposition ? next : null;
  }
  return null;
}

function statusOf(frames: readonly SpeechFrame[], at: number): EventStatus {
  const around = frames.find(frame =>
    frame.content ? at >= frame.content.from && at < frame.content.to : frame.speechClass === 'source' ? at < frame.from : at > frame.at,
  );
  if (!around) return 'happened';
  return around.speechClass === 'deny' ? 'denied' : 'claimed';
}
