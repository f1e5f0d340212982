import type { DateRange } from '../time/date-range.ts';
import { findDates } from '../time/find-dates.ts';
import { rangesOverlap } from '../time/ranges-overlap.ts';
import { ATTEMPTS, SIGNING } from './event-wordings.ts';
import { classOrStemClass } from './look-around.ts';
import type { EventSignature } from './name-index.ts';
import type { Trigger } from './read-trigger.ts';
import { parts, sentenceAround, type ToldBlock } from './told-block.ts';
import { COMMON, classesOf, NAME, PLACE, PLACE_CUE, TITLE } from './word-classes.ts';
import { hashWord } from './word-hash.ts';

/** How sure a trigger tells of an event; `needsTold`: only on a page that tells of it in plainer words too. */
export type Telling = { readonly entity: number; readonly score: number; readonly needsTold: boolean };

/** «تسميم العميل الروسي السابق X»: so many words may stand between a trigger and its victim … */
const REACH_AFTER = 7;
/** … and before it: «X الذي سُمِّم». */
const REACH_BEFORE = 6;
/** Closer than this nothing else is likely meant. */
const NEAR = 4;
/** «الاتفاق الموقع أمس في X» */
const AGREEMENT_REACH = 7;
/** A date this far behind the trigger dates it, in UTF-16 units. */
const DATE_REACH = 120;
/** An event of one day is told without its date for so long. */
const FRESH_DAYS = 21;
const RECENT_DAYS = 730;
const DAY_MS = 86_400_000;

const SURE = 0.85;
const LIKELY = 0.75;
const FAR = 0.7;
const FAINT = 0.6;

/** «تسميم ابنة X» is another's. */
const KIN = new Set('ابنه ابن نجل نجله والد والده زوجه زوج شقيق شقيقه ابناء عايله عائله اسره حفيد مساعد محامي'.split(' ').map(hashWord));
const IN = hashWord('في');

/** Whether a trigger tells of this event, by whom and what else its sentence names. */
export function tellEvent(block: ToldBlock, event: EventSignature, trigger: Trigger): Telling | null {
  const dated = agreesWithDate(block, event.range, trigger.last - 1);
  if (dated === false) return null;
  const told = (score: number, needsTold = false): Telling => ({ entity: event.entity, score, needsTold });
  switch (trigger.kind) {
    case 'takeover':
      return isTaken(block, event, trigger) ? told(dated ? SURE : FAR) : null;
    case 'general':
    case 'attempt':
      return tellAttack(block, event, trigger, told);
    case 'own':
      return tellByOwnWords(block, event, trigger, dated, told);
  }
}

type Tell = (score: number, needsTold?: boolean) => Telling;

function tellByOwnWords(block: ToldBlock, event: EventSignature, trigger: Trigger, dated: boolean | null, told: Tell): Telling | null {
  if (event.told !== null)
    return isBesideSubject(block, event, trigger) ? told(dated ? SURE : event.told === 'agreement' ? FAINT : SURE) : null;
  const victim = victimOf(block, trigger);
  // Whoever died of it was not attempted to be killed.
  if (!event.isSurvived && trigger.first > 0 && ATTEMPTS.has(block.words.hashes[trigger.first - 1]!)) return null;
  if (victim !== null && event.victims.includes(victim.entity)) return told(dated || victim.distance <= NEAR ? SURE : FAR);
  const looksBack = trigger.hasPronoun || (victim === null && trigger.isDefinite);
  if (looksBack && event.victims.length > 0) return told(FAINT, true);
  return tellByDate(block, event, trigger, dated) ? told(FAR) : null;
}

/** A general word tells of the attack by what was used, by an attempt on a life that was survived, or on a page that tells of it plainly. */
function tellAttack(block: ToldBlock, event: EventSignature, trigger: Trigger, told: Tell): Telling | null {
  const victim = victimOf(block, trigger);
  // «محاولة القتل هذه»
  if (victim === null && trigger.kind === 'attempt' && event.isSurvived && event.victims.length > 0) return told(FAINT, true);
  if (victim === null || !event.victims.includes(victim.entity)) return null;
  if (event.tools.length > 0 && namesTool(block, event, trigger)) return told(LIKELY);
  if (trigger.kind === 'attempt') return event.isSurvived ? told(LIKELY) : null;
  return victim.distance <= NEAR ? told(FAINT, !isRecent(event.range, block.page.asOf)) : null;
}

