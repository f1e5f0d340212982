import type { DateToken } from './date-tokens.ts';

export type DayNumbers = {
  readonly next: number;
  readonly skip: number;
  /** Days of a month as written, in order. */
  readonly days: readonly number[];
  /** «من 2 إلى 5», «2-5», «بين 2 و5»: all days between them too. */
  readonly through: boolean;
  /** Ordinals need «من» before the month: «الثامن من فبراير». */
  readonly ordinal: boolean;
};

const MAX_LISTED = 10;
const UP_TO = new Set(['الي', 'حتي', 'وحتي', 'لغايه', 'ولغايه']);

/** «8», «2 و22», «2، 3 و5», «2-5», «2 إلى 5», «الحادي عشر», «الثامن والعشرين» at token `i`. */
export function readDayNumbers(tokens: readonly DateToken[], i: number): DayNumbers | null {
  return readFigures(tokens, i) ?? readOrdinal(tokens, i);
}

function readFigures(tokens: readonly DateToken[], i: number): DayNumbers | null {
  const first = dayFigure(tokens[i]) ?? firstOfMonth(tokens, i);
  if (first === null || isMinute(tokens, i)) return null;
  const days = [first];
  let through = false;
  let next = i + 1;
  while (days.length < MAX_LISTED) {
    const joint = tokens[next];
    if (!joint) break;
    const isAnd = joint.folded === 'و' && joint.gap !== 'break';
    const isUpTo = UP_TO.has(joint.folded) && joint.gap === 'space';
    const at = isAnd || isUpTo ? next + 1 : next;
    const day = at > next || joint.gap === 'comma' || joint.gap === 'dash' ? dayFigure(tokens[at]) : null;
    if (day === null) break;
    if (isUpTo || (at === next && joint.gap === 'dash') || (isAnd && days.length === 1 && tokens[i - 1]?.folded === 'بين')) through = true;
    days.push(day);
    next = at + 1;
  }
  return { next, skip: 0, days, through, ordinal: false };
}

/** «أول يونيو», «فاتح ماي», «غرة محرم» */
const FIRSTS = new Set(['اول', 'فاتح', 'غره']);

function firstOfMonth(tokens: readonly DateToken[], i: number): number | null {
  return FIRSTS.has(tokens[i]?.folded ?? '') && tokens[i + 1]?.gap === 'space' && tokens[i + 1]!.word.months !== undefined ? 1 : null;
}

/** «10:20-13 سبتمبر»: the clock's second figure, behind one unit that ends a word. */
function isMinute(tokens: readonly DateToken[], i: number): boolean {
  const [hour, minute] = [tokens[i - 1], tokens[i]!];
  return hour?.number != null && minute.gap === 'break' && minute.start - hour.end === 1 && minute.folded.length === 2;
}

function dayFigure(token: DateToken | undefined): number | null {
  const isDay = token?.number != null && token.folded.length <= 2 && token.number >= 1 && token.number <= 31;
  return isDay ? token.number : null;
}

/** «الخامس», «الحادي عشر», and with و a second: «الرابع والخامس من يوليو». */
function readOrdinal(tokens: readonly DateToken[], i: number): DayNumbers | null {
  const first = oneOrdinal(tokens, i);
  if (!first) return null;
  const joint = tokens[first.next];
  const second = joint?.gap === 'space' ? oneOrdinal(tokens, first.next) : null;
  const isListed = second !== null && second.skip === 1 && joint!.folded.startsWith('و') && second.days[0]! > first.days[0]!;
  return isListed ? { ...first, next: second.next, days: [...first.days, ...second.days] } : first;
}

function oneOrdinal(tokens: readonly DateToken[], i: number): DayNumbers | null {
  const first = tokens[i]?.stems.find(({ word }) => word.ordinal !== undefined);
  const value = first?.word.ordinal;
  if (first === undefined || value === undefined) return null;
  const second = tokens[i + 1];
  const isTeen = value < 10 && second?.gap === 'space' && (second.folded === 'عشر' || second.folded === 'عشره');
  const tens =
    value < 10 && second?.gap === 'space'
      ? second.stems.find(({ skip, word }) => skip === 1 && (word.ordinal ?? 0) >= 20)?.word.ordinal
      : undefined;
  const day = isTeen ? value + 10 : value + (tens ?? 0);
  if (day > 31) return null;
  return { next: i + (isTeen || tens !== undefined ? 2 : 1), skip: first.skip, days: [day], through: false, ordinal: true };
}
