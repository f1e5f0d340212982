import type { Reference } from './arabic-date-words.ts';
import type { CalendarName } from './calendars.ts';
import type { DateToken } from './date-tokens.ts';

const YEAR_WORDS = new Set(['عام', 'العام', 'سنه', 'السنه']);
export const GREGORIAN_MARKS: ReadonlySet<string> = new Set(['م', 'ميلادي', 'ميلاديه', 'الميلادي', 'الميلاديه', 'للميلاد']);
export const HIJRI_MARKS: ReadonlySet<string> = new Set(['ه', 'هجري', 'هجريه', 'الهجري', 'الهجريه', 'للهجره']);

export type YearReading = { readonly next: number; readonly skip: number; readonly year: number; readonly calendar: CalendarName };

export type YearTie = { readonly next: number; readonly skip: number; readonly reference: Reference; readonly steps: number };

/** A year in digits, after عام or سنة where `needsWord`. Null for a number that can be no year, and for years before the era. */
export function readYear(
  tokens: readonly DateToken[],
  i: number,
  needsWord: boolean,
  calendar: CalendarName = 'gregorian',
): YearReading | null {
  const lead = yearWord(tokens[i]);
  if (lead === null && needsWord) return null;
  const at = lead === null ? i : i + 1;
  const token = tokens[at];
  if (token?.number == null || token.folded.length < 3 || (at > i && token.gap !== 'space' && token.gap !== 'none')) return null;
  const mark = calendarMark(tokens[at + 1]);
  const next = mark === null ? at + 1 : at + 2;
  if (isBeforeEra(tokens, next)) return null;
  const said = mark ?? (calendar === 'hijri' && token.number < 1600 ? 'hijri' : 'gregorian');
  const isPlausible =
    said === 'hijri'
      ? token.number >= 1 && token.number <= 1600
      : token.number >= (lead === null && mark === null ? 1800 : 300) && token.number < 2200;
  return isPlausible ? { next, skip: lead ?? 0, year: token.number, calendar: said } : null;
}

/** «العام الماضي», «السنة الجارية», «هذا العام», «العام قبل الماضي». */
export function readYearTie(tokens: readonly DateToken[], i: number): YearTie | null {
  const first = tokens[i];
  const shown = first?.stems.find(({ stem }) => stem === 'هذا' || stem === 'هذه');
  if (shown && yearWord(tokens[i + 1]) === 0 && tokens[i + 1]!.folded.startsWith('ال'))
    return { next: i + 2, skip: shown.skip, reference: 'this', steps: 0 };
  const skip = first?.stems.find(({ stem }) => stem === 'العام' || stem === 'السنه')?.skip;
  const tie = skip === undefined ? null : readTie(tokens, i + 1);
  return tie && skip !== undefined ? { ...tie, skip } : null;
}

/** «الماضي», «قبل الماضي», «ما قبل الماضي», «المقبل», «الجاري», «نفسه»; `steps` counts from now, 0 where only the text itself says. */
export function readTie(tokens: readonly DateToken[], i: number): { next: number; reference: Reference; steps: number } | null {
  let at = i;
  if (tokens[at]?.folded === 'ما') at++;
  const isTwice = tokens[at]?.folded === 'قبل' || (at === i && tokens[at]?.folded === 'بعد');
  const word = tokens[isTwice ? at + 1 : i];
  const reference = word?.gap === 'space' ? word.word.reference : undefined;
  if (reference === undefined || (isTwice && reference !== 'last' && reference !== 'next')) return null;
  const steps = { last: -1, next: 1, this: 0, recent: 0, anaphoric: 0 }[reference];
  return { next: isTwice ? at + 2 : i + 1, reference, steps: isTwice ? steps * 2 : steps };
}

/** Particles in front of عام or سنة, or null where the word is neither. */
function yearWord(token: DateToken | undefined): number | null {
  return token?.stems.find(({ stem }) => YEAR_WORDS.has(stem))?.skip ?? null;
}

function calendarMark(token: DateToken | undefined): CalendarName | null {
  if (!token || !['none', 'space', 'open'].includes(token.gap)) return null;
  return HIJRI_MARKS.has(token.folded) ? 'hijri' : GREGORIAN_MARKS.has(token.folded) ? 'gregorian' : null;
}

/** «عام 332 ق.م», «قبل الميلاد». */
function isBeforeEra(tokens: readonly DateToken[], i: number): boolean {
  const [first, second] = [tokens[i]?.folded, tokens[i + 1]?.folded];
  return (first === 'ق' && second === 'م') || (first === 'قبل' && second === 'الميلاد');
}
