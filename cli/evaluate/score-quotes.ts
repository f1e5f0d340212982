import { fold } from '../../src/core/text/fold-text.ts';
import type { ExtractedQuote, LocalId } from '../../src/core/understand/extraction.ts';
import type { GoldQuote } from './extraction-gold.ts';
import type { Tally } from './tally.ts';
import { tallyOf, type Verdict } from './verdict.ts';

export type QuoteTally = Tally & { wrongSpeaker: number };

/** Direct quotes: the gold one begins inside the found one, and the speaker is right. `near` is one found there with another speaker. */
export type QuoteVerdict = Verdict<GoldQuote, ExtractedQuote> & { readonly near?: ExtractedQuote };

export function judgeQuotes(
  found: readonly ExtractedQuote[],
  gold: readonly GoldQuote[],
  entityOf: ReadonlyMap<LocalId, string>,
): readonly QuoteVerdict[] {
  const direct = found.filter(quote => quote.how === 'direct');
  const used = new Set<ExtractedQuote>();
  const asked: QuoteVerdict[] = [];
  const more: QuoteVerdict[] = [];
  for (const one of gold) {
    const here = direct.filter(quote => !used.has(quote) && one.start >= quote.start && one.start < quote.end);
    const right = here.find(quote => isRightSpeaker(quote, one, entityOf));
    if (right !== undefined) used.add(right);
    if (one.optional) {
      for (const quote of here) used.add(quote);
      asked.push({ is: 'passed', gold: one, found: right ?? here[0] ?? null });
    } else if (right === undefined) asked.push({ is: 'missed', gold: one, ...(here[0] && { near: here[0] }) });
    else asked.push({ is: 'hit', gold: one, found: right });
  }
  for (const quote of direct) if (!used.has(quote)) more.push({ is: 'wrong', found: quote });
  return [...asked, ...more];
}

export function tallyQuotes(verdicts: readonly QuoteVerdict[]): QuoteTally {
  return { ...tallyOf(verdicts), wrongSpeaker: verdicts.filter(({ near }) => near !== undefined).length };
}

function isRightSpeaker(quote: ExtractedQuote, gold: GoldQuote, entityOf: ReadonlyMap<LocalId, string>): boolean {
  const speaker = quote.speaker === null ? null : (entityOf.get(quote.speaker) ?? undefined);
  if (speaker !== null && speaker !== undefined) return gold.speakers.includes(speaker);
  if (!gold.speakers.includes(null) || speaker === undefined) return false;
  if (gold.speakerText === null) return true;
  const said = fold(quote.speakerText ?? '');
  return said !== '' && (fold(gold.speakerText).includes(said) || said.includes(fold(gold.speakerText)));
}
