import type { Span } from '../text/span.ts';
import type { DateRange } from './date-range.ts';

export type DatePrecision = 'day' | 'days' | 'weekday' | 'week' | 'month' | 'part-of-month' | 'season' | 'year' | 'years' | 'decade';

/**
 * A date as the words of a text give it. `said` holds only what is written (a year that is not
 * written is absent, never guessed); `range` is what that comes to, or null while the words alone
 * don't say (no year, or relative to a publication date that isn't known).
 */
export type DateExpression = Span & {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly calendar: 'gregorian' | 'hijri';
  readonly said: {
    readonly year?: number;
    /** 1–12 */
    readonly month?: number;
    /** one entry for "8 فبراير", two for "2 و22 مارس" */
    readonly days?: readonly number[];
    /** The days run from the first to the last («2-5 مارس»); absent where they are listed («2 و22 مارس»). */
    readonly through?: true;
    /** 0 = Sunday … 6 = Saturday */
    readonly weekday?: number;
  };
  readonly range: DateRange | null;
  /** True when `range` was (or would have to be) worked out from the publication date. */
  readonly relative: boolean;
  /** «منذ عام 2014» opens an interval, «حتى 2014» closes one. */
  readonly open: 'since' | 'until' | null;
};
