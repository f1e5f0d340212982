import { pointsOf } from '../../tables/event-weights.ts';
import type { Unit } from '../clauses/unit.ts';
import type { WeighedEvent } from './choose-events.ts';
import { argumentsOfEnglishNoun, argumentsOfEnglishVerb, type EnglishArguments, englishParticipants } from './english-arguments.ts';
import { dateInEnglish, isToBeHeld, placeInEnglish, statusInEnglish } from './english-circumstances.ts';
import { plannedTrigger } from './english-plans.ts';
import { ENGLISH_TRIGGERS, type EnglishTrigger } from './english-triggers.ts';
import { nameEnglishEvent } from './name-english-event.ts';
import type { Told } from './read-event.ts';

const LEAD_SENTENCES = 2;
/** More parties than that say no more of how much an event is wanted. */
const MAX_PARTIES = 2;
/** Before a trigger: it did not happen, or not yet. */
const UNREAL = /^(not|never|no|if|may|might|could|would|should|to|without|possible|potential|threatened|plans?|planned|any)$/;
const BEFORE_NOUN = /^(the|an?|his|her|its|their|these|those|newly)$/;
/** «dismissed the [charges]»: nobody lost an office. */
const CLAIMS = /^(charges?|claims?|allegations?|accusations?|reports?|complaints?|suggestions?|case|appeal)$/;
/** What two do together. */
const MUTUAL = /^(CONSULT|AGREE|COOPERATE)$/;

/**
 * Events of an English sentence: a trigger in the past between its phrases («X expelled two diplomats», «Y was arrested
 * by X», «a bomb exploded»), or an event noun with whom it befell or where. None without a name, a place or a day.
 */
export function findEnglishEvents(told: Told): readonly WeighedEvent[] {
  const { units } = told;
  return units.flatMap((unit, at) => {
    if (unit.kind !== 'word' || unit.isQuoted) return [];
    const planned = plannedTrigger(units, at);
    if (planned !== null) return readEvent(told, at, planned.trigger, planned.from) ?? [];
    const trigger = ENGLISH_TRIGGERS.get(`${unit.folded} ${units[at + 1]?.folded}`) ?? ENGLISH_TRIGGERS.get(unit.folded);
    if (!trigger || units.slice(Math.max(0, at - 3), at).some(({ folded }) => UNREAL.test(folded))) return [];
    // «visited the [injured]», «an [accused] man»
    if (trigger.form === 'past' && BEFORE_NOUN.test(units[at - 1]?.folded ?? '')) return [];
    return readEvent(told, at, trigger, null) ?? [];
  });
}

/** `plannedFrom`: where the words begin that say it is still to come; null of what is told as done. */
function readEvent(told: Told, at: number, trigger: EnglishTrigger, plannedFrom: number | null): WeighedEvent | null {
  const { text, units, frames, position } = told;
  const isTold = trigger.form === 'past';
  const found = isTold ? argumentsOfEnglishVerb(units, at, trigger, plannedFrom ?? at) : argumentsOfEnglishNoun(units, at);
  const { actor, target } = found;
  if (trigger.noun === 'dismissal' && target !== null && units.slice(target.from, target.to).some(({ folded }) => CLAIMS.test(folded)))
    return null;
  const participants = englishParticipants(units, found, MUTUAL.test(trigger.type));
  const place = placeInEnglish(units, at, new Set(participants.map(({ entity }) => entity)));
  const date = dateInEnglish(units, at);
  const isWeighty = trigger.weight === 3 && (actor !== null || target !== null || !isTold);
  if (participants.length === 0 && !(isWeighty && (place !== null || date !== null))) return null;
  const name = nameEnglishEvent(told, at, trigger, found, participants, place);
  // The noun alone says nothing on a timeline.
  if (!name.includes(' ')) return null;
  const status = statusInEnglish(frames, at);
  const isPlanned = plannedFrom !== null || (!isTold && isToBeHeld(units, at));
  const span = spanOf(units, at, isTold, found);
  const event = {
    ...span,
    id: '',
    type: trigger.type,
    name,
    text: text.slice(span.start, span.end),
    trigger: { start: units[at]!.start, end: units[at]!.end },
    participants,
    place,
    date,
    status: isPlanned && status !== 'denied' ? 'planned' : status,
  } as const;
  return { event, score: weigh(told, trigger, event), isBackReference: false, isTold, isNominal: !isTold, sentence: position };
}

/** From the subject, where it stands in front of the verb and is its own, to the end of what it is done to. */
function spanOf(units: readonly Unit[], at: number, isTold: boolean, { actor, target, isCarried }: EnglishArguments) {
  const subject = [actor, target].find(phrase => phrase !== null && phrase.to <= at);
  const from = isTold && !isCarried && subject ? subject.from : at;
  const to = Math.max(at + 1, actor?.to ?? 0, target?.to ?? 0);
  return { start: units[from]!.start, end: units[to - 1]!.end };
}

/** Points as of an Arabic event (weigh-event.ts), as far as English sentences tell them. */
function weigh(
  { position, headline }: Told,
  { form, weight, noun }: EnglishTrigger,
  { participants, place, date }: Pick<WeighedEvent['event'], 'participants' | 'place' | 'date'>,
): number {
  const isTold = form === 'past';
  let points = weight * pointsOf('perTriggerWeight') + Math.min(MAX_PARTIES, participants.length) * pointsOf('perParty');
  if (isTold) points += pointsOf('told');
  if (date) points += pointsOf(isTold ? 'verbOnDay' : 'nounOnDay');
  if (place) points += pointsOf('placed');
  if (position < LEAD_SENTENCES) points += pointsOf('inLead');
  if (headline.has(noun)) points += pointsOf('inHeadline');
  return points;
}
