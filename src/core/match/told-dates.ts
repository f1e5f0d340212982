import type { DateRange } from '../time/date-range.ts';
import { dayNumberOfIso, weekdayOf } from '../time/day-number.ts';
import { findDates } from '../time/find-dates.ts';
import { rangesOverlap } from '../time/ranges-overlap.ts';
import { sentenceAround, type ToldBlock } from './told-block.ts';

/** A date this far behind the trigger dates it, in UTF-16 units. */
const DATE_REACH = 120;
/** An event of one day is told without its date for so long. */
const FRESH_DAYS = 21;
const RECENT_DAYS = 730;
const MONTH_DAYS = 31;
const DAY_MS = 86_400_000;

/** True: a date of the sentence lies in the event's; false: the one behind the trigger lies outside, or the page is older; null: neither says anything. */
export function agreesWithDate(block: ToldBlock, range: DateRange | null, word: number): boolean | null {
  if (range === null || (range.from === null && range.to === null)) return null;
  const { text, words, page } = block;
  if (page.asOf?.to && range.from !== null && page.asOf.to < range.from) return false;
  const from = words.ends[word]!;
  const [first, end] = sentenceAround(block, word);
  const to = Math.min(words.ends[end - 1]!, from + DATE_REACH);
  const language = page.language?.startsWith('en') ? 'en' : 'ar';
  const [date] = findDates(text, { language, anchor: page.asOf, within: { start: from, end: to } });
  if (date?.range) return rangesOverlap(date.range, range);
  // «وفي 8 فبراير طردت …» dates it; «قال يوم 5 مارس إن …» another.
  if (!isNarrow(range)) return null;
  const before = findDates(text, { language, anchor: page.asOf, within: { start: words.starts[first]!, end: words.starts[word]! } });
  return before.some(one => one.range !== null && rangesOverlap(one.range, range)) ? true : null;
}

/** A month at most: of a year, much is told that is not this. */
function isNarrow({ from, to }: DateRange): boolean {
  return from !== null && to !== null && Date.parse(to) - Date.parse(from) <= MONTH_DAYS * DAY_MS;
}

/** In the two years after it everybody knows which attack is meant. */
export function isRecent(range: DateRange | null, asOf: DateRange | null): boolean {
  if (!range?.from || !range.to || !asOf?.from) return false;
  return asOf.from >= range.from && Date.parse(asOf.from) - Date.parse(range.to) <= RECENT_DAYS * DAY_MS;
}

export function isFresh(range: DateRange | null, asOf: DateRange | null): boolean {
  if (!range?.from || range.from !== range.to || !asOf?.from) return false;
  const age = Date.parse(asOf.from) - Date.parse(range.from);
  return age >= 0 && age <= FRESH_DAYS * DAY_MS;
}

/** A page of the event's own days. */
export function isDuring(range: DateRange | null, asOf: DateRange | null): boolean {
  return range?.from != null && range.to !== null && asOf?.from != null && asOf.from >= range.from && asOf.from <= range.to;
}

/** A page of that weekday or of the day after: «… اليوم الإثنين». */
export function isOnWeekday(weekday: number | null, asOf: DateRange | null): boolean {
  if (weekday === null || asOf?.from == null || asOf.from !== asOf.to) return false;
  const day = dayNumberOfIso(asOf.from);
  return day !== null && (weekdayOf(day) === weekday || weekdayOf(day - 1) === weekday);
}
