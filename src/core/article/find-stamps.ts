import type { DateExpression } from '../time/date-expression.ts';
import type { DateRange } from '../time/date-range.ts';
import { dayNumberOfIso } from '../time/day-number.ts';
import { findDates } from '../time/find-dates.ts';
import { isAgency } from './furniture-words.ts';
import { isParagraph, type Line } from './lines.ts';
import { isOtherLabel, labelOf, type StampKind, strangeWords } from './stamp-labels.ts';

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
/** Between a label and its date: «نشر بواسطة سلمى في 13 سبتمبر» */
const MAX_WORDS_AFTER_LABEL = 4;

/** The stamps among lines that are furniture or stand before the first or after the last paragraph. */
export function findStamps(lines: readonly Line[]): readonly Stamp[] {
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  return lines.flatMap((line, i) => {
    if (first !== -1 && i >= first && i <= last) return [];
    return stampsOf(line, i, lines[i - 1]);
  });
}

/** The days that one line stamps. `before`: the line before it, which may be their label («تاريخ النشر:»). */
export function stampsOf(line: Line, index: number, before: Line | undefined): readonly Stamp[] {
  if (line.wordCount === 0 || line.wordCount > MAX_STAMP_WORDS || line.text.length > MAX_STAMP_UNITS || !/[\d٠-٩۰-۹]/.test(line.text))
    return [];
  if (line.role === 'title' || line.role === 'caption') return [];
  const dates = findDates(line.text, { language: 'ar', anchor: null }).filter(isDay);
  if (dates.length === 0) return [];
  const stamps: Stamp[] = [];
  let read = 0;
  let strange = 0;
  let isLabelled = false;
  for (const date of dates) {
    const between = line.text.slice(read, date.start);
    if (isOtherLabel(between)) return [];
    const label = labelOf(between) ?? (read === 0 && before !== undefined && isLabel(before) ? labelOf(before.text) : null);
    const kind = label && label.wordsAfter <= MAX_WORDS_AFTER_LABEL ? label.kind : 'bare';
    isLabelled ||= kind !== 'bare';
    strange += strangeWords(between);
    read = date.end;
    const twin = stamps.at(-1);
    // One day in two calendars: «13 سبتمبر 2024 م ـ 10 ربيع الأول 1446 هـ». The Gregorian one is exact.
    if (twin && kind === 'bare' && areTwins(twin.date, date)) {
      if (twin.date.calendar === 'hijri') stamps[stamps.length - 1] = { ...twin, range: date.range, date: placed(date, line) };
    } else stamps.push({ line: index, kind, date: placed(date, line), range: date.range });
  }
  const behind = line.text.slice(read);
  const [only] = stamps;
  // «13 سبتمبر 2024 (تاريخ النشر)», «… - العدد 13233»
  if (stamps.length === 1 && only!.kind === 'bare') {
    const kind = labelOf(behind)?.kind;
    if (kind !== undefined && !line.isSentence) {
      stamps[0] = { ...only!, kind };
      isLabelled = true;
    }
  }
  // «الميناء في 3 مارس 2023 (رويترز)»: a photo's.
  const credit = /\(([^()]{2,30})\)\s*$/.exec(behind)?.[1];
  if (credit !== undefined && strange > 0 && isAgency(credit)) return [];
  strange += strangeWords(behind);
  if (strange > (isLabelled && !line.isSentence ? MAX_LABELLED_STRANGE_WORDS : MAX_STRANGE_WORDS)) return [];
  // «13.09.2024 - تحديث : 14.09.2024»: beside an update, what has no label is the first publication.
  const isUpdated = stamps.some(stamp => stamp.kind === 'updated');
  return stamps.map(stamp => (isUpdated && stamp.kind === 'bare' ? { ...stamp, kind: 'published' } : stamp));
}

type Day = DateExpression & { readonly range: DateRange };

function isDay(date: DateExpression): date is Day {
  return date.range !== null && date.range.from !== null && date.range.from === date.range.to && date.open === null;
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