function namesTool(block: ToldBlock, event: EventSignature, trigger: Trigger): boolean {
  const [first, end] = sentenceAround(block, trigger.first);
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

/** What happens again and again is known by its date and by who takes part; in the days after it, by all of them. */
function tellByDate(block: ToldBlock, event: EventSignature, trigger: Trigger, dated: boolean | null): boolean {
  if (event.victims.length > 0 || (!dated && !isFresh(event.range, block.page.asOf))) return false;
  const [first, end] = sentenceAround(block, trigger.first);
  const present = new Set<number>();
  for (let i = first; i < end; i++) if (block.nameAt[i]! >= 0) present.add(block.named[block.nameAt[i]!]!.entity);
  const count = event.participants.filter(group => group.some(entity => present.has(entity))).length;
  return count >= Math.min(dated ? 2 : 3, event.participants.length) && (dated || count > 1);
}

/** The person whom a trigger is about: the first one behind it, else the last one before it; none behind a stranger's name. */
function victimOf(block: ToldBlock, trigger: Trigger): { readonly entity: number; readonly distance: number } | null {
  const { index, words, named, nameAt } = block;
  const personAt = (i: number) => {
    const name = nameAt[i]!;
    return name >= 0 && named[name]!.mention.kind === 'person' ? named[name]!.entity : null;
  };
  if (trigger.hasPronoun) return lastPersonBefore(block, trigger.first, personAt);
  for (let i = trigger.last; i < words.count && i - trigger.last < REACH_AFTER && !parts(words, i); i++) {
    const entity = personAt(i);
    if (entity !== null) return { entity, distance: i - trigger.last + 1 };
    if (nameAt[i]! >= 0) continue;
    const hash = words.hashes[i]!;
    const kind = classesOf(index.classes, hash);
    if (KIN.has(hash) || ((kind & NAME) !== 0 && (kind & (COMMON | TITLE | PLACE)) === 0)) return null;
  }
  for (let i = trigger.first - 1; i >= 0 && trigger.first - i <= REACH_BEFORE && !parts(words, i + 1); i--) {
    const entity = personAt(i);
    if (entity !== null) return { entity, distance: trigger.first - i };
  }
  return null;
}

/** «… نُقل X إلى المستشفى بعد تسميمه» */
function lastPersonBefore(block: ToldBlock, at: number, personAt: (i: number) => number | null) {
  const [first] = sentenceAround(block, at);
  for (let i = at - 1; i >= first; i--) {
    const entity = personAt(i);
    if (entity !== null) return { entity, distance: NEAR };
  }
  return null;
}

/** Head and place of a happening's name, apart: «أزمة شبه جزيرة X», «انهار X», «الاتفاق الموقع أمس في X». */
function isBesideSubject(block: ToldBlock, event: EventSignature, { first, last }: Trigger): boolean {
  if (event.told === 'name') return false;
  const { words, nameAt, named, index } = block;
  const isSubject = (i: number) => i >= 0 && i < words.count && nameAt[i]! >= 0 && event.subjects.includes(named[nameAt[i]!]!.entity);
  const reach = event.told === 'agreement' ? AGREEMENT_REACH : NEAR;
  for (let i = last; i < words.count && i - last < reach && !parts(words, i); i++) {
    if (isSubject(i)) return event.told === 'beside' || (words.hashes[i - 1] === IN && isSigned(block, last, i));
    if (nameAt[i]! >= 0) return false;
    if (event.told === 'beside' && words.hashes[i] !== IN && (classesOf(index.classes, words.hashes[i]!) & PLACE_CUE) === 0) break;
  }
  return event.told === 'beside' && isSubject(first - 1) && !parts(words, first);
}

function isSigned({ words }: ToldBlock, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SIGNING.has(words.hashes[i]!)) return true;
  return false;
}

/** The land stands behind the word, with at most its taker between them; of a pronoun, also anywhere before it in the sentence. */
function isTaken(block: ToldBlock, event: EventSignature, trigger: Trigger): boolean {
  const { index, words, nameAt, named } = block;
  const [first] = sentenceAround(block, trigger.first);
  if (trigger.hasPronoun) {
    for (let i = first; i < trigger.first; i++) if (nameAt[i]! >= 0 && event.subjects.includes(named[nameAt[i]!]!.entity)) return true;
  }
  let others = 0;
  for (let i = trigger.last; i < words.count && i - trigger.last < REACH_AFTER && !parts(words, i); i++) {
    const name = nameAt[i]!;
    if (i > trigger.last && name >= 0 && name === nameAt[i - 1]) continue;
    if (name >= 0 && event.subjects.includes(named[name]!.entity)) return true;
    const isOther = name >= 0 || (classOrStemClass(index.classes, words, i) & PLACE) !== 0;
    if (isOther && ++others > 1) return false;
  }
  return false;
}

/** True: a date behind the trigger lies in the event's; false: it lies outside, or the page is older; null: neither says anything. */
function agreesWithDate(block: ToldBlock, range: DateRange | null, word: number): boolean | null {
  if (range === null || (range.from === null && range.to === null)) return null;
  const { text, words, page } = block;
  if (page.asOf?.to && range.from !== null && page.asOf.to < range.from) return false;
  const from = words.ends[word]!;
  const [, end] = sentenceAround(block, word);
  const to = Math.min(words.ends[end - 1]!, from + DATE_REACH);
  const language = page.language?.startsWith('en') ? 'en' : 'ar';
  const [date] = findDates(text, { language, anchor: page.asOf, within: { start: from, end: to } });
  return date?.range ? rangesOverlap(date.range, range) : null;
}

/** In the two years after it everybody knows which attack is meant. */
function isRecent(range: DateRange | null, asOf: DateRange | null): boolean {
  if (!range?.from || !range.to || !asOf?.from) return false;
  return asOf.from >= range.from && Date.parse(asOf.from) - Date.parse(range.to) <= RECENT_DAYS * DAY_MS;
}

function isFresh(range: DateRange | null, asOf: DateRange | null): boolean {
  if (!range?.from || range.from !== range.to || !asOf?.from) return false;
  const age = Date.parse(asOf.from) - Date.parse(range.from);
  return age >= 0 && age <= FRESH_DAYS * DAY_MS;
}
