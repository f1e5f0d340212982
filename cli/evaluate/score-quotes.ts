import { fold } from '../../src/core/text/fold-text.ts';
import type { ExtractedQuote, LocalId } from '../../src/core/understand/extraction.ts';
import type { GoldQuote } from './extraction-gold.ts';
import { newTally, type Tally } from './tally.ts';

export type QuoteTally = Tally & { wrongSpeaker: number };

/** Direct quotes: the gold one begins inside the found one, and the speaker is right. */
export function scoreQuotes(
  found: readonly ExtractedQuote[],
  gold: readonly GoldQuote[],
  entityOf: ReadonlyMap<LocalId, string>,
): QuoteTally {
  const tally: QuoteTally = { ...newTally(), wrongSpeaker: 0 };
  const direct = found.filter(quote => quote.how === 'direct');
  const used = new Set<ExtractedQuote>();
  for (const one of gold) {
    const here = direct.filter(quote => !used.has(quote) && one.start >= quote.start && one.start < quote.end);
    const right = here.find(quote => isRightSpeaker(quote, one, entityOf));
    if (right !== undefined) used.add(right);
    if (one.optional) {
      for (const quote of here) used.add(quote);
      continue;
    }
    tally[right === undefined ? 'missed' : 'found'] += 1;
    if (right === undefined && here.length > 0) tally.wrongSpeaker += 1;
  }
  tally.wrong = direct.filter(quote => !used.has(quote)).length;
  return tally;
}

function isRightSpeaker(quote: ExtractedQuote, gold: GoldQuote, entityOf: ReadonlyMap<LocalId, string>): boolean {
  const speaker = quote.speaker === null ? null : (entityOf.get(quote.speaker) ?? undefined);
  if (speaker !== null && speaker !== undefined) return gold.speakers.includes(speaker);
  if (!gold.speakers.includes(null) || speaker === undefined) return false;
  if (gold.speakerText === null) return true;
  const said = fold(quote.speakerText ?? '');
  return said !== '' && (fold(gold.speakerText).includes(said) || said.includes(fold(gold.speakerText)));
}
