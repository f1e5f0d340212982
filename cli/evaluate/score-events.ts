import { splitSentences } from '../../src/core/text/sentences.ts';
import type { DateRange } from '../../src/core/time/date-range.ts';
import type { ExtractedEvent } from '../../src/core/understand/extraction.ts';
import type { GoldEvent } from './extraction-gold.ts';
import { isInside, overlapOverUnion, sharedLength } from './overlap.ts';
import { isSameDate } from './same-date.ts';
import type { Tally } from './tally.ts';
import { tallyOf, type Verdict } from './verdict.ts';

export type EventTally = Tally & { rightType: number; rightDate: number };

const MIN_OVERLAP = 0.3;

/** One to one, the best overlaps first. */
export function judgeEvents(
  text: string,
  found: readonly ExtractedEvent[],
  gold: readonly GoldEvent[],
): readonly Verdict<GoldEvent, ExtractedEvent>[] {
  const sentences = splitSentences(text);
  const isRightInOneSentence = (event: ExtractedEvent, one: GoldEvent): boolean =>
    hasRightType(event, one) && sentences.some(sentence => isInside(event, sentence));
  const pairs = gold.flatMap(one =>
    found
      .filter(event => meets(event, one) && (overlapOverUnion(event, one) >= MIN_OVERLAP || isRightInOneSentence(event, one)))
      .map(event => ({ one, event, rank: overlapOverUnion(event, one) + (hasRightType(event, one) ? 1 : 0) })),
  );
  const hits = new Map<GoldEvent, ExtractedEvent>();
  const used = new Set<ExtractedEvent>();
  for (const { one, event } of pairs.sort((a, b) => b.rank - a.rank)) {
    if (hits.has(one) || used.has(event)) continue;
    hits.set(one, event);
    used.add(event);
  }
  const asked = gold.map((one): Verdict<GoldEvent, ExtractedEvent> => {
    const hit = hits.get(one);
    if (one.optional) return { is: 'passed', gold: one, found: hit ?? null };
    return hit === undefined ? { is: 'missed', gold: one } : { is: 'hit', gold: one, found: hit };
  });
  const rest = found.filter(event => !used.has(event));
  const more = rest.map(
    (event): Verdict<GoldEvent, ExtractedEvent> =>
      gold.some(one => one.optional && meets(event, one)) ? { is: 'passed', gold: null, found: event } : { is: 'wrong', found: event },
  );
  return [...asked, ...more];
}

/** Type and date are counted on the events found. */
export function tallyEvents(verdicts: readonly Verdict<GoldEvent, ExtractedEvent>[]): EventTally {
  const hits = verdicts.filter(verdict => verdict.is === 'hit');
  return {
    ...tallyOf(verdicts),
    rightType: hits.filter(({ found, gold }) => hasRightType(found, gold)).length,
    rightDate: hits.filter(({ found, gold }) => hasRightDate(found, gold)).length,
  };
}

export function hasRightType(event: ExtractedEvent, gold: GoldEvent): boolean {
  return gold.types.includes(event.type);
}

export function hasRightDate(event: ExtractedEvent, gold: GoldEvent): boolean {
  const range: DateRange | null = event.date === null ? null : { from: event.date.from, to: event.date.to };
  return isSameDate(range, gold.date?.value ?? null, gold.date?.inferred ?? null);
}

function meets(event: ExtractedEvent, one: GoldEvent): boolean {
  return sharedLength(event, one) > 0;
}
