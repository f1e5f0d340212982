import { fold } from '../text/fold-text.ts';
import { DAY_OFFSETS } from './arabic-date-words.ts';
import type { DateToken } from './date-tokens.ts';
import { type DayNumber, type DayRange, weekdayOf } from './day-number.ts';
import { readTie } from './read-year.ts';
import type { Edge, Reading, When } from './reading.ts';
import { weekdaySpan } from './weekday-span.ts';

const OFFSETS = DAY_OFFSETS.map(([days, phrase]) => ({ days, words: fold(phrase).split(' ') }));

/** «في اليوم» is "per day", «المصري اليوم» and «روسيا اليوم» are papers, «اليوم العالمي» isn't today. */
const NOT_TODAY_BEFORE = new Set('في ذلك طوال طيله نصف كامل مدار مدي المصري'.split(' '));
const NOT_TODAY_AFTER = new Set(
  'الوطني العالمي الدولي الدراسي الواحد الموعود الاخير نفسه ذاته التالي السابق اللاحق الموالي المفتوح الختامي الافتتاحي'.split(' '),
);
const OUTLET_HEADS = new Set('قناه صحيفه شبكه موقع وكاله جريده مجله اذاعه'.split(' '));

/** «صلاة الجمعة», «كل اثنين», «أيام الجمعة»: days that come again. */
const RECURRING_BEFORE = new Set('صلاه خطبه كل ايام صلوات'.split(' '));
const DAY_NAME_ENDINGS = new Set('العظيمه السوداء البيضاء الاسود الدامي الكبير'.split(' '));

/** A weekday this far from the day the words count to is a slip of midnight; further, the two contradict each other. */
const MAX_SLIP_DAYS = 1;
const DAYS_A_WEEK = 7;

/** «اليوم الإثنين», «أمس الأول السبت», «يوم الاثنين الماضي», «ليل الجمعة - السبت», «يومي السبت والأحد», «غدا». */
export function dayPhraseRule(tokens: readonly DateToken[], i: number): Reading | null {
  const offset = readOffset(tokens, i);
  const week = readWeekdays(tokens, offset?.next ?? i, offset !== null);
  if (!offset && !week) return null;
  const tie = week && !offset ? readTie(tokens, week.next) : null;
  const isTied = tie !== null && (tie.reference === 'last' || tie.reference === 'next' || tie.reference === 'this');
  const isAnaphoric = tie?.reference === 'anaphoric';
  const [weekday, lastWeekday = weekday] = week?.weekdays ?? [];
  const when = isTied ? (tie.reference as When) : null;
  return {
    next: isTied || isAnaphoric ? tie.next : (week ?? offset)!.next,
    skip: (offset ?? week)!.skip,
    precision: weekday === undefined ? 'day' : lastWeekday === weekday ? 'weekday' : 'days',
    calendar: 'gregorian',
    said: weekday === undefined ? {} : { weekday },
    fixed: null,
    fromToday: isAnaphoric
      ? null
      : (today, tense, edge) => {
          if (offset && weekday === undefined) return [today + offset.days, today + offset.days];
          if (offset) return single(weekdayAround(today + offset.days, weekday!, edge));
          const span = weekdaySpan(today, weekday!, lastWeekday!, when ?? tense);
          // «الخميس قبل الماضي»: one more week away.
          const weeks = isTied && Math.abs(tie.steps) === 2 ? Math.sign(tie.steps) : 0;
          return span === null ? null : [span[0] + weeks * DAYS_A_WEEK, span[1] + weeks * DAYS_A_WEEK];
        },
    open: null,
  };
}

function readOffset(tokens: readonly DateToken[], i: number): { next: number; skip: number; days: number } | null {
  for (const { days, words } of OFFSETS) {
    const first = tokens[i]!.stems.find(({ stem }) => stem === words[0]);
    if (!first || !words.slice(1).every((word, k) => tokens[i + 1 + k]?.folded === word && tokens[i + 1 + k]!.gap === 'space')) continue;
    const next = i + words.length;
    // «كولن باول أمس» is no «بأول أمس».
    if (first.skip > 0 && words[0] === 'اول' && tokens[i]!.folded.startsWith('ب')) continue;
    // «لم أمسّ أحدا»: "I did not touch".
    if (words[0] === 'امس' && (tokens[i - 1]?.folded === 'لم' || tokens[i - 1]?.folded === 'ولم')) return null;
    return words[0] === 'اليوم' && !isToday(tokens, i, next, first.skip) ? null : { next, skip: first.skip, days };
  }
  return null;
}

