import type { Span } from '../text/span.ts';
import { agoRule } from './ago-rule.ts';
import { calendarDateRule } from './calendar-date-rule.ts';
import type { DateExpression } from './date-expression.ts';
import type { DateRange } from './date-range.ts';
import { type DateToken, dateTokens, startAfter } from './date-tokens.ts';
import { dayPhraseRule } from './day-phrase-rule.ts';
import { decadeRule } from './decade-rule.ts';
import { joinReadings } from './join-readings.ts';
import { numericDateRule } from './numeric-date-rule.ts';
import { partRule } from './part-rule.ts';
import type { Reading } from './reading.ts';
import { resolveReading } from './resolve-reading.ts';
import { seasonRule } from './season-rule.ts';
import { tenseAround } from './tense-around.ts';
import { unitTieRule } from './unit-tie-rule.ts';
import { yearsRule } from './years-rule.ts';

/** Each reads what begins at a token; the longest reading wins, the earlier rule on a tie. */
const RULES = [calendarDateRule, numericDateRule, dayPhraseRule, partRule, unitTieRule, agoRule, yearsRule, seasonRule, decadeRule];

const APPOSITIONS = new Set(['الموافق', 'الموافقه', 'المصادف', 'الموافقين']);
const SINCE = new Set(['منذ', 'مذ', 'بعد', 'ابتداء', 'اعتبارا', 'بدءا']);
const UNTIL = new Set(['حتي', 'لغايه', 'قبل', 'بحلول']);

/** The dates of an Arabic text, in text order and not overlapping. Linear: a rule looks at a bounded number of words. */
export function findArabicDates(text: string, anchor: DateRange | null, within: Span): readonly DateExpression[] {
  const tokens = dateTokens(text, within);
  const dates: DateExpression[] = [];
  for (let i = 0; i < tokens.length; ) {
    const reading = tokens[i]!.canBegin ? longestReading(tokens, i) : null;
    if (!reading) {
      i++;
      continue;
    }
    if (!reading.isNoDate) dates.push(expressionOf(text, tokens, i, reading, anchor));
    i = reading.next;
  }
  return dates;
}

function longestReading(tokens: readonly DateToken[], i: number): Reading | null {
  let best: Reading | null = null;
  for (const rule of RULES) {
    const reading = rule(tokens, i);
    if (reading && (best === null || reading.next > best.next)) best = reading;
  }
  return best && !best.isNoDate ? withAppositions(tokens, best) : best;
}

/** One date told up to three times: «الخميس 21 شوال 1436هـ الموافق 6 أغسطس 2015م». */
function withAppositions(tokens: readonly DateToken[], first: Reading): Reading {
  let whole = first;
  for (let more = 0; more < 3; more++) {
    const joined = withApposition(tokens, whole);
    if (joined === whole) break;
    whole = joined;
  }
  return whole;
}

/** «… الموافق 12 أكتوبر», «الثلاثاء، 12 أكتوبر», «… هـ (6 أغسطس 2015)», «غدا الثلاثاء الموافق …». */
function withApposition(tokens: readonly DateToken[], first: Reading): Reading {
  const token = tokens[first.next];
  if (!token || token.gap === 'break') return first;
  const isNamed = APPOSITIONS.has(token.folded);
  let at = isNamed ? first.next + 1 : first.next;
  if (isNamed && ['ل', 'يوم'].includes(tokens[at]?.folded ?? '')) at++;
  if (isNamed && tokens[at]?.folded === 'يوم') at++;
  // «يوم الأحد في 7 أبريل»
  const isIn = !isNamed && token.folded === 'في' && first.said.weekday !== undefined;
  if (isIn) at++;
  if (!tokens[at] || tokens[at]!.gap === 'break') return first;
  const second =
    calendarDateRule(tokens, at, isNamed) ??
    numericDateRule(tokens, at) ??
    (isNamed ? dayPhraseRule(tokens, at) : null) ??
    (first.precision === 'year' ? yearsRule(tokens, at, true) : null);
  const isOtherYear = first.precision === 'year' && second?.precision === 'year';
  if (!second || second.isNoDate || (second.said.days === undefined && !isNamed && !isOtherYear)) return first;
  const isDayBefore =
    first.said.month === undefined && (first.said.weekday !== undefined || first.precision === 'day') && first.fixed === null;
  const isOtherCalendar = first.calendar !== second.calendar && (first.precision === 'day' || isOtherYear);
  const isTouching = ['space', 'comma', 'open', 'slash', 'dash', 'close'].includes(token.gap);
  return isNamed || (isTouching && (isDayBefore || isOtherCalendar)) ? joinReadings(first, second) : first;
}

function expressionOf(text: string, tokens: readonly DateToken[], i: number, reading: Reading, anchor: DateRange | null): DateExpression {
  const start = startAfter(text, tokens[i]!, reading.skip);
  const end = closeBracket(text, start, tokens[reading.next - 1]!.end);
  const tense = tenseAround(tokens, i, reading.next);
  return {
    start,
    end,
    text: text.slice(start, end),
    precision: reading.precision,
    calendar: reading.calendar,
    said: reading.said,
    range: resolveReading(reading, anchor, tense),
    relative: reading.fixed === null && reading.fromToday !== null,
    open: reading.open ?? openingBefore(tokens, i),
  };
}

function openingBefore(tokens: readonly DateToken[], i: number): 'since' | 'until' | null {
  if (tokens[i]!.gap === 'break') return null;
  const at = tokens[i - 1]?.folded === 'من' ? i - 2 : i - 1;
  for (const { stem } of tokens[at]?.stems ?? []) {
    if (SINCE.has(stem)) return 'since';
    if (UNTIL.has(stem)) return 'until';
  }
  return null;
}

/** «يناير (كانون الثاني)» takes its bracket along. */
function closeBracket(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  return text[end] === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')') ? end + 1 : end;
}
