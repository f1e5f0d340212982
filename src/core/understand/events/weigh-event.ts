import { LED_TO, type PointName, pointsOf, TURNS } from '../../tables/event-weights.ts';
import type { Unit } from '../clauses/unit.ts';
import type { ExtractedEvent } from '../extraction.ts';
import { type Arguments, DONE_TO } from './arguments.ts';
import type { DateOfEvent } from './date-of-event.ts';
import type { FoundTrigger } from './found-trigger.ts';
import type { Told } from './read-event.ts';

export type WeighedBy = {
  readonly isNamed: boolean;
  readonly hasArgument: boolean;
  readonly dated: DateOfEvent | null;
  readonly found: Arguments;
};

/** The first sentences of news tell what it is about. */
const LEAD_SENTENCES = 2;
/** More parties than that say no more of how much an event is wanted. */
const MAX_PARTIES = 2;

/** Types that are a stand or a bond as often as a deed. */
const STANDS = /^(REJECT|REQUEST|SUPPORT|ACCUSE|COOPERATE|AID)$/;

/** How much a reader wants the event on a timeline, in points: by its kind, by what is said of it, by where the article tells it. */
export function weighEvent(told: Told, candidate: FoundTrigger, event: ExtractedEvent, by: WeighedBy): number {
  const { trigger, form, isPerformed, verbAt } = candidate;
  const isTold = form === 'verb' || verbAt !== null || isPerformed;
  const slots = (by.found.actor ? 1 : 0) + (by.found.target ? 1 : 0);
  const parties = Math.min(MAX_PARTIES, Math.max(event.participants.length, isTold ? slots : 0));
  const points = trigger.weight * pointsOf('perTriggerWeight') + parties * pointsOf('perParty');
  const reasons = isTold ? reasonsOfTold(told, candidate, by) : reasonsOfNoun(told, candidate, event, by);
  return [...reasonsOfAny(told, candidate, event, by), ...reasons].reduce((sum, reason) => sum + pointsOf(reason), points);
}

/** What counts for an event whether or not a verb tells it. */
function reasonsOfAny(
  { units, position, headline }: Told,
  candidate: FoundTrigger,
  event: ExtractedEvent,
  { isNamed, dated, found }: WeighedBy,
): readonly PointName[] {
  const { trigger, form, verbAt } = candidate;
  const reasons: PointName[] = [];
  if (isOnDay(dated)) reasons.push(form === 'verb' ? 'verbOnDay' : 'nounOnDay');
  if (event.place) reasons.push('placed');
  if (isNamed) reasons.push('named');
  if (position < LEAD_SENTENCES) reasons.push('inLead');
  if (headline.has(trigger.noun)) reasons.push('inHeadline');
  // «ترفض موسكو», «تسيطر عليه»: what goes on is no point on a timeline, unless a day is given.
  const verb = form === 'verb' || verbAt !== null ? units[verbAt ?? candidate.at]?.verb : null;
  const isState = verb?.entries.every(entry => entry.tense === 'imperfect') === true;
  if (isState && event.status !== 'planned' && (!isOnDay(dated) || dated?.isOpen))
    reasons.push(form === 'verb' ? 'goingOnVerb' : 'goingOnNoun');
  if (isTurnOfPhrase(units, candidate, found)) reasons.push(found.actor?.entity == null ? 'turnOfPhrase' : 'turnOfPhraseByKnown');
  return reasons;
}

/** What counts where a verb tells the event or says that it was done. */
function reasonsOfTold({ headline }: Told, candidate: FoundTrigger, { dated, found }: WeighedBy): readonly PointName[] {
  const { trigger, form, isPassive, verbAt } = candidate;
  const isUntyped = trigger.type === 'OTHER';
  const reasons: PointName[] = ['told'];
  if (trigger.weight === 1 && isUntyped && !isOnDay(dated) && !headline.has(trigger.noun)) reasons.push('slightDeed');
  const isPlainVerb = form === 'verb' && verbAt === null && !isPassive;
  if (isPlainVerb && trigger.target === 'o' && isUntyped && found.target === null) reasons.push('objectMissing');
  return reasons;
}

/** What counts where a noun alone tells the event. */
function reasonsOfNoun(
  { units }: Told,
  { at, trigger, form, isDefinite, isVerbalNoun, isBrought, isPossessed }: FoundTrigger,
  event: ExtractedEvent,
  { isNamed, hasArgument, dated, found }: WeighedBy,
): readonly PointName[] {
  const reasons: PointName[] = [];
  const isSlight = trigger.weight === 1;
  const isNoun = form === 'noun';
  if (isDefinite) reasons.push('definiteNoun');
  if (isVerbalNoun && STANDS.test(trigger.type)) reasons.push(isSlight ? 'slightStand' : 'stand');
  if (isBrought) reasons.push('stillToDo');
  if (found.actor && found.object) reasons.push('wholeClause');
  if (isNoun && isFollowedUp(units, at)) reasons.push('followed');
  if (isNoun && /^[وف]?كانت?$/.test(units[at - 1]?.folded ?? '')) reasons.push('wasSo');
  if (isPossessed) reasons.push('owned');
  if (!hasArgument && !isNamed && !isOnDay(dated)) reasons.push('ofNobody');
  const isOutcome = isNoun && DONE_TO.has(trigger.type) && found.target !== null && isLedTo(units, at);
  if (isOutcome) reasons.push('outcome');
  if (event.participants.length === 0 && !isNamed && isVerbalNoun && !isOutcome) reasons.push('nobodyKnown');
  if (isVerbalNoun && isSlight && trigger.type === 'OTHER') reasons.push('slightNoun');
  // «منذ مقتل X» is no claim of whoever speaks.
  const isSlightClaim = trigger.weight < 3 || isPossessed || event.participants.length === 0;
  if (event.status === 'claimed' && isNoun && isSlightClaim) reasons.push('claimedNoun');
  return reasons;
}

function isOnDay(dated: DateOfEvent | null): boolean {
  return dated !== null && !dated.isVague;
}

const MAX_LED = 24;
const MAX_FOLLOWED = 14;
const AFTER = /^[وف]?(بعد|اثر|عقب|منذ|جراء|نتيجه|بسبب|اعقاب|خلال|رغم)$/;

/** «بعد هجوم …», «أدى إلى مقتل …»: what something else came after or out of was. */
function isFollowedUp(units: readonly Unit[], at: number): boolean {
  return (
    units.slice(Math.max(0, at - 2), at).some(({ folded }) => AFTER.test(folded)) ||
    units.slice(Math.max(0, at - MAX_FOLLOWED), at).some(({ folded }) => LED_TO.has(folded))
  );
}

/** «أدت المواجهات … إلى إصابة ثمانية، …، واعتقال آخرين» */
function isLedTo(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - MAX_LED), at).some(({ folded }) => LED_TO.has(folded));
}

/** «وصول العلاقات إلى أدنى مستوياتها»; somebody's «وصول إلى بيروت» and «وصول الإصابات إلى 1004» are no turn of phrase. */
function isTurnOfPhrase(units: readonly Unit[], { trigger, form, isPassive }: FoundTrigger, { actor, target }: Arguments): boolean {
  const isWay = trigger.target === 'إلى' || trigger.target === 'من';
  if (!isWay || isPassive || trigger.type !== 'OTHER' || target?.inside.length) return false;
  if (form !== 'noun' && trigger.weight > 2) return false;
  const head = target ? (units[target.from]?.folded ?? '') : '';
  const isReached = form !== 'noun' && head !== '' && !TURNS.has(head) && (actor?.entity != null || /^\d/.test(head));
  return !isReached;
}
