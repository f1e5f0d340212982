import { ATTEMPTS, GENERAL_AGAIN, TAKEOVERS_AGAIN } from './event-wordings.ts';
import type { EventSignature } from './name-index.ts';
import type { Trigger } from './read-trigger.ts';
import { isBesideSubject, isOfLastNamed, isSignedSomewhereAt, isTaken, standsAlone } from './told-beside.ts';
import { parts, sentenceAround, type ToldBlock } from './told-block.ts';
import { agreesWithDate, isDuring, isFresh, isOnWeekday, isRecent } from './told-dates.ts';
import { ANOTHER, NEAR, victimOf } from './victim-of.ts';
import { hashWord } from './word-hash.ts';

/**
 * How sure a trigger tells of an event. `needs`: nothing more; a page that tells of it in plainer words too; that the
 * word's last use, in this paragraph or the one before, was this event.
 */
export type Telling = { readonly entity: number; readonly score: number; readonly needs: 'nothing' | 'told' | 'just-told' };

const SURE = 0.85;
const LIKELY = 0.75;
const FAR = 0.7;
const FAINT = 0.6;
/** So many together did the same thing once. */
const MANY = 4;
/** «الهجوم بغاز …» */
const TOOL_REACH = 4;

/** Whether a trigger tells of this event, by whom and what else its sentence names. */
export function tellEvent(block: ToldBlock, event: EventSignature, trigger: Trigger): Telling | null {
  const dated = agreesWithDate(block, event.range, trigger.last - 1);
  if (dated === false) return null;
  const told: Tell = (score, needs = 'nothing') => ({ entity: event.entity, score, needs });
  switch (trigger.kind) {
    case 'takeover':
      if (isTaken(block, event, trigger)) return told(dated ? SURE : FAR);
      return trigger.isDefinite && TAKEOVERS_AGAIN.has(trigger.hash) && standsAlone(block, trigger) ? told(FAINT, 'told') : null;
    case 'general':
    case 'attempt':
    case 'with-tool':
      return tellAttack(block, event, trigger, told);
    case 'own':
      return event.told === null ? tellByOwnWords(block, event, trigger, dated, told) : tellByName(block, event, trigger, dated, told);
  }
}

type Tell = (score: number, needs?: Telling['needs']) => Telling;

/** A happening with a name of its own, its head and what it is of apart: «الاتفاق الموقع في أوسلو», «انهياره», «الاتفاق». */
function tellByName(block: ToldBlock, event: EventSignature, trigger: Trigger, dated: boolean | null, told: Tell): Telling | null {
  if (isBesideSubject(block, event, trigger)) return told(dated || event.told !== 'agreement' ? SURE : FAINT);
  if (isDuring(event.range, block.page.asOf) && isSignedSomewhereAt(block, event, trigger)) return told(FAINT);
  if (trigger.pronoun !== null && event.told === 'beside') {
    const isOf = isOfLastNamed(block, event, trigger);
    if (isOf !== false) return told(FAINT, isOf === null ? 'just-told' : 'nothing');
  }
  return trigger.isDefinite && event.heads.includes(trigger.hash) && standsAlone(block, trigger) ? told(FAINT, 'just-told') : null;
}

function tellByOwnWords(block: ToldBlock, event: EventSignature, trigger: Trigger, dated: boolean | null, told: Tell): Telling | null {
  const victim = victimOf(block, trigger);
  // Whoever died of it was not attempted to be killed.
  if (!event.isSurvived && trigger.first > 0 && ATTEMPTS.has(block.words.hashes[trigger.first - 1]!)) return null;
  if (victim !== null && victim !== ANOTHER && event.victims.includes(victim.entity) && mayMean(event, trigger, victim.entity))
    return told(dated || victim.distance <= NEAR ? SURE : FAR);
  if (event.victims.length > 0) {
    const looksBack =
      trigger.pronoun !== null ? event.victims.some(one => mayMean(event, trigger, one)) : victim === null && trigger.isDefinite;
    if (looksBack) return told(FAINT, 'told');
  }
  return tellByDate(block, event, trigger, dated) ? told(FAR) : null;
}

