import type { Language } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateRange } from './date-range.ts';
import { findArabicDates } from './find-arabic-dates.ts';
import { findEnglishDates } from './find-english-dates.ts';

export type DateContext = {
  readonly language: Language;
  /** When the text was published; null, or wider than a day, where that isn't known: then relative dates stay as open. */
  readonly anchor: DateRange | null;
  readonly within?: Span;
};

/** The dates a text tells of, in text order and not overlapping. */
export function findDates(
  text: string,
  { language, anchor, within = { start: 0, end: text.length } }: DateContext,
): readonly DateExpression[] {
  return language === 'en' ? findEnglishDates(text, anchor, within) : findArabicDates(text, anchor, within);
}
