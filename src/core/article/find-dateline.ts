import type { Span } from '../text/span.ts';
import type { DateExpression } from '../time/date-expression.ts';
import { findDates } from '../time/find-dates.ts';
import { isAgency } from './furniture-words.ts';
import { keyOf, type Line } from './lines.ts';

/** What opens an agency's story: where, when, which agency. Parts it doesn't give are null. */
export type Dateline = { readonly agency: Span | null; readonly date: DateExpression | null };

const MAX_UNITS = 120;
const MAX_PLACE_WORDS = 4;
const MAX_PARTS = 8;

/** A name between the signs a dateline is parted by: «(رويترز) -», «/ وام /», «- واس:». */
const PARTS = /[-–—/()،:|]+/g;
/** A paper's own name in quotation marks between such signs: «الخرطوم - "الصحيفة الجديدة": ». A desk's story opens on it. */
const QUOTED_PAPER = /^[^-–—/()،:|«»"“”]{2,40}[-–—/|]\s*[«"“]([^«»"“”:]{3,30})[»"”]\s*[-–—:|]\s*\S/;

/**
 * The dateline of a story's first lines: «القاهرة (رويترز) -», «العاصمة في 13 سبتمبر 2024 / وام /», «الرياض 10 ربيع الأول
 * 1446 هـ الموافق 13 سبتمبر 2024 م واس». Only with an agency in it: «الحرب في 7 أكتوبر 2023: ماذا حدث؟» is none.
 */
export function findDateline(line: Line): Dateline | null {
  const head = line.text.slice(0, MAX_UNITS);
  const dates = findDates(head, { language: 'ar', anchor: null });
  const date = dates.find(({ range }) => range?.from != null && range.from === range.to) ?? null;
  const agency = agencyIn(head, date, line.text.length <= MAX_UNITS && !line.isSentence);
  if (agency === null) return null;
  const place = keyOf(head.slice(0, Math.min(agency.start, dates[0]?.start ?? MAX_UNITS)));
  const words = place.split(' ').filter(word => word !== '' && word !== 'في' && !/^\d+$/.test(word) && !isAgency(word));
  if (words.length === 0 || words.length > MAX_PLACE_WORDS) return null;
  const placed = (span: Span): Span => ({ start: span.start + line.start, end: span.end + line.start });
  const isBefore = date !== null && date.start < agency.end + MAX_UNITS / 2;
  return { agency: placed(agency), date: isBefore ? { ...date, ...placed(date) } : null };
}

/** The agency's name: a part of its own between signs, or what a short line ends in. A date's own signs part nothing. */
function agencyIn(head: string, date: Span | null, isShortLine: boolean): Span | null {
  let from = 0;
  let parts = 0;
  for (const sign of head.matchAll(PARTS)) {
    if (date && sign.index >= date.start && sign.index < date.end) continue;
    const part = nameIn(head, from, sign.index, date);
    if (part) return part;
    from = sign.index + sign[0].length;
    if (++parts > MAX_PARTS) return quotedPaperIn(head);
  }
  return (isShortLine ? nameIn(head, from, head.length, date) : null) ?? quotedPaperIn(head);
}

function quotedPaperIn(head: string): Span | null {
  const name = QUOTED_PAPER.exec(head)?.[1];
  if (name === undefined) return null;
  const start = head.search(/[«"“]/) + 1;
  return { start, end: start + name.length };
}

function nameIn(head: string, from: number, to: number, date: Span | null): Span | null {
  const span = trimmed(head, date && date.end > from && date.end < to ? date.end : from, to);
  if (span === null) return null;
  const name = head.slice(span.start, span.end);
  return isAgency(name) || /^[A-Z]{3,6}$/.test(name) ? span : null;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /[\s«"“]/.test(text[start]!)) start++;
  while (end > start && /[\s»"”]/.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
