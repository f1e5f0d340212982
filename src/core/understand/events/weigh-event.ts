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

const STANDS = /^(REJECT|REQUEST|SUPPORT|ACCUSE|COOPERATE|AID)$/;

/** How much a reader wants the event on a timeline: by its kind, by what is said of it, by where the article tells it. */
export function weighEvent(
  { units, position, headline }: Told,
  candidate: FoundTrigger,
  event: ExtractedEvent,
  { isNamed, hasArgument, dated, found }: WeighedBy,
): number {
  const { trigger, form, isDefinite, isPerformed, isVerbalNoun, verbAt } = candidate;
  const isTold = form === 'verb' || verbAt !== null || isPerformed;
  const isDated = dated !== null && !dated.isVague;
  const slots = (found.actor ? 1 : 0) + (found.target ? 1 : 0);
  let score = trigger.weight * 2 + Math.min(2, Math.max(event.participants.length, isTold ? slots : 0));
  if (isTold) score += 1;
  if (isDated) score += form === 'verb' ? 3 : 2;
  if (event.place) score += 1;
  if (isNamed) score += 1;
  if (position < LEAD_SENTENCES) score += 1;
  if (headline.has(trigger.noun)) score += 2;
  if (isDefinite && !isTold) score -= 2;
  // «دعم X», «رفض Y», «التعاون مع Z»: a stand or a bond, told by a noun, is a state.
  if (isVerbalNoun && !isTold && STANDS.test(trigger.type)) score -= trigger.weight === 1 ? 4 : 2;
  // «واجه المهرجان صعوبات», «دفع المبلغ»: a slight deed on no day.
  if (isTold && trigger.weight === 1 && trigger.type === 'OTHER' && !isDated && !headline.has(trigger.noun)) score -= 1;
  if (candidate.isBrought && !isTold) score -= 3;
  if (form === 'noun' && !isTold && isFollowedUp(units, candidate.at)) score += 2;
  // «وكانت زيارة X إلى Y قد أثارت …»: what something came of was.
  if (form === 'noun' && !isTold && /^[وف]?كانت?$/.test(units[candidate.at - 1]?.folded ?? '')) score += 1;
  if (candidate.isPossessed && !isTold) score -= 1;
  if (!hasArgument && !isNamed && !isTold) score -= 1;
  // «ترفض موسكو», «تسيطر عليه»: what goes on is no point on a timeline, unless a day is given.
  const verb = form === 'verb' || verbAt !== null ? units[verbAt ?? candidate.at]?.verb : null;
  const isState = verb?.entries.every(entry => entry.tense === 'imperfect') === true;
  if (isState && event.status !== 'planned' && (!isDated || dated?.isOpen)) score -= form === 'verb' ? 3 : 2;
  // «أدت إلى اعتقال مائتي شخص»: what something led to is told, whoever it befell.
  const isOutcome = !isTold && form === 'noun' && DONE_TO.has(trigger.type) && found.target !== null && isLedTo(units, candidate.at);
  if (isOutcome) score += 1;
  if (event.participants.length === 0 && !isNamed && isVerbalNoun && !isTold && !isOutcome) score -= 3;
  if (isTurnOfPhrase(units, candidate, found)) score -= found.actor?.entity == null ? 6 : 3;
  // «قرار موسكو», «تقديم الشركة»: by itself such a noun tells nothing that happened.
  if (isVerbalNoun && !isTold && trigger.weight === 1 && trigger.type === 'OTHER') score -= 2;
  if (
    form === 'verb' &&
    trigger.target === 'o' &&
    trigger.type === 'OTHER' &&
    found.target === null &&
    verbAt === null &&
    !candidate.isPassive
  )
    score -= 1;
  // «بعد هجوم … قال»: told in somebody's words a deed is theirs to tell, by a noun the more so.
  if (event.status === 'claimed' && form === 'noun' && !isTold) score -= 1;
  return score;
}

const MAX_LED = 24;
const AFTER = /^[وف]?(بعد|اثر|عقب|منذ|جراء|نتيجه|بسبب|اعقاب|خلال|رغم)$/;
const LED_TO = /^[وف]?(ادي|ادت|يودي|اسفر|اسفرت|تسبب|تسببت|خلف|خلفت|اثار|اثارت|شهد|شهدت|نجم)$/;

/** «بعد هجوم …», «أدى إلى مقتل …»: what something else came after or out of was. */
function isFollowedUp(units: readonly Unit[], at: number): boolean {
  return (
    units.slice(Math.max(0, at - 2), at).some(({ folded }) => AFTER.test(folded)) ||
    units.slice(Math.max(0, at - 14), at).some(({ folded }) => LED_TO.test(folded))
  );
}

/** «أدت المواجهات … إلى إصابة ثمانية، …، واعتقال آخرين» */
function isLedTo(units: readonly Unit[], at: number): boolean {
  return units.slice(Math.max(0, at - MAX_LED), at).some(({ folded }) => LED_TO.test(folded));
}

/** What one comes to by a turn of phrase only: «وصول العلاقات إلى أدنى [مستوياتها]», «عاد إلى [الواجهة]». */
const TURNS =
  /^(ال)?(ادني|اعلي|مستوي|مستويات|ذروه|حد|طريق|قناعه|نتيجه|حل|مرحله|نقطه|درجه|واجهه|اضواء|اذهان|صفر|نهايه|وراء|امام|خلف)(ه|ها|هم)?$/;

/** Somebody's «وصول إلى بيروت» and «وصول الإصابات إلى 1004» are no turn of phrase. */
function isTurnOfPhrase(units: readonly Unit[], { trigger, form, isPassive }: FoundTrigger, { actor, target }: Arguments): boolean {
  const isWay = trigger.target === 'إلى' || trigger.target === 'من';
  if (!isWay || isPassive || trigger.type !== 'OTHER' || target?.inside.length || !(form === 'noun' || trigger.weight <= 2)) return false;
  const head = target ? (units[target.from]?.folded ?? '') : '';
  if (form !== 'noun' && head !== '' && !TURNS.test(head) && (actor?.entity != null || /^\d/.test(head))) return false;
  return true;
}
