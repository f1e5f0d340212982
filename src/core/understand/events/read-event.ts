import { foldText } from '../../text/fold-text.ts';
import type { NounPhrase } from '../clauses/read-noun-phrase.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEntity, ExtractedEvent, LocalId, Participant } from '../extraction.ts';
import type { SpeechFrame } from '../speech/frame.ts';
import { type Arguments, DONE_TO } from './arguments.ts';
import type { WeighedEvent } from './choose-events.ts';
import { type DateOfEvent, dateOfEvent } from './date-of-event.ts';
import { endOfEvent } from './event-span.ts';
import { withoutRepeat } from './event-words.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { nameEvent } from './name-event.ts';
import { placeOfEvent } from './place-of-event.ts';
import { isPronounSubject, readArguments } from './read-arguments.ts';
import { withRoleHolder } from './role-holder.ts';
import { frameAround, statusOfEvent } from './status-of-event.ts';
import { typeByParty } from './type-by-party.ts';
import { typeOfEvent } from './type-of-event.ts';
import { weighEvent } from './weigh-event.ts';

/** A sentence and what is known of its article. `position` counts the body's sentences. */
export type Told = {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly frames: readonly SpeechFrame[];
  readonly entities: ReadonlyMap<LocalId, ExtractedEntity>;
  readonly position: number;
  /** Verbal nouns of what the headline tells. */
  readonly headline: ReadonlySet<string>;
};

/** Farther from its verb a subject in front belongs to the sentence, not to the phrase that tells of the event. */
const MAX_SUBJECT_UNITS = 4;
const MAX_SUBJECT_LETTERS = 40;

/** The event a trigger tells of, with its weight; null where the words around it don't make it one. */
export function readEvent(told: Told, candidate: FoundTrigger): WeighedEvent | null {
  const { text, units, entities } = told;
  const { trigger, at } = candidate;
  const found = argumentsOf(told, candidate);
  const isNamed = namedAfterPlace(units, candidate, entities);
  const participants = isNamed ? [] : participantsOf(found);
  const taken = new Set([...participants.map(({ entity }) => entity), ...(isNamed ? found.others : [])]);
  const endUnit = isNamed ? candidate.to + 1 : endOfEvent(units, candidate, found);
  const place = isNamed ? null : placeOfEvent(units, candidate.verbAt === at ? at + 1 : candidate.to, endUnit, taken, trigger.type);
  const dated = dateOfEvent(units, at, candidate.verbAt);
  const date = dated?.date ?? null;
  const hasArgument =
    participants.length > 0 || found.actor !== null || found.target !== null || found.sides.length > 0 || isAgreedOn(units, candidate);
  if (!isNamed && !hasArgument && !standsAlone(candidate, date !== null, place !== null)) return null;
  const isPerson = found.actor?.entity != null && entities.get(found.actor.entity)?.kind === 'person';
  if (isOtherSense(candidate, found, isPerson)) return null;
  if (needsMore(candidate, found, participants.length)) return null;
  // Of a slight thing without a name or a day nobody asks when it was.
  if (!isNamed && trigger.weight <= 1 && participants.length === 0 && (dated === null || dated.isVague)) return null;
  const byParty = typeByParty(units, candidate, found, entities);
  if (byParty === null) return null;
  const name = withoutRepeat(nameEvent(text, units, candidate, found, entities, place));
  // «الانتخابات أجريت», «تعادله 2»: a timeline can't call it so.
  if (!/ .*\p{L}{3}/u.test(name) || / (مما|إلا|الا|إذا|حيث|الذي|التي)$/.test(name)) return null;
  // «تولي مناصبهم»: nobody is named whom the pronoun could mean.
  if (participants.length === 0 && /^\S+ \p{L}{2,}(هم|هما|ها|ه)$/u.test(name)) return null;
  const triggerStart = startOfTrigger(text, units[at]!, candidate.skip);
  const first = subjectInFront(found.actor, at) ?? subjectInFront(found.target, at);
  const isNear = first !== null && triggerStart - units[first]!.start <= MAX_SUBJECT_LETTERS;
  const start = candidate.form === 'verb' && isNear ? units[first]!.start : triggerStart;
  const end = units[endUnit - 1]!.end;
  const event: ExtractedEvent = {
    start,
    end,
    id: '',
    type: byParty ?? typeOfEvent(units, candidate, found, entities),
    name,
    text: text.slice(start, end),
    trigger: { start: triggerStart, end: units[candidate.to - 1]!.end },
    participants,
    place,
    date,
    status: isNamed ? 'happened' : statusOfEvent(units, told.frames, candidate, dated),
  };
  return {
    event,
    score: weighEvent(told, candidate, event, { isNamed, hasArgument, dated, found }),
    isBackReference:
      (candidate.isDefinite && candidate.verbAt === null && !candidate.isPerformed) || isOfPronoun(units, candidate, participants),
    sentence: told.position,
    isNominal: candidate.form === 'noun' && candidate.verbAt === null && !candidate.isPerformed,
    isTold:
      !isGoingOn(units, candidate, dated) &&
      (candidate.form !== 'noun' || candidate.verbAt !== null || candidate.isPerformed) &&
      (hasArgument || date !== null),
  };
}

/** «جرى الاتفاق [على] طرح مرشح» */
function isAgreedOn(units: readonly Unit[], { to, trigger }: FoundTrigger): boolean {
  return trigger.type === 'AGREE' && units[to]?.folded === 'علي' && units[to + 1]?.kind === 'word';
}

