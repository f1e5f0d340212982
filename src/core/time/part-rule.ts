import type { Part } from './arabic-date-words.ts';
import { calendarDateRule } from './calendar-date-rule.ts';
import type { DateToken } from './date-tokens.ts';
import { calendarDayOf, type DayRange, dayNumberOf } from './day-number.ts';
import { decadeRule } from './decade-rule.ts';
import type { FromToday, Reading } from './reading.ts';
import { unitAround, weekendDays } from './unit-days.ts';
import { unitTieRule } from './unit-tie-rule.ts';
import { yearsRule } from './years-rule.ts';

/** «مطلع مايو», «أواخر العام الماضي», «نهاية الأسبوع», «النصف الأول من 2021», «الأسبوع الأول من مايو». */
export function partRule(tokens: readonly DateToken[], i: number): Reading | null {
  const lead = tokens[i]!.stems.find(({ word }) => word.part !== undefined);
  if (lead) {
    const part = lead.word.part!;
    const at = tokens[i + 1]?.folded === 'من' ? i + 2 : i + 1;
    if (tokens[at]?.gap !== 'space') return null;
    return weekendReading(tokens, at, part, lead.skip) ?? narrowed(tokens, at, lead.skip, range => partOf(range, part));
  }
  const share = readShare(tokens, i);
  return share ? narrowed(tokens, share.at, share.skip, share.cut) : null;
}

/** Thirds, because that is what the words promise: the 1st to 10th, January to April. */
function partOf(range: DayRange, part: Part): DayRange {
  return shareOf(range, part === 'early' ? 0 : part === 'middle' ? 1 : 2, 3);
}

function shareOf([first, last]: DayRange, index: number, of: number): DayRange {
  const from = calendarDayOf(first);
  const to = calendarDayOf(last);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const isWhole = from.day === 1 && calendarDayOf(last + 1).day === 1;
  if (isWhole && months % of === 0) {
    const step = months / of;
    return [dayNumberOf(from.year, from.month + step * index, 1), dayNumberOf(from.year, from.month + step * (index + 1), 1) - 1];
  }
  const length = Math.floor((last - first + 1) / of);
  return [first + length * index, index === of - 1 ? last : first + length * (index + 1) - 1];
}

function narrowed(tokens: readonly DateToken[], at: number, skip: number, cut: (range: DayRange) => DayRange): Reading | null {
  const whole = wholeAt(tokens, at);
  if (!whole) return null;
  const { fixed, fromToday } = whole;
  const precision =
    whole.precision === 'month' ? 'part-of-month' : whole.precision === 'year' ? 'season' : whole.precision === 'week' ? 'days' : 'years';
  const from: FromToday | null = fromToday === null ? null : (today, tense, edge) => mapRange(fromToday(today, tense, edge), cut);
  return { ...whole, skip, precision, fixed: mapRange(fixed, cut), fromToday: from };
}

function wholeAt(tokens: readonly DateToken[], at: number): Reading | null {
  const word = tokens[at]?.word;
  const month = (word?.months ?? tokens[at + 1]?.word.months) ? calendarDateRule(tokens, at, true) : null;
  const whole = month ?? unitTieRule(tokens, at) ?? yearsRule(tokens, at, true) ?? decadeRule(tokens, at) ?? bareUnit(tokens, at);
  return whole !== null && whole.isNoDate !== true && ['month', 'year', 'week', 'decade', 'years'].includes(whole.precision) ? whole : null;
}

/** «نهاية العام», «منتصف الشهر»: this one, unless an adjective makes another thing of it («نهاية العام الدراسي»). */
function bareUnit(tokens: readonly DateToken[], at: number): Reading | null {
  const unit = tokens[at]?.word.unit;
  if (!unit?.definite || unit.count !== 1 || (unit.unit !== 'month' && unit.unit !== 'year')) return null;
  const after = tokens[at + 1];
  if (after?.gap === 'space' && after.folded.startsWith('ال') && !after.folded.startsWith('الي')) return null;
  const { unit: name } = unit;
  return {
    next: at + 1,
    skip: 0,
    precision: name,
    calendar: 'gregorian',
    said: {},
    fixed: null,
    fromToday: today => unitAround(name, today, 0),
    open: null,
  };
}

function weekendReading(tokens: readonly DateToken[], at: number, part: Part, skip: number): Reading | null {
  if (tokens[at]!.word.unit?.unit !== 'week' || part === 'middle') return null;
  const tie = unitTieRule(tokens, at);
  const next = tie?.next ?? at + 1;
  const fromToday: FromToday = (today, tense) => {
    const said = tie?.fromToday?.(today, tense, 'only');
    const when = said && said[1] < today ? 'last' : said && said[0] > today ? 'next' : tense;
    const [friday, sunday] = weekendDays(today, when);
    return part === 'late' ? [friday, sunday] : [friday + 1, sunday + 1];
  };
  return { next, skip, precision: 'days', calendar: 'gregorian', said: {}, fixed: null, fromToday, open: null };
}

const SHARES: Readonly<Record<string, number>> = { النصف: 2, الثلث: 3, الربع: 4, الفصل: 4 };

function readShare(tokens: readonly DateToken[], i: number) {
  const [head, order, of] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  const named = head.stems.find(({ stem }) => Object.hasOwn(SHARES, stem) || stem === 'الاسبوع');
  const index = (order?.word.ordinal ?? (order?.word.reference === 'recent' ? -1 : 0)) - 1;
  if (!named || of?.folded !== 'من' || of.gap !== 'space' || index === -1) return null;
  const shares = SHARES[named.stem];
  if (shares !== undefined && (index >= shares || index > 3)) return null;
  const cut = (range: DayRange): DayRange => {
    if (shares !== undefined) return shareOf(range, index < 0 ? shares - 1 : index, shares);
    return index < 0 ? [range[1] - 6, range[1]] : [range[0] + index * 7, Math.min(range[0] + index * 7 + 6, range[1])];
  };
  return { at: i + 3, skip: named.skip, cut };
}

function mapRange(range: DayRange | null, cut: (range: DayRange) => DayRange): DayRange | null {
  return range === null ? null : cut(range);
}
