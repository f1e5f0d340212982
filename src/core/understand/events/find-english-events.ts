import type { Unit } from '../clauses/unit.ts';
import type { EventStatus, ExtractedDate, LocalId, Participant } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import type { WeighedEvent } from './choose-events.ts';
import { type EnglishPhrase, phraseAfter, phraseBefore, phraseBehind } from './english-phrases.ts';
import { plannedTrigger } from './english-plans.ts';
import { ENGLISH_TRIGGERS, type EnglishTrigger } from './english-triggers.ts';
import type { Told } from './read-event.ts';

const MAX_REACH = 14;
const MAX_NAME_UNITS = 5;
const LEAD_SENTENCES = 2;
const UNREAL = /^(not|never|no|if|may|might|could|would|should|to|without|possible|potential|threatened|plans?|planned|any)$/;
/** Before a place something happens in. */
const IN = /^(in|at|near|outside|inside|through|across|off)$/;
const OF_NOUN = /^(the|an?|his|her|its|their|these|those|newly)$/;
const CLAIMS = /^(charges?|claims?|allegations?|accusations?|reports?|complaints?|suggestions?|case|appeal)$/;
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
    if (trigger.form === 'past' && OF_NOUN.test(units[at - 1]?.folded ?? '')) return [];
    return readEvent(told, at, trigger, null) ?? [];
  });
}

/** `plannedFrom`: where the words begin that say it is still to come; null of what is told as done. */
function readEvent(told: Told, at: number, trigger: EnglishTrigger, plannedFrom: number | null): WeighedEvent | null {
  const { text, units } = told;
  const isTold = trigger.form === 'past';
  const { actor, target, isCarried } = isTold ? aroundVerb(units, at, trigger, plannedFrom ?? at) : aroundNoun(units, at);
  // «dismissed the charges»: nobody lost an office.
  if (trigger.noun === 'dismissal' && target !== null && units.slice(target.from, target.to).some(({ folded }) => CLAIMS.test(folded)))
    return null;
  const participants = participantsOf(units, actor, target, MUTUAL.test(trigger.type));
  const place = placeOf(units, at, new Set(participants.map(({ entity }) => entity)));
  const date = dateOf(units, at);
  if (participants.length === 0 && !(trigger.weight === 3 && (actor || target || !isTold) && (place || date))) return null;
  const name = nameOf(told, trigger, actor, target, participants, place, at);
  if (!name.includes(' ')) return null;
  const first = isTold && actor && actor.to <= at ? actor.from : isTold && target && target.to <= at ? target.from : at;
  const from = isCarried ? at : first;
  const to = Math.max(at + 1, actor?.to ?? 0, target?.to ?? 0);
  const span = { start: units[from]!.start, end: units[to - 1]!.end };
  const status = statusOf(told.frames, at);
  const isPlanned = plannedFrom !== null || (!isTold && isToBeHeld(units, at));
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
  const score =
    trigger.weight * 2 +
    Math.min(2, participants.length) +
    (isTold ? 1 : 0) +
    (date ? (isTold ? 3 : 2) : 0) +
    (place ? 1 : 0) +
    (told.position < LEAD_SENTENCES ? 1 : 0) +
    (told.headline.has(trigger.noun) ? 2 : 0);
  return { event, score, isBackReference: false, isTold, isNominal: !isTold, sentence: told.position };
}

type Around = { readonly actor: EnglishPhrase | null; readonly target: EnglishPhrase | null; readonly isCarried?: boolean };

