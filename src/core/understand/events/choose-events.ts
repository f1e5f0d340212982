import type { ExtractedEvent } from '../extraction.ts';

/** An event with what it was weighed by. */
export type WeighedEvent = { readonly event: ExtractedEvent; readonly score: number; readonly isBackReference: boolean };

const MIN_SCORE = 6;
/** A timeline wants the few things an article is about: one for every so many sentences, between these bounds. */
const MIN_EVENTS = 4;
const MAX_EVENTS = 12;

/** Keeps what a reader wants on a timeline, each told once, by the telling that says most. In text order. */
export function chooseEvents(weighed: readonly WeighedEvent[], sentences: number): readonly ExtractedEvent[] {
  const best: WeighedEvent[] = [];
  for (const one of [...weighed].sort((a, b) => b.score - a.score || a.event.start - b.event.start)) {
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

/** Told again: the same words, or the same kind of thing between the same names with no date against it. */
function isSameEvent({ event: one, isBackReference }: WeighedEvent, { event: other }: WeighedEvent): boolean {
  if (one.start < other.end && other.start < one.end) return true;
  if (one.type !== other.type || (one.date && other.date && isOtherDate(one, other))) return false;
  const mine = one.participants.map(({ entity }) => entity);
  const theirs = other.participants.map(({ entity }) => entity);
  const shared = mine.filter(entity => theirs.includes(entity)).length;
  if (isBackReference && shared === mine.length) return true;
  if (one.type === 'CONSULT') return shared >= 2;
  const isSameWord = one.name.split(' ')[0] === other.name.split(' ')[0];
  return isSameWord && shared > 0 && shared >= Math.min(mine.length, theirs.length);
}

function isOtherDate(one: ExtractedEvent, other: ExtractedEvent): boolean {
  return one.date!.start !== other.date!.start && !(one.date!.from !== null && one.date!.from === other.date!.from);
}
