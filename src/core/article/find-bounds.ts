import { splitSentences } from '../text/sentences.ts';
import type { DateExpression } from '../time/date-expression.ts';
import type { DateRange } from '../time/date-range.ts';
import { dateTokens } from '../time/date-tokens.ts';
import { findDates } from '../time/find-dates.ts';
import { intersectRanges } from '../time/intersect-ranges.ts';
import { looksAhead } from '../time/tense-around.ts';
import type { Known, Language } from './article.ts';
import type { Stamp } from './find-stamps.ts';
import type { Line } from './lines.ts';

/** What is named by a year to come: «مونديال 2022», «موازنة عام 2022», «رؤية 2030», "the 2024 election". */
const NAMED_AHEAD =
  /(?:مونديال|كأس|أولمبياد|الأولمبياد|موازنة|ميزانية|رؤية|خطة|انتخابات|استضافة|بطولة|دورة|موسم|إكسبو|معرض|بحلول|لغاية|حتى|إلى|أفق|مطلع|World Cup|Olympics|budget|election|until|by|vision)\s*(?:\S+\s+){0,2}$/i;

/**
 * What the words bound where they don't say it: an article that tells of 8 February 2021 was published then or later, one
 * that a page stamped on 13 September 2024 then or before. Inferred, with the words it rests on.
 */
export function findBounds(text: string, stamps: readonly Stamp[], body: readonly Line[], language: Language): Known<DateRange> {
  const stamp = earliest(stamps);
  const to = stamp?.range.to ?? null;
  const told = latestTold(text, body, language, to);
  const from = told?.range?.from ?? null;
  const value = intersectRanges({ from, to: null }, { from: null, to });
  if (value === null || (from === null && to === null)) return { value: null, basis: 'unknown', evidence: null };
  const evidence = [told?.text, stamp?.date.text].filter(words => words !== undefined).join('؛ ');
  const at = told ?? stamp!.date;
  return { value, basis: 'inferred', evidence, start: at.start, end: at.end };
}

function earliest(stamps: readonly Stamp[]): Stamp | null {
  return stamps.reduce<Stamp | null>(
    (first, stamp) => (first === null || (stamp.range.to ?? '') < (first.range.to ?? '') ? stamp : first),
    null,
  );
}

/** The latest date that the body tells of as past, by its first possible day. */
function latestTold(text: string, body: readonly Line[], language: Language, limit: string | null): DateExpression | null {
  let latest: DateExpression | null = null;
  for (const line of body) {
    for (const sentence of splitSentences(text, line)) {
      const dates = findDates(text, { language, anchor: null, within: sentence }).filter(
        date => date.range?.from != null && date.open !== 'until',
      );
      if (dates.length === 0 || looksAhead(dateTokens(text, sentence))) continue;
      for (const date of dates) {
        const from = date.range!.from!;
        const isAfterLimit = limit !== null && from > limit;
        if (isAfterLimit || NAMED_AHEAD.test(text.slice(Math.max(sentence.start, date.start - 40), date.start))) continue;
        if (latest === null || from > latest.range!.from!) latest = date;
      }
    }
  }
  return latest;
}
