import type { Reference } from './arabic-date-words.ts';
import type { CalendarName } from './calendars.ts';
import type { DateExpression, DatePrecision } from './date-expression.ts';
import type { DayNumber, DayRange } from './day-number.ts';

/** Which way the words around a date look: `present` («يلتقي الاثنين») doesn't say. */
export type Tense = 'future' | 'present' | 'unsaid';

/** Which end of a wide publication date `today` is; `only` where it is known to the day. */
export type Edge = 'only' | 'first' | 'last';

/** Works a date out from the day its text was published; null where even that doesn't say. */
export type FromToday = (today: DayNumber, tense: Tense, edge: Edge) => DayRange | null;

/** One way to read the words from some token on as a date. */
export type Reading = {
  /** The token after the last one read. */
  readonly next: number;
  /** Folded letters of the first token that aren't part of the date: particles. */
  readonly skip: number;
  readonly precision: DatePrecision;
  readonly calendar: CalendarName;
  readonly said: DateExpression['said'];
  /** What the words alone come to. */
  readonly fixed: DayRange | null;
  readonly fromToday: FromToday | null;
  readonly open: 'since' | 'until' | null;
  /** «منذ أكثر من عام»: at least that long ago. */
  readonly atLeast?: boolean;
  /** The words look like a date and are none («قوى 14 آذار», «31 أبريل»): they are passed over whole. */
  readonly isNoDate?: true;
};

/** When a month or day without a year is: tied to now by an adjective, or only by the tense around it. */
export type When = Exclude<Reference, 'recent' | 'anaphoric'> | Tense;
