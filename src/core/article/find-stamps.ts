import { fold } from '../text/fold-text.ts';
import type { DateExpression } from '../time/date-expression.ts';
import type { DateRange } from '../time/date-range.ts';
import { findDates } from '../time/find-dates.ts';
import { isParagraph, keyOf, type Line } from './lines.ts';

/**
 * A line that holds a day and little else, at the head or the foot of a text. `published`: it says so;
 * `updated`, `crawled`: it says that; `bare`: it could be any of them.
 */
export type Stamp = {
  readonly line: number;
  readonly kind: 'published' | 'updated' | 'crawled' | 'bare';
  readonly date: DateExpression;
  readonly range: DateRange;
};

const MAX_STAMP_WORDS = 14;
/** Words beside the date that no label explains. */
const MAX_STRANGE_WORDS = 2;

const LABELS: readonly (readonly [Stamp['kind'], RegExp])[] = [
  ['crawled', /date_extracted|crawled|retrieved|accessed|استرجع|اطلع عليه/i],
  ['updated', /تحديث|updated|modified/i],
  ['published', /نشر|published|posted|datepublished/i],
];

const TIME_WORDS = new Set(
  'في على بتاريخ تاريخ يوم الساعة ساعة ص م صباحا مساء بتوقيت غرينتش مكة القدس القاهرة المحلي العالمي توقيت gmt utc am pm at on date time اليوم نشر النشر نشرت تم آخر اخر تحديث published updated posted last date_extracted extracted هـ'
    .split(' ')
    .map(keyOf),
);

/** The stamps among lines that are furniture or stand before the first or after the last paragraph. */
export function findStamps(lines: readonly Line[]): readonly Stamp[] {
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  const stamps: Stamp[] = [];
  for (const [i, line] of lines.entries()) {
    if (first !== -1 && i >= first && i <= last) continue;
    if (line.wordCount > MAX_STAMP_WORDS || line.role === 'title') continue;
    const [date, ...others] = findDates(line.text, { language: 'ar', anchor: null });
    if (!date?.range || others.length > 0 || (date.precision !== 'day' && date.precision !== 'weekday')) continue;
    const around = line.text.slice(0, date.start) + line.text.slice(date.end);
    const strange = keyOf(around)
      .split(' ')
      .filter(word => word !== '' && !TIME_WORDS.has(word) && !/^\d+$/.test(word));
    const kind = LABELS.find(([, label]) => label.test(fold(around)))?.[0] ?? 'bare';
    if (strange.length > MAX_STRANGE_WORDS + (kind === 'bare' ? 0 : 2)) continue;
    stamps.push({ line: i, kind, date: { ...date, start: date.start + line.start, end: date.end + line.start }, range: date.range });
  }
  return stamps;
}
