import type { ExtractedDate, ExtractedEvent } from '../extraction.ts';

/** An event with what it was weighed by. */
export type WeighedEvent = { readonly event: ExtractedEvent; readonly score: number; readonly isBackReference: boolean };

const MIN_SCORE = 6;
/** A timeline wants the few things an article is about: one for every so many sentences, between these bounds. */
const MIN_EVENTS = 6;
const MAX_EVENTS = 12;
/** Each is compared with those kept: a book pasted in one piece stays cheap. */
const MAX_COMPARED = 500;

/** Keeps what a reader wants on a timeline, each told once, by the telling that says most. In text order. */
export function chooseEvents(weighed: readonly WeighedEvent[], sentences: number): readonly ExtractedEvent[] {
  const best: WeighedEvent[] = [];
  const bestFirst = [...weighed].sort((a, b) => b.score - a.score || a.event.start - b.event.start);
  for (const one of bestFirst.slice(0, MAX_COMPARED)) {
    if (one.score < MIN_SCORE || best.some(other => isSameEvent(one, other))) continue;
    best.push(one);
  }
  const limit = Math.min(MAX_EVENTS, Math.max(MIN_EVENTS, Math.ceil(sentences * 0.7)));
  return best
    .slice(0, limit)
    .map(({ event }) => event)
    .sort((a, b) => a.start - b.start)
    .map((event, index) => ({ ...event, id: `v${index + 1}` }));
}

/** Told again: the same trigger, or the same kind of thing between the same names with no date or place against it. */
function isSameEvent({ event: one, isBackReference }: WeighedEvent, { event: other }: WeighedEvent): boolean {
  if (one.trigger.start < other.trigger.end && other.trigger.start < one.trigger.end) return true;
  if (one.type !== other.type || isAgainst(one.date, other.date)) return false;
  const mine = one.participants.map(({ entity }) => entity);
  const theirs = other.participants.map(({ entity }) => entity);
  const shared = mine.filter(entity => theirs.includes(entity)).length;
  if (isBackReference && shared === mine.length) return true;
  if (one.type === 'CONSULT' && shared >= 2) return true;
  if (one.name === other.name && one.name.includes(' ')) return true;
  if (one.name.split(' ')[0] !== other.name.split(' ')[0] || (one.place && other.place && one.place !== other.place)) return false;
  return shared > 0 && shared >= Math.min(mine.length, theirs.length) && (one.date === null) === (other.date === null);
}

/** Two dates that both came to a day or a year, and to another one. Dates the words leave open can be the same. */
function isAgainst(one: ExtractedDate | null, other: ExtractedDate | null): boolean {
  return one?.from != null && other?.from != null && (one.from !== other.from || one.to !== other.to);
}