function isToday(tokens: readonly DateToken[], i: number, next: number, skip: number): boolean {
  const [before, twoBefore, after] = [tokens[i - 1], tokens[i - 2], tokens[next]];
  if (skip > 0 && tokens[i]!.folded[skip - 1] !== 'و') return false;
  if (
    after?.gap === 'space' &&
    (NOT_TODAY_AFTER.has(after.folded) || (after.word.ordinal !== undefined && after.word.weekday === undefined))
  )
    return false;
  if (tokens[i]!.gap !== 'space' || !before || (after?.gap === 'space' && after.word.weekday !== undefined)) return true;
  const isQuotedName = before.gap === 'quote' && after?.gap === 'quote';
  const hasOutletHead = [before, twoBefore, tokens[i - 3]].some(token => token?.stems.some(({ stem }) => OUTLET_HEADS.has(stem)) === true);
  return !NOT_TODAY_BEFORE.has(before.folded) && !isQuotedName && !hasOutletHead;
}

function readWeekdays(tokens: readonly DateToken[], i: number, isInside: boolean) {
  const token = tokens[i];
  if (!token || (isInside && !['space', 'comma', 'open'].includes(token.gap))) return null;
  const dayWord = token.stems.find(({ stem }) => stem === 'يوم' || stem === 'يومي' || stem === 'اليوم');
  const at = dayWord === undefined || (dayWord.stem === 'اليوم' && !isInside) ? i : i + 1;
  const first = tokens[at]?.stems.find(({ word }) => word.weekday !== undefined);
  if (!first || (at > i && (tokens[at]!.gap !== 'space' || first.skip > 0)) || (isInside && first.skip > 0)) return null;
  if (at === i && !isInside && isRecurring(tokens, at)) return null;
  const skip = at > i ? dayWord!.skip : first.skip;
  const second = readSecondWeekday(tokens, at, dayWord?.stem === 'يومي');
  const weekdays = second === null ? [first.word.weekday!] : [first.word.weekday!, second.weekday];
  return { next: second?.next ?? at + 1, skip, weekdays };
}

function readSecondWeekday(tokens: readonly DateToken[], at: number, isPair: boolean): { next: number; weekday: number } | null {
  const token = tokens[at + 1];
  if (!token) return null;
  const isUpTo = token.gap === 'space' && (token.folded === 'الي' || token.folded === 'حتي') && tokens[at - 1]?.folded === 'من';
  const other = tokens[isUpTo ? at + 2 : at + 1]?.stems.find(({ word }) => word.weekday !== undefined);
  if (!other) return null;
  const isNight = other.skip === 0 && (tokens[at - 1]?.folded === 'ليل' || tokens[at - 1]?.folded === 'ليله');
  const isJoined =
    isUpTo || token.gap === 'dash' || token.gap === 'slash' || (token.gap === 'space' && isNight) || (isPair && other.skip === 1);
  return isJoined ? { next: isUpTo ? at + 3 : at + 2, weekday: other.word.weekday! } : null;
}

function isRecurring(tokens: readonly DateToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isBefore = tokens[at]!.gap === 'space' && before !== undefined && before.stems.some(({ stem }) => RECURRING_BEFORE.has(stem));
  return isBefore || (after?.gap === 'space' && DAY_NAME_ENDINGS.has(after.folded));
}

/** «أمس الأول السبت»: the weekday decides within two days; a wide publication date is narrowed to where both can hold. */
function weekdayAround(day: DayNumber, weekday: number, edge: Edge): DayNumber | null {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (edge === 'first') return day + ((7 - back) % 7);
  if (edge === 'last' || back <= MAX_SLIP_DAYS) return day - back;
  return 7 - back <= MAX_SLIP_DAYS ? day + (7 - back) : null;
}

function single(day: DayNumber | null): DayRange | null {
  return day === null ? null : [day, day];
}