/** «إلقاء القبض [عليهما]»: of those it was told of. */
function isOfPronoun(units: readonly Unit[], { form, to }: FoundTrigger, participants: readonly Participant[]): boolean {
  return form === 'noun' && participants.length === 0 && /^(عليه|عنه|منه|فيه|به|اليه)(ا|م|ما)?$/.test(units[to]?.folded ?? '');
}

/** «تضرب المكسيك»: no day is given for what goes on. */
function isGoingOn(units: readonly Unit[], { form, at, verbAt }: FoundTrigger, dated: DateOfEvent | null): boolean {
  const verb = form === 'verb' ? units[verbAt ?? at]?.verb : null;
  return dated === null && verb?.entries.every(entry => entry.tense === 'imperfect') === true;
}

/** Whether what is told needs nobody: a participle always does, a verb but for day and place, a slight verbal noun but for one of them. */
function standsAlone({ form, verbAt, trigger, isVerbalNoun }: FoundTrigger, isDated: boolean, isPlaced: boolean): boolean {
  if (form === 'participle') return false;
  if (form === 'verb' && verbAt === null) return isDated && isPlaced && trigger.weight > 1;
  return verbAt !== null || !isVerbalNoun || trigger.weight > 1 || isDated || isPlaced;
}

const SPOKEN = /^(REJECT|ACCUSE|REQUEST|THREATEN|SUPPORT|AGREE)$/;

/** In the content of somebody's words «، داعيا …» may go on with the speaker: the verb whose gender agrees tells. */
function argumentsOf({ units, frames }: Told, candidate: FoundTrigger): Arguments {
  const found = withRoleHolder(units, candidate, readArguments(units, candidate));
  const { at, form } = candidate;
  // «ونفى أن …»: whoever spoke before.
  const isSpoken = form === 'verb' && SPOKEN.test(candidate.trigger.type) && found.actor === null && found.target === null;
  const own = isSpoken ? frames.find(frame => frame.at === at) : undefined;
  if (own && own.speaker.entity !== null) return { ...found, actor: namedAt(at, own.speaker.entity) };
  // «قال X إنه أبلغ Y»
  const isImpersonal = /^[وف]?س?([يت]?تمت?|[يت]?جر[يت]|[يت]جري)$/.test(units[at]!.folded);
  const around =
    form === 'verb' && !isImpersonal && found.actor === null && isPronounSubject(units[at - 1]) ? frameAround(frames, at) : undefined;
  if (around && around.speaker.entity !== null && isOpenedAt(around, at)) return { ...found, actor: namedAt(at, around.speaker.entity) };
  const speaker = form === 'participle' ? frameAround(frames, at)?.speaker : undefined;
  if (!speaker || speaker.entity === null || agreesWithVerb(units, at)) return found;
  return { ...found, actor: namedAt(at, speaker.entity) };
}

/** Whether the words brought in begin with the verb and its pronoun. */
function isOpenedAt({ content }: SpeechFrame, at: number): boolean {
  return content !== null && content.from >= at - 1 && content.from <= at;
}

/** A phrase that names somebody who isn't named here. */
function namedAt(at: number, entity: LocalId): NounPhrase {
  return { from: at, to: at, entity, inside: [entity], isJoined: false, isIssued: false };
}

function agreesWithVerb(units: readonly Unit[], at: number): boolean {
  const verb = units.findLast((unit, index) => index < at && unit.verb !== null && !unit.isQuoted)?.verb;
  const gender = units[at]!.folded.endsWith('ه') ? 'f' : 'm';
  return verb?.entries.some(entry => entry.gender === gender) === true;
}

/** «وقع في الفخ», «وصل متأخرا»: a light trigger without what its preposition joins on; «علق الوزير على …» comments, «علق العضوية» suspends. */
function isOtherSense({ form, trigger, verbAt }: FoundTrigger, { actor, target, object }: Arguments, isPerson: boolean): boolean {
  if (form === 'noun' || verbAt !== null || target !== null) return false;
  // «وصل الربيع باكرا»
  if (trigger.type === 'OTHER' && /^(إلى|من)$/.test(trigger.target) && !actor?.inside.length) return true;
  // «قضى شهرا» for «قضى بسجنه»; «اختتم X، قائلا …»: a person isn't what is closed.
  if (trigger.target.length > 1 && object !== null) return true;
  if (trigger.type === 'OTHER' && trigger.target === 'o' && isPerson) return true;
  return (trigger.weight === 1 && trigger.target.length > 1) || (trigger.target === 'o' && DONE_TO.has(trigger.type));
}

/** Nouns that say nothing without what was got, held, given out. */
const OF_SOMETHING = new Set(
  'حصول عثور نيل إصدار تقديم إقامة تنظيم إعلان كشف منح طرح خضوع تسجيل إحياء إحراز إجراء إنتاج تخصيص إطلاق خصوص توزيع'.split(' '),
);

function needsMore({ form, trigger, verbAt }: FoundTrigger, { actor, target }: Arguments, participants: number): boolean {
  if (form === 'noun' || verbAt !== null || target !== null) return false;
  return OF_SOMETHING.has(trigger.noun) || (trigger.target.length > 1 && participants === 0 && actor === null);
}

function subjectInFront(phrase: NounPhrase | null, at: number): number | null {
  return phrase !== null && phrase.from < at && phrase.to > phrase.from && at - phrase.from <= MAX_SUBJECT_UNITS ? phrase.from : null;
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
