import { BLOWS, DEATHS, HURTS } from '../../tables/event-circumstances.ts';
import type { WeighedEvent } from './choose-events.ts';

/** «مقتل 12 شخصا [وإصابة 30]», «مقتل 12 شخصا [بتفجير]»: one sentence's dead and hurt, and what befell them, are one happening. */
export function isOneBlow(one: WeighedEvent, other: WeighedEvent): boolean {
  return one.sentence === other.sentence && (isOfThem(one, other) || isOfThem(other, one));
}

/**
 * Of tellings of one blow whichever is told at more length is `kept`, but the dead come first, with the place and the day
 * that only the other telling has. Any other pair leaves `kept` as it is.
 */
export function joinBlows(kept: WeighedEvent, again: WeighedEvent): WeighedEvent {
  if (!isOneBlow(kept, again)) return kept;
  const [first, second] = isAmong(DEATHS, again) && !isAmong(DEATHS, kept) ? [again, kept] : [kept, again];
  const { place, date } = second.event;
  return { ...first, event: { ...first.event, place: first.event.place ?? place, date: first.event.date ?? date } };
}

function isOfThem(one: WeighedEvent, other: WeighedEvent): boolean {
  if (!isBefalling(one)) return false;
  if (isBefalling(other)) return one.event.participants.length === 0 || other.event.participants.length === 0;
  return other.isNominal && isAmong(BLOWS, other);
}

function isBefalling(one: WeighedEvent): boolean {
  return isAmong(DEATHS, one) || isAmong(HURTS, one);
}

function isAmong(nouns: ReadonlySet<string>, { event }: WeighedEvent): boolean {
  const [first = '', second = ''] = event.name.split(' ');
  return nouns.has(first) || nouns.has(`${first} ${second}`);
}
