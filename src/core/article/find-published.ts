import type { DateRange } from '../time/date-range.ts';
import { dateRangeOf, dayNumberOfIso, monthDays, yearDays } from '../time/day-number.ts';
import { findDates } from '../time/find-dates.ts';
import { agreesWithToday } from './agrees-with-today.ts';
import type { ArticleParts, Known, Language } from './article.ts';
import type { Stamp } from './find-stamps.ts';
import type { Line } from './lines.ts';
import type { TextHeader } from './read-text-header.ts';

/** Before the web nothing was published on it: 1970-01-01 is a program's zero. */
const FIRST_YEAR = 1985;

/**
 * When the article was published, only where something says so: the reader, the markup, a line labelled «نُشر في»,
 * a date line that the body's own «اليوم الإثنين» bears out; last the address, which only suggests it. A bare date line
 * is no publication date: pages print the day they were opened or fetched.
 */
export function findPublished(
  parts: ArticleParts,
  text: string,
  stamps: readonly Stamp[],
  header: TextHeader,
  body: readonly Line[],
  language: Language,
): Known<DateRange> {
  return (
    fromMarkup(parts, ['reader'], 'reader') ??
    fromMarkup(parts, ['row', 'json-ld', 'meta', 'time'], 'text') ??
    fromNote(text, header) ??
    fromStamp(stamps, body, language) ??
    fromMarkup(parts, ['url'], 'inferred') ?? { value: null, basis: 'unknown', evidence: null }
  );
}

type Source = ArticleParts['dates'][number]['from'];

function fromMarkup(parts: ArticleParts, sources: readonly Source[], basis: Known<DateRange>['basis']): Known<DateRange> | null {
  for (const { value, from } of parts.dates) {
    const range = sources.includes(from) ? readMarkupDate(value) : null;
    if (range) return { value: range, basis, evidence: from === 'reader' ? null : `${from}: ${value}` };
  }
  return null;
}

/** ISO days, months and years as written there (the day in its own time zone), or a date in words. */
function readMarkupDate(value: string): DateRange | null {
  const iso = /^\s*(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[\sTZ])/.exec(value);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2] ?? 0), iso[3]];
    if (year < FIRST_YEAR || month > 12) return null;
    if (month === 0) return dateRangeOf(yearDays(year));
    if (day === undefined) return dateRangeOf(monthDays(year, month));
    const at = dayNumberOfIso(`${iso[1]}-${iso[2]}-${day}`);
    return at === null ? null : dateRangeOf([at, at]);
  }
  const words = value.slice(0, 100);
  const found = [...findDates(words, { language: 'ar', anchor: null }), ...findDates(words, { language: 'en', anchor: null })].find(
    date => date.range !== null,
  );
  return found?.range?.from && found.range.from >= String(FIRST_YEAR) ? found.range : null;
}

function fromNote(text: string, { note }: TextHeader): Known<DateRange> | null {
  if (!note || !/published|posted|نشر/i.test(text.slice(note.start, note.end))) return null;
  const date = findDates(text, { language: 'ar', anchor: null, within: note })[0];
  if (!date?.range) return null;
  // With its label: "published 2021-10-11"
  const label = /(?:published|posted|نُ?شر\S*)[\s:]*(?:on|in|في)?\s*$/i.exec(text.slice(note.start, date.start));
  const start = label ? date.start - label[0].length : date.start;
  return { value: date.range, basis: 'text', evidence: text.slice(start, date.end), start: date.start, end: date.end };
}

function fromStamp(stamps: readonly Stamp[], body: readonly Line[], language: Language): Known<DateRange> | null {
  for (const { kind, date, range } of stamps) {
    if (kind !== 'published' && kind !== 'bare') continue;
    const agrees = agreesWithToday(body, range, language);
    if (agrees === true || (kind === 'published' && agrees === null))
      return { value: range, basis: 'text', evidence: date.text, start: date.start, end: date.end };
  }
  return null;
}