function aroundVerb(units: readonly Unit[], at: number, { isUndergone }: EnglishTrigger, behindSubject: number): Around {
  const carried = carriedSubject(units, at);
  const before = carried ?? phraseBefore(units, behindSubject);
  const isPassive = units.slice(Math.max(0, at - 3), at).some(({ folded }) => /^(was|were|be|been|being|is|are|got)$/.test(folded));
  const isCarried = carried !== null;
  if (isUndergone) return { actor: null, target: before, isCarried };
  if (isPassive && units[at - 1]?.folded !== 'to') return { actor: phraseBehind(units, at + 1, /^by$/), target: before, isCarried };
  // «met with X», «agreed with X»; «accused X of …»: X alone.
  const target = ownName(units, phraseAfter(units, at + 1)) ?? phraseBehind(units, at + 1, /^(with|on|against|for)$/);
  return { actor: before, target, isCarried };
}

/** «X ordered an inquiry and [suspended] the licence»: the subject of the verb before, where one stands in the clause. */
function carriedSubject(units: readonly Unit[], at: number): EnglishPhrase | null {
  let and = at - 1;
  while (/^(was|were|been|has|have|had|later|then|also)$/.test(units[and]?.folded ?? '')) and--;
  if (units[and]?.folded !== 'and') return null;
  for (let verb = and - 1; verb > 0 && at - verb < MAX_REACH && units[verb]!.kind !== 'mark'; verb--) {
    const { kind, folded, isQuoted } = units[verb]!;
    if (kind === 'word' && !isQuoted && (ENGLISH_TRIGGERS.get(folded)?.form === 'past' || /^[a-z]{2,}ed$/.test(folded)))
      return phraseBefore(units, verb);
  }
  return null;
}

function aroundNoun(units: readonly Unit[], at: number): Around {
  const by = phraseBehind(units, at + 1, /^by$/);
  // «demonstrations over the cost of living»: only right behind the noun is «of» its own.
  const target = units[at + 1]?.folded === 'of' ? phraseAfter(units, at + 2) : null;
  return { actor: by, target: target ?? phraseBehind(units, at + 1, /^(on|against|between|with)$/) };
}

/** «Ruto of stealing …» → «Ruto» */
function ownName(units: readonly Unit[], phrase: EnglishPhrase | null): EnglishPhrase | null {
  if (!phrase) return null;
  const of = units.findIndex((unit, index) => index > phrase.from && index < phrase.to && unit.folded === 'of');
  return of !== -1 && units[of - 1]!.kind === 'name' ? { from: phrase.from, to: of } : phrase;
}

function participantsOf(units: readonly Unit[], actor: EnglishPhrase | null, target: EnglishPhrase | null, isMutual: boolean) {
  const parts = new Map<LocalId, Participant['part']>();
  const add = (phrase: EnglishPhrase | null, part: Participant['part']) => {
    for (const { name } of phrase ? units.slice(phrase.from, phrase.to) : [])
      if (name && !parts.has(name.entity)) parts.set(name.entity, part);
  };
  add(actor, 'source');
  add(target, 'target');
  const list = [...parts].map(([entity, part]) => ({ entity, part }));
  const isBetween = isMutual && actor === null && list.length > 1;
  return isBetween ? list.map(({ entity }) => ({ entity, part: 'other' as const })) : list;
}

/** «in Salisbury», «near Athens» behind the trigger; «the Paris attacks» before a noun. */
function placeOf(units: readonly Unit[], at: number, taken: ReadonlySet<LocalId>): LocalId | null {
  const own = units[at - 1]?.name;
  if (own?.kind === 'place' && ENGLISH_TRIGGERS.get(units[at]!.folded)?.form === 'noun') return own.entity;
  for (let next = at + 1; next < units.length && next - at < MAX_REACH; next++) {
    const { name } = units[next]!;
    if (name?.kind !== 'place' || taken.has(name.entity)) continue;
    const before = units.slice(Math.max(at, next - 2), next);
    if (before.some(({ folded }) => IN.test(folded)) && !before.some(unit => unit.date)) return name.entity;
  }
  // «near the square they arrested …»
  for (let before = at - 1; before > 0 && at - before < MAX_REACH; before--) {
    const { name } = units[before]!;
    if (
      name?.kind === 'place' &&
      !taken.has(name.entity) &&
      units.slice(Math.max(0, before - 2), before).some(({ folded }) => IN.test(folded))
    )
      return name.entity;
  }
  return null;
}

