import type { DateRange } from '../time/date-range.ts';
import { dateRangeOf, dayNumberOfIso, monthDays, yearDays } from '../time/day-number.ts';
import { findDates } from '../time/find-dates.ts';
import { agreesWithToday } from './agrees-with-today.ts';
import type { ArticleParts, Known, Language } from './article.ts';
import { dateInAddress } from './date-in-address.ts';
import { findDateline } from './find-dateline.ts';
import type { Stamp } from './find-stamps.ts';
import { findHeadlineDate } from './headline-date.ts';
import type { Line } from './lines.ts';
import type { TextHeader } from './read-text-header.ts';

/** Before the web nothing was published on it: 1970-01-01 is a program's zero. */
const FIRST_YEAR = 1985;
const SECONDS_A_DAY = 86_400;

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
  title: string | null,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, string>,
  body: readonly Line[],
  language: Language,
): Known<DateRange> {
  // «--(بترا) س ع/ ف ي» and under it the day and the clock: the desk's stamp.
  const isSignedOff = (line: number): boolean => [line - 1, line].some(i => furniture.get(i) === 'sign-off');
  const agrees = (range: DateRange): boolean | null => agreesWithToday(body, range, language);
  return (
    fromMarkup(parts, ['reader'], 'reader') ??
    fromMarkup(parts, DATA, 'text', agrees) ??
    fromMarkup(parts, DATA, 'text') ??
    fromHeader(text, header, agrees) ??
    fromNote(text, header) ??
    fromMarkup(parts, ['page'], 'text', range => agrees(range) !== false) ??
    fromStamp(stamps, title === null ? null : findHeadlineDate(withoutHeader(lines, header), title), isSignedOff, agrees) ??
    fromDateline(body, agrees) ??
    fromMarkup(parts, ['url'], 'inferred', range => agrees(range) !== false) ??
    fromAddress(header, agrees) ?? { value: null, basis: 'unknown', evidence: null }
  );
}

/** What a page says for machines. Of several the body may contradict one; where it contradicts all, a quote's «اليوم» is likelier wrong. */
const DATA = ['row', 'json-ld', 'meta', 'time'] as const;

type Source = ArticleParts['dates'][number]['from'];

/** The first that `accepts` doesn't turn down with `false`. */
function fromMarkup(
  parts: ArticleParts,
  sources: readonly Source[],
  basis: Known<DateRange>['basis'],
  accepts: (range: DateRange) => boolean | null = () => true,
): Known<DateRange> | null {
  const offered = parts.dates.flatMap(({ value, from }) => {
    const range = sources.includes(from) ? readMarkupDate(value) : null;
    return range ? [{ value: range, basis, evidence: from === 'reader' ? null : `${from}: ${value}` }] : [];
  });
  return offered.find(({ value }) => accepts(value) !== false) ?? null;
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
  const seconds = /^\s*(\d{9,10})(?:\d{3})?\s*$/.exec(value)?.[1];
  if (seconds !== undefined) return fromDay(Math.floor(Number(seconds) / SECONDS_A_DAY));
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?=T\d|\s*$)/.exec(value);
  if (compact) return fromDay(dayNumberOfIso(`${compact[1]}-${compact[2]}-${compact[3]}`));
  const words = value.slice(0, 100);
  const found = [...findDates(words, { language: 'ar', anchor: null }), ...findDates(words, { language: 'en', anchor: null })].find(
    date => date.range !== null && (date.precision === 'day' || date.precision === 'month'),
  );
  return found?.range?.from && found.range.from >= String(FIRST_YEAR) ? found.range : null;
}

/** Days since 1970, as the grammar counts them too. */
function fromDay(day: number | null): DateRange | null {
  const range = day === null ? null : dateRangeOf([day, day]);
  return range?.from && range.from >= String(FIRST_YEAR) ? range : null;
}

/** `date: 2021-02-08`, «التاريخ: 8 فبراير 2021» in front of a text. */
function fromHeader(text: string, { published }: TextHeader, agrees: (range: DateRange) => boolean | null): Known<DateRange> | null {
  const words = published === null ? '' : text.slice(published.start, published.end);
  const range = readMarkupDate(words);
  if (published === null || range === null || agrees(range) === false) return null;
  return { value: range, basis: 'text', evidence: words, start: published.start, end: published.end };
}

function withoutHeader(lines: readonly Line[], header: TextHeader): readonly Line[] {
  return lines.filter((_, i) => !header.lines.has(i));
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

/** A date in a line of its own: labelled, behind the headline, or in a desk's sign-off; elsewhere the body's own «اليوم الاثنين» must bear it out. */
function fromStamp(
  stamps: readonly Stamp[],
  headline: Stamp | null,
  isSignedOff: (line: number) => boolean,
  agrees: (range: DateRange) => boolean | null,
): Known<DateRange> | null {
  for (const { kind, date, range, line } of headline === null ? stamps : [headline, ...stamps]) {
    if (kind !== 'published' && kind !== 'bare') continue;
    const isSaid = kind === 'published' || date.start === headline?.date.start || isSignedOff(line);
    const agreement = agrees(range);
    if (agreement === true || (isSaid && agreement === null))
      return { value: range, basis: 'text', evidence: date.text, start: date.start, end: date.end };
  }
  return null;
}

/** «العاصمة 10 ربيع الأول 1446 هـ الموافق 13 سبتمبر 2024 م واس»: agencies date their stories by the day they go out. */
function fromDateline(body: readonly Line[], agrees: (range: DateRange) => boolean | null): Known<DateRange> | null {
  for (const line of body.slice(0, 3)) {
    const date = findDateline(line)?.date;
    if (date?.range && agrees(date.range) !== false)
      return { value: date.range, basis: 'text', evidence: date.text, start: date.start, end: date.end };
  }
  return null;
}

/** The address a text file gives in its head. */
function fromAddress({ url }: TextHeader, agrees: (range: DateRange) => boolean | null): Known<DateRange> | null {
  const day = dateInAddress(url?.value ?? null);
  const range = day === null ? null : readMarkupDate(day);
  return range === null || agrees(range) === false ? null : { value: range, basis: 'inferred', evidence: `url: ${url!.value}` };
}
