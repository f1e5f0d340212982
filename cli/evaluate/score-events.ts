import { splitSentences } from '../../src/core/text/sentences.ts';
import type { DateRange } from '../../src/core/time/date-range.ts';
import type { ExtractedEvent } from '../../src/core/understand/extraction.ts';
import type { GoldEvent } from './extraction-gold.ts';
import { isInside, overlapOverUnion, sharedLength } from './overlap.ts';
import { isSameDate } from './same-date.ts';
import { newTally, type Tally } from './tally.ts';

export type EventTally = Tally & { rightType: number; rightDate: number };

const MIN_OVERLAP = 0.3;

/** One to one, the best overlaps first. Type and date are counted on those found. */
export function scoreEvents(text: string, found: readonly ExtractedEvent[], gold: readonly GoldEvent[]): EventTally {
  const sentences = splitSentences(text);
  const pairs = gold.flatMap(one =>
    found
      .filter(event => meets(event, one) && (overlapOverUnion(event, one) >= MIN_OVERLAP || isRightInOneSentence(event, one)))
      .map(event => ({ one, event, rank: overlapOverUnion(event, one) + (one.types.includes(event.type) ? 1 : 0) })),
  );
  function isRightInOneSentence(event: ExtractedEvent, one: GoldEvent): boolean {
    return one.types.includes(event.type) && sentences.some(sentence => isInside(event, sentence));
  }
  const tally: EventTally = { ...newTally(), rightType: 0, rightDate: 0 };
  const usedGold = new Set<GoldEvent>();
  const usedFound = new Set<ExtractedEvent>();
  for (const { one, event } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (usedGold.has(one) || usedFound.has(event)) continue;
    usedGold.add(one);
    usedFound.add(event);
    if (one.optional) continue;
    tally.found += 1;
    if (one.types.includes(event.type)) tally.rightType += 1;
    const range: DateRange | null = event.date === null ? null : { from: event.date.from, to: event.date.to };
    if (isSameDate(range, one.date?.value ?? null, one.date?.inferred ?? null)) tally.rightDate += 1;
  }
  tally.missed = gold.filter(one => !one.optional && !usedGold.has(one)).length;
  tally.wrong = found.filter(event => !usedFound.has(event) && !gold.some(one => one.optional && meets(event, one))).length;
  return tally;
}

function meets(event: ExtractedEvent, one: GoldEvent): boolean {
  return sharedLength(event, one) > 0;
}