/** «تسممها» is no man's. */
function mayMean(event: EventSignature, { pronoun }: Trigger, victim: number): boolean {
  return pronoun !== 'her' || event.women.includes(victim);
}

/** A general word tells of the attack by what was used, by an attempt on a life that was survived, or on a page that tells of it plainly. */
function tellAttack(block: ToldBlock, event: EventSignature, trigger: Trigger, told: Tell): Telling | null {
  const victim = victimOf(block, trigger);
  if (victim === ANOTHER || event.victims.length === 0) return null;
  if (victim === null) {
    // «محاولة القتل هذه», «الهجوم بغاز الأعصاب»
    if (GENERAL_AGAIN.has(trigger.hash) && standsAlone(block, trigger)) return told(FAINT, 'just-told');
    const looksBack =
      trigger.kind === 'attempt' ? event.isSurvived : trigger.kind === 'general' && namesTool(block, event, trigger, TOOL_REACH);
    return looksBack ? told(FAINT, 'told') : null;
  }
  if (!event.victims.includes(victim.entity)) return null;
  if (event.tools.length > 0 && namesTool(block, event, trigger)) return told(LIKELY);
  if (trigger.kind === 'with-tool') return null;
  if (trigger.kind === 'attempt') return event.isSurvived ? told(LIKELY) : null;
  return victim.distance <= NEAR ? told(FAINT, isRecent(event.range, block.page.asOf) ? 'nothing' : 'told') : null;
}

/** A tool is named in the sentence, or within so many words behind the trigger. */
function namesTool(block: ToldBlock, event: EventSignature, trigger: Trigger, reach?: number): boolean {
  const [first, end] = reach === undefined ? sentenceAround(block, trigger.first) : reachBehind(block, trigger.last, reach);
  const { hashes, letters, firstLetters } = block.words;
  for (let i = first; i < end; i++) {
    if (event.tools.includes(hashes[i]!)) return true;
    // «بغاز», «بالسم»: one particle in front.
    const from = firstLetters[i]!;
    const bare = String.fromCharCode(...letters.subarray(from + 1, firstLetters[i + 1]!));
    if (bare.length > 1 && event.tools.includes(hashWord(bare))) return true;
  }
  return false;
}

function reachBehind({ words }: ToldBlock, from: number, reach: number): readonly [first: number, end: number] {
  let end = from;
  while (end < words.count && end - from < reach && !parts(words, end)) end++;
  return [from, end];
}

/** What happens again and again is known by its date and by who takes part; in the days after it, by all of them. */
function tellByDate(block: ToldBlock, event: EventSignature, trigger: Trigger, dated: boolean | null): boolean {
  const { asOf } = block.page;
  const isOfToday = isFresh(event.range, asOf) || (isBetweenPeople(block, event) && isOnWeekday(event.weekday, asOf));
  const isOfMany = event.participants.length >= MANY;
  if (event.victims.length > 0 || (!dated && !isOfToday && !isOfMany)) return false;
  const [first, end] = sentenceAround(block, trigger.first);
  const present = new Set<number>();
  for (let i = first; i < end; i++) if (block.nameAt[i]! >= 0) present.add(block.named[block.nameAt[i]!]!.entity);
  const count = event.participants.filter(group => group.some(entity => present.has(entity))).length;
  if (!dated && !isOfToday) return count === event.participants.length;
  return count >= Math.min(dated ? 2 : 3, event.participants.length) && (dated || count > 1);
}

/** «اتصال هاتفي بين X وY» */
function isBetweenPeople({ index }: ToldBlock, { participants }: EventSignature): boolean {
  return participants.length > 1 && participants.every(([one]) => index.entities[one!]!.kind === 'person');
}
