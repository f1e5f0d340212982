import { CALENDARS } from './calendars.ts';
import type { DateToken } from './date-tokens.ts';
import type { DayRange } from './day-number.ts';
import { readYear, type YearReading } from './read-year.ts';
import type { Reading } from './reading.ts';

/** Before these a bare figure of four digits is a year, if no counted noun follows: «في 1991», «حرب 1967». */
const YEAR_PREPOSITIONS = new Set(
  'في وفي منذ ومنذ حتي وحتي بحلول خلال قبل بعد لغايه منتصف مطلع نهايه اوائل اواخر بدايه صيف شتاء ربيع خريف'.split(' '),
);
const YEAR_HEADS = new Set(
  'حرب ثوره انتخابات مونديال موازنه ميزانيه دستور اتفاق اتفاقيه معاهده هدنه حدود نكسه نكبه انتفاضه اولمبياد موسم كاس كارثه دوره'.split(' '),
);

/** Never a date's neighbour: «في 2000 قرية». */
const COUNTED_NOUNS = new Set(
  `شخص شخصا قتيل قتيلا جريح جريحا مصاب مصابا جندي جنديا مقاتل مقاتلا دولار دولارا يورو درهم درهما دينار دينارا ريال ريالا جنيه جنيها
  ليره مليون مليار الف كيلومتر كيلومترا كيلو كلم كم متر مترا طن طنا برميل برميلا حاله اصابه وفاه مدينه قريه بلده دوله موقع موقعا مركز مركزا
  مدرسه عائله اسره لاجئ لاجئا طالب طالبا موظف موظفا عامل عاملا عضو عضوا نائب صوت صوتا سياره طائره صاروخ صاروخا دقيقه ساعه يوم يوما سنه عام
  نقطه درجه وحده قطعه صفحه كلمه مواطن مواطنا مهاجر مهاجرا سجين سجينا معتقل معتقلا شاحنه مسلح مسلحا عنصر عنصرا متظاهر متظاهرا شرطي شرطيا
  ميغاواط غرام كيلوغرام هكتار فدان فرصه مشروع مشروعا شركه منزل منزلا مبني وظيفه نسمه مقعد مقعدا`.split(/\s+/),
);

/**
 * «عام 2014», «عامي 2014 و2015», «بين 2014 و2016», «من 2014 إلى 2016», «2014-2016», «في 1991», «عام 1436هـ».
 * @param isLed a word in front has already said that a year follows («النصف الأول من 2021»)
 */
export function yearsRule(tokens: readonly DateToken[], i: number, isLed = false): Reading | null {
  const first = yearAt(tokens, i);
  if (!first) return null;
  const others = readMore(tokens, i, first);
  const last = others.at(-1) ?? first;
  const isPlain = others.length === 0;
  if (isPlain && first.isBare && !isLed && !isBareYear(tokens, i, first)) return null;
  const days = [first, ...others].map(daysOf);
  const fixed: DayRange | null = days.every(range => range !== null) ? [days[0]![0], days.at(-1)![1]] : null;
  return {
    next: last.next,
    skip: first.skip,
    precision: isPlain ? 'year' : 'years',
    calendar: first.calendar,
    said: isPlain ? { year: first.year } : {},
    fixed: fixed && fixed[0] <= fixed[1] ? fixed : null,
    fromToday: null,
    open: null,
  };
}

type YearAt = YearReading & { readonly isBare: boolean; readonly isMarked: boolean };

function yearAt(tokens: readonly DateToken[], i: number): YearAt | null {
  const plural = tokens[i]!.stems.find(({ stem }) =>
    ['عامي', 'العامين', 'اعوام', 'الاعوام', 'سنوات', 'سنتي', 'موسم', 'موسمي'].includes(stem),
  );
  const year = readYear(tokens, plural ? i + 1 : i, false);
  if (!year || (year.skip === 0 && tokens[i]!.number !== null && tokens[i]!.folded.length !== 4)) return null;
  if (plural && (tokens[i + 1]!.gap !== 'space' || tokens[i + 1]!.number === null)) return null;
  const figureAt = tokens[i]!.number === null ? i + 1 : i;
  return { ...year, skip: plural?.skip ?? year.skip, isBare: figureAt === i, isMarked: year.next > figureAt + 1 };
}

/** Further years of a list or the other end of a run. */
function readMore(tokens: readonly DateToken[], i: number, first: YearAt): readonly YearAt[] {
  const more: YearAt[] = [];
  let next = first.next;
  for (let last = first; more.length < 10; ) {
    const joint = tokens[next];
    if (!joint) break;
    const isAnd = joint.folded === 'و' && joint.gap !== 'break' && (!first.isBare || isAfterBetween(tokens, i));
    const isUpTo = (joint.folded === 'الي' || joint.folded === 'حتي') && joint.gap === 'space';
    const isDash = joint.gap === 'dash' || (joint.gap === 'slash' && joint.number === last.year + 1);
    const isAndWord = joint.stems.some(({ stem, skip }) => skip === 1 && (stem === 'عام' || stem === 'العام')) && isAfterBetween(tokens, i);
    if (!isAnd && !isUpTo && !isDash && !isAndWord) break;
    const year = tokens[isAnd || isUpTo ? next + 1 : next] && yearAt(tokens, isAnd || isUpTo ? next + 1 : next);
    if (!year || year.year <= last.year) break;
    more.push(year);
    next = year.next;
    last = year;
    if (!isAnd) break;
  }
  return more;
}

function isAfterBetween(tokens: readonly DateToken[], i: number): boolean {
  return tokens[i - 1]?.stems.some(({ stem }) => stem === 'بين') ?? false;
}

/** A figure alone: something must say that it's a year, and nothing that it counts. */
function isBareYear(tokens: readonly DateToken[], i: number, { year, next, isMarked }: YearAt): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[next]];
  if (isMarked) return true;
  if (year < 1800 || year > 2100 || token.gap === 'break' || !before) return false;
  const isAttached = token.gap === 'none' && /^(?:ب|ل|في)$/.test(before.folded);
  const isListed = before.folded === 'و' && (tokens[i - 2]?.number ?? 0) >= 1800;
  const isLed =
    isListed || (token.gap === 'space' && (YEAR_PREPOSITIONS.has(before.folded) || before.stems.some(({ stem }) => YEAR_HEADS.has(stem))));
  if (!isAttached && !isLed) return false;
  const isCounting = after?.gap === 'space' && COUNTED_NOUNS.has(after.folded);
  // Round figures are as often counts: «في 2000 …» needs an end or a small word behind.
  const isRound = year % 500 === 0 && after?.gap === 'space' && after.folded.length > 3;
  return !isCounting && !isRound;
}

/** «عام 1436» without هـ can be either calendar's: left open. */
function daysOf({ year, calendar, isMarked }: YearAt): DayRange | null {
  if (calendar === 'gregorian' && !isMarked && year >= 1340 && year <= 1470) return null;
  return CALENDARS[calendar].year(year);
}
