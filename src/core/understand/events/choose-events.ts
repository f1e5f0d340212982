import { DEATHS, TRIPS, VISITS } from '../../tables/event-circumstances.ts';
import { KEPT_FROM } from '../../tables/event-weights.ts';
import { fold } from '../../text/fold-text.ts';
import type { Span } from '../../text/span.ts';
import { ROLE_HEADS } from '../clauses/small-words.ts';
import type { ExtractedDate, ExtractedEvent } from '../extraction.ts';
import { isOneBlow, joinBlows } from './one-blow.ts';

/** An event with what it was weighed by. */
export type WeighedEvent = {
  readonly event: ExtractedEvent;
  readonly score: number;
  /** «هذا الاتفاق», «الهجوم»: of one told before. */
  readonly isBackReference: boolean;
  /** Told by a verb, of somebody we know or at a date: worth filling a short timeline with. */
  readonly isTold: boolean;
  /** Told by a noun alone, not by a verb that says it was done. */
  readonly isNominal: boolean;
  /** Which sentence of the body tells it. */
  readonly sentence: number;
};

/** A timeline wants the few things an article is about: one for every so many sentences, between these bounds. */
const FEW_EVENTS = 6;
const MIN_EVENTS = 14;
const MAX_EVENTS = 16;
/** Each is compared with those kept: a book pasted in one piece stays cheap. */
const MAX_COMPARED = 500;

/** Keeps what a reader wants on a timeline, each told once, by the telling that says most. In text order. */
export function chooseEvents(weighed: readonly WeighedEvent[], sentences: number): readonly ExtractedEvent[] {
  const best: WeighedEvent[] = [];
  const bestFirst = [...weighed].sort((a, b) => b.score - a.score || a.event.start - b.event.start);
  const enough = Math.min(FEW_EVENTS, Math.max(2, Math.ceil(sentences * 0.65)));
  for (const one of bestFirst.slice(0, MAX_COMPARED)) {
    if (one.score < KEPT_FROM.toFill) break;
    const isWanted = one.score >= (one.isTold ? KEPT_FROM.verb : KEPT_FROM.noun);
    if (!isWanted && !(one.isTold && best.length < enough)) continue;
    const same = best.findIndex(other => isSameEvent(one, other));
    if (same === -1) best.push(one);
    else best[same] = joinBlows(best[same]!, one);
  }
  const limit = Math.min(MAX_EVENTS, Math.max(MIN_EVENTS, Math.ceil(sentences * 1.1)));
  return best
    .slice(0, limit)
    .map(({ event }) => event)
    .sort((a, b) => a.start - b.start)
    .map((event, index) => ({ ...event, id: `v${index + 1}` }));
}

/** Told again: the same trigger, or the same kind of thing between the same names with no date or place against it. */
function isSameEvent(told: WeighedEvent, again: WeighedEvent): boolean {
  const { event: one, isBackReference, isNominal } = told;
  const { event: other, isNominal: isOtherNominal } = again;
  if (one.trigger.start < other.trigger.end && other.trigger.start < one.trigger.end) return true;
  if (isAgainst(one.date, other.date)) return false;
  if (isOneBlow(told, again) || isOneDeath(one, other) || isOneTrip(told, again)) return true;
  if (one.type !== other.type) return false;
  const mine = one.participants.map(({ entity }) => entity);
  const theirs = other.participants.map(({ entity }) => entity);
  const shared = mine.filter(entity => theirs.includes(entity)).length;
  const isSameAction = actionOf(one) === actionOf(other);
  if (isBackReference && shared === mine.length) return true;
  if (one.type === 'CONSULT' && shared >= 2) return true;
  if (one.name === other.name && one.name.includes(' ')) return true;
  // «تستهدف [هجمات متزايدة] مواقع …»: the noun in a verb's phrase is what the verb tells of.
  if ((isNominal && isInside(one.trigger, other)) || (isOtherNominal && isInside(other.trigger, one))) return true;
  // «تحطم الطائرة في X» and «مقتل 127 شخصا»: of no type two deeds at one place are two.
  const isSameScene = one.type !== 'OTHER' && one.place !== null && one.place === other.place;
  if (isNominal && one.date === null && shared === mine.length && ((isSameAction && !isOfOthers(one, other)) || isSameScene)) return true;
  // «تم انتخاب الأمين العام» after «انتخاب سمير الحداد أمينا عاما».
  if (isSameAction && mine.length === 0 && one.date === null && isOffice(one.name.split(' ')[1])) return true;
  if (!isSameAction || (one.place && other.place && one.place !== other.place)) return false;
  return shared > 0 && shared >= Math.min(mine.length, theirs.length) && (one.date === null) === (other.date === null);
}

/** «توفي X أمس», «مات X في ليما»: nobody dies twice. */
function isOneDeath(one: ExtractedEvent, other: ExtractedEvent): boolean {
  if (!DEATHS.has(one.name.split(' ')[0]!) || !DEATHS.has(other.name.split(' ')[0]!)) return false;
  const dead = (event: ExtractedEvent) => event.participants.filter(({ part }) => part === 'target').map(({ entity }) => entity);
  return dead(one).some(entity => dead(other).includes(entity));
}

/** «وصل X إلى مالطا [في زيارة رسمية]»: in one sentence the visit is what X travels for. */
function isOneTrip({ event: visit, isNominal, sentence }: WeighedEvent, { event: trip, sentence: its }: WeighedEvent): boolean {
  if (sentence !== its || !isNominal || !VISITS.has(visit.name.split(' ')[0]!) || !TRIPS.has(trip.name.split(' ')[0]!)) return false;
  return visit.participants.every(({ entity }) => trip.place === entity || trip.participants.some(one => one.entity === entity));
}

/** «قصف الطيران مبنى» and «قصف المكان المستهدف»: both say at length whom it befell, and not one word is the same. */
function isOfOthers({ name, participants }: ExtractedEvent, { name: other }: ExtractedEvent): boolean {
  const [, ...words] = name.split(' ');
  return participants.length === 0 && words.length > 2 && !words.some(word => other.includes(word));
}

/** «[انتخاب] الأمين العام»: by their office somebody named in the other telling. */
function isOffice(word = ''): boolean {
  return word.startsWith('ال') && ROLE_HEADS.has(fold(word.slice(2)));
}

function isInside({ start, end }: Span, other: Span): boolean {
  return start >= other.start && end <= other.end;
}

/** «انتخابات», «انتخاب»: one of them and many of them are told of the same. */
function actionOf({ name }: ExtractedEvent): string {
  return name.split(' ')[0]!.replace(/(ات|ة)$/, '');
}

/** Two dates that both came to a day or a year, and to another one. Dates the words leave open can be the same. */
function isAgainst(one: ExtractedDate | null, other: ExtractedDate | null): boolean {
  return one?.from != null && other?.from != null && (one.from !== other.from || one.to !== other.to);
}
