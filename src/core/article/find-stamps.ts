import type { DateExpression } from '../time/date-expression.ts';
import type { DateRange } from '../time/date-range.ts';
import { dayNumberOfIso } from '../time/day-number.ts';
import { findDates } from '../time/find-dates.ts';
import { isAgency } from './furniture-words.ts';
import { isParagraph, type Line } from './lines.ts';
import type { TextHeader } from './read-text-header.ts';
import { isOtherLabel, labelOf, type StampKind, strangeWords, tellsOf } from './stamp-labels.ts';

/** A day in a line that holds it and little else, at the head or the foot of a text, and what it is said to be the day of. */
export type Stamp = {
  readonly line: number;
  readonly kind: StampKind;
  readonly date: DateExpression;
  readonly range: DateRange;
};

const MAX_STAMP_WORDS = 24;
const MAX_STAMP_UNITS = 300;
/** Words beside the date that no label explains; with a label right before it there may be a name and a section too. */
const MAX_STRANGE_WORDS = 2;
const MAX_LABELLED_STRANGE_WORDS = 12;

/** The stamps among lines that are furniture or stand before the first or after the last paragraph. */
export function findStamps(lines: readonly Line[], header: TextHeader['lines']): readonly Stamp[] {
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  return lines.flatMap((line, i) => {
    if (first !== -1 && i >= first && i <= last) return [];
    const stamps = stampsOf(line, i, lines[i - 1]);
    const key = header.get(i);
    // `# scraped_at …`: what the collector's own key says counts, not the words around.
    if (key === undefined) return stamps;
    return key === 'fetched' ? stamps.map((stamp): Stamp => ({ ...stamp, kind: 'crawled' })) : [];
  });
}

/** The days that one line stamps. `before`: the line before it, which may be their label («تاريخ النشر:»). */
export function stampsOf(line: Line, index: number, before: Line | undefined): readonly Stamp[] {
  if (line.wordCount === 0 || line.wordCount > MAX_STAMP_WORDS || line.text.length > MAX_STAMP_UNITS) return [];
  if (line.role === 'title' || line.role === 'caption' || !/[\d٠-٩۰-۹]/.test(line.text)) return [];
  const dates = findDates(line.text, { language: 'ar', anchor: null }).filter(isDayOrMonth);
  if (dates.length === 0) return [];
  const stretches = dates.map((date, k) => line.text.slice(dates[k - 1]?.end ?? 0, date.start));
  const behind = line.text.slice(dates.at(-1)!.end);
  if (stretches.some(words => isOtherLabel(words) || tellsOf(words)) || isPhotosDay(stretches, behind)) return [];
  const ahead = before !== undefined && isLabel(before) ? before.text : '';
  const stamps = withoutTwins(
    dates.map((date, k): Stamp => {
      const label = labelOf(stretches[k]!) ?? (k === 0 ? labelOf(ahead) : null);
      return { line: index, kind: label ?? 'bare', date: placed(date, line), range: date.range };
    }),
  );
  const told = toldByOthers(stamps, line.isSentence ? null : labelOf(behind));
  const isLabelled = told.some(({ kind }) => kind !== 'bare') && !line.isSentence;
  const strange = [...stretches, behind].reduce((sum, words) => sum + strangeWords(words), 0);
  if (strange > (isLabelled ? MAX_LABELLED_STRANGE_WORDS : MAX_STRANGE_WORDS)) return [];
  // A month alone is an issue's: «العدد 770 - سبتمبر 2024».
  return told.filter(({ kind, range }) => range.from === range.to || kind === 'published');
}

/** «13 سبتمبر 2024 (تاريخ النشر)»: the label behind. «13.09.2024 - تحديث: 14.09.2024»: beside an update, what has no label is the first publication. */
function toldByOthers(stamps: readonly Stamp[], behind: Stamp['kind'] | null): readonly Stamp[] {
  const isUpdated = stamps.some(({ kind }) => kind === 'updated');
  const kind = stamps.length === 1 && behind !== null ? behind : isUpdated ? 'published' : 'bare';
  return stamps.map(stamp => (stamp.kind === 'bare' ? { ...stamp, kind } : stamp));
}

/** One day in two calendars: «13 سبتمبر 2024 م ـ 10 ربيع الأول 1446 هـ». The Gregorian one is exact. */
function withoutTwins(stamps: readonly Stamp[]): readonly Stamp[] {
  return stamps.flatMap((stamp, k): readonly Stamp[] => {
    const [last, next] = [stamps[k - 1], stamps[k + 1]];
    if (last && stamp.kind === 'bare' && areTwins(last.date, stamp.date))
      return last.date.calendar === 'hijri' ? [{ ...stamp, kind: last.kind }] : [];
    return next?.kind === 'bare' && stamp.date.calendar === 'hijri' && areTwins(stamp.date, next.date) ? [] : [stamp];
  });
}

/** «الميناء في 3 مارس 2023 (رويترز)», but not «لندن - 14 مارس 2018 (وكالات)»: what tells of a picture runs on into its day. */
function isPhotosDay(stretches: readonly string[], behind: string): boolean {
  const credit = /\(([^()]{2,30})\)\s*$/.exec(behind)?.[1];
  return credit !== undefined && isAgency(credit) && stretches.some(words => strangeWords(words) > 0 && !/[-–—/]\s*$/.test(words));
}

type Dated = DateExpression & { readonly range: DateRange };

function isDayOrMonth(date: DateExpression): date is Dated {
  const { range, precision, open } = date;
  return range?.from != null && (range.from === range.to || precision === 'month') && open === null;
}

function areTwins(a: DateExpression, b: DateExpression): boolean {
  if (a.calendar === b.calendar || a.range?.from == null || b.range?.from == null) return false;
  return Math.abs((dayNumberOfIso(a.range.from) ?? 0) - (dayNumberOfIso(b.range.from) ?? 9)) <= 2;
}

function isLabel(line: Line): boolean {
  return line.wordCount <= 3 && line.wordCount > 0 && strangeWords(line.text) <= 1 && !line.isSentence;
}

function placed(date: DateExpression, line: Line): DateExpression {
  return { ...date, start: date.start + line.start, end: date.end + line.start };
}
