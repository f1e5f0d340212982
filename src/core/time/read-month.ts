import type { MonthSupport } from './arabic-months.ts';
import type { CalendarName } from './calendars.ts';
import type { DateToken } from './date-tokens.ts';

/** A month as written: one name, or a twin («كانون الثاني/يناير», «فبراير (شباط)»), or two in a row («مارس/أبريل»). */
export type MonthReading = {
  readonly next: number;
  readonly skip: number;
  readonly months: readonly number[];
  readonly calendar: CalendarName;
  readonly support: MonthSupport;
};

/** Reads a month at token `i`, with or without شهر. A twin or شهر is support enough for any name. */
export function readMonth(tokens: readonly DateToken[], i: number): MonthReading | null {
  const word = wordMonth(tokens[i]);
  const at = word === null ? i : i + 1;
  const name = monthName(tokens, at);
  if (!name || (word !== null && tokens[at]!.gap !== 'space')) return null;
  const skip = word ?? name.skip;
  const support = word === null ? name.support : 'none';
  const twin = name.calendar === 'gregorian' ? readTwin(tokens, name.next, name.month) : null;
  if (twin) return { ...twin, skip, calendar: name.calendar, support: 'none' };
  return { next: name.next, skip, months: [name.month], calendar: name.calendar, support };
}

/** «شهر مايو», «لشهر مايو»: letters to skip, or null where the word isn't شهر. */
function wordMonth(token: DateToken | undefined): number | null {
  return token?.stems.find(({ stem }) => stem === 'شهر' || stem === 'شهري')?.skip ?? null;
}

function readTwin(tokens: readonly DateToken[], i: number, month: number): { next: number; months: readonly number[] } | null {
  const token = tokens[i];
  if (!token || !['slash', 'dash', 'open', 'space'].includes(token.gap)) return null;
  const other = monthName(tokens, i);
  if (!other || other.skip > 0 || other.calendar !== 'gregorian') return null;
  if (other.month === month) return { next: other.next, months: [month] };
  return token.gap === 'slash' && other.month === month + 1 ? { next: other.next, months: [month, other.month] } : null;
}

function monthName(tokens: readonly DateToken[], i: number) {
  for (const { skip, word } of tokens[i]?.stems ?? []) {
    for (const name of word.months ?? []) {
      const isWhole = name.rest.every((part, k) => tokens[i + 1 + k]?.folded === part && tokens[i + 1 + k]!.gap === 'space');
      if (isWhole) return { next: i + 1 + name.rest.length, skip, month: name.month, calendar: name.calendar, support: name.support };
    }
  }
  return null;
}
