import type { Span } from '../text/span.ts';
import type { DatePrecision } from './date-expression.ts';
import { type DayRange, yearDays } from './day-number.ts';

export type EnglishYears = Span & { readonly fixed: DayRange; readonly precision: DatePrecision; readonly year: number | null };

/** Years on their own, which chrono doesn't read: "in 1991", "between 2014 and 2016", "2014-2016", "the 1990s". */
export function findEnglishYears(words: string): readonly EnglishYears[] {
  const found: EnglishYears[] = [];
  const add = (start: number, length: number, first: number, last: number, precision: DatePrecision) => {
    const overlaps = found.some(other => other.start < start + length && start < other.end);
    if (overlaps || first > last) return;
    found.push({
      start,
      end: start + length,
      fixed: [yearDays(first)[0], yearDays(last)[1]],
      precision,
      year: first === last ? first : null,
    });
  };
  for (const match of words.matchAll(/\b(1[89]\d\d|20\d\d)(?:\s?[-–]\s?| and | to )(1[89]\d\d|20\d\d)\b/g)) {
    add(match.index, match[0].length, Number(match[1]), Number(match[2]), 'years');
  }
  for (const match of words.matchAll(/\b(1[89]\d0|20\d0)s\b/g))
    add(match.index, match[0].length, Number(match[1]), Number(match[1]) + 9, 'decade');
  const led =
    /\b(?:in|since|until|till|by|before|after|during|year|early|late|mid|of|from)[ -](1[89]\d\d|20\d\d)\b(?![,.]?\d)(?! (?:people|soldiers|troops|dollars|euros|homes|cases|miles))/gi;
  for (const match of words.matchAll(led)) add(match.index + match[0].length - 4, 4, Number(match[1]), Number(match[1]), 'year');
  return found;
}