/** The nearest day, rather behind than before. */
function dateOf(units: readonly Unit[], at: number): ExtractedDate | null {
  const dates = units.flatMap((unit, index) =>
    unit.date ? [{ date: unit.date, distance: index > at ? index - at : at - index + 4 }] : [],
  );
  const [nearest] = dates.filter(({ distance }) => distance < MAX_REACH).sort((one, other) => one.distance - other.distance);
  if (!nearest) return null;
  const { start, end, range } = nearest.date;
  return { start, end, from: range?.from ?? null, to: range?.to ?? null };
}

/** «expulsion of two Russian diplomats», «meeting between X and Y», «Paris attacks». */
function nameOf(
  { text, units, entities }: Told,
  { noun }: EnglishTrigger,
  actor: EnglishPhrase | null,
  target: EnglishPhrase | null,
  participants: readonly Participant[],
  place: LocalId | null,
  at: number,
): string {
  const nameOfEntity = (id: LocalId) => entities.get(id)?.name ?? '';
  const words = (phrase: EnglishPhrase) => {
    const inside = units.slice(phrase.from, phrase.to);
    const isOfAnother = inside.some(({ folded }) => folded === 'of');
    const own = isOfAnother ? undefined : inside.findLast(unit => unit.kind === 'name');
    if (own && inside.at(-1) === own && inside.filter(unit => unit.kind === 'name').length === 1) return nameOfEntity(own.name!.entity);
    return text
      .slice(inside[0]!.start, units[Math.min(phrase.to, phrase.from + MAX_NAME_UNITS) - 1]!.end)
      .replace(/^(the|a|an|his|her|its|their|at least) /i, '')
      .replaceAll(/\s+/g, ' ');
  };
  const [one, other] = participants;
  if (one && other && participants.every(({ part }) => part === 'other'))
    return `${noun} between ${nameOfEntity(one.entity)} and ${nameOfEntity(other.entity)}`;
  // «X met Y» is of both; «X visited Y» is by X.
  if (target && actor && noun === 'meeting') return `${noun} of ${words(actor)} and ${words(target)}`;
  if (target && actor && noun === 'visit') return `${noun} of ${words(actor)} to ${words(target)}`;
  if (target && noun === 'call')
    return `${noun} ${/^(for|on)$/.test(units[at + 1]?.folded ?? '') ? units[at + 1]!.folded : 'to'} ${words(target)}`;
  if (target) return `${noun} of ${words(target)}`;
  if (actor) return `${noun} by ${words(actor)}`;
  const topic = place === null && /^(over|against|about)$/.test(units[at + 1]?.folded ?? '') ? upToMark(units, at + 1) : null;
  if (topic) return `${noun} ${words(topic)}`;
  return place === null ? noun : `${noun} in ${nameOfEntity(place)}`;
}

/** «over the cost of living» */
function upToMark(units: readonly Unit[], from: number): EnglishPhrase {
  let to = from;
  while (to < units.length && to - from < MAX_NAME_UNITS + 1 && units[to]!.kind === 'word') to++;
  return { from, to };
}

/** «The vote [is to be held] in April.» */
function isToBeHeld(units: readonly Unit[], at: number): boolean {
  const behind = units
    .slice(at + 1, at + 8)
    .map(({ folded }) => folded)
    .join(' ');
  return /(?:^| )(?:(?:is|are) (?:to be |due|scheduled|planned|expected)|will be (?:held|signed))/.test(behind);
}

function statusOf(frames: readonly SpeechFrame[], at: number): EventStatus {
  const around = frames.find(frame =>
    frame.content ? at >= frame.content.from && at < frame.content.to : frame.speechClass === 'source' ? at < frame.from : at > frame.at,
  );
  if (!around) return 'happened';
  return around.speechClass === 'deny' ? 'denied' : 'claimed';
}
