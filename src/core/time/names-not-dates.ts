import type { DateToken } from './date-tokens.ts';
import type { CalendarDate } from './read-calendar-date.ts';

/** Words before a day and month that make a name of them, as data with an example each; folded. */

/** Places: a name even with a year. «مدينة 6 أكتوبر», «ملعب 5 جويلية 1962», «جسر 14 رمضان». */
const PLACE_HEADS = new Set('مدينه جامعه شارع جسر ميدان ساحه ملعب استاد مطار مستشفي مدرسه حي كوبري محور سد قاعده'.split(' '));

/** Parties and movements: «قوى 14 آذار», «حركة 20 فبراير», «شباب 25 يناير», «نواب 8 آذار». */
const MOVEMENT_HEADS = new Set(
  'قوي فريق فريقي تحالف حركه حزب كتله جماعه تيار نواب وزراء مرشح مرشحي مرشحو جمهور معسكر شباب ثوار ناشطي ناشطو منظمه كتائب ائتلاف'.split(
    ' ',
  ),
);

/** Wars and risings: a name without a year («حرب تموز», «ثورة 25 يناير»), a date with one («ثورة 14 تموز 1958»). */
const RISING_HEADS = new Set('ثوره ثورتي انتفاضه حرب حراك نصر انتصار معركه عدوان ملحمه'.split(' '));

/** Known by their day: the year is that of the event, not the nearest. «هجمات 11 سبتمبر», «عملية 7 أكتوبر», «اتفاق 17 أيار». */
const ATTACK_HEADS = new Set(
  'هجمات هجوم احداث اعتداءات اعتداء تفجيرات تفجير مجزره مذبحه انقلاب زلزال مظاهرات احتجاجات عمليه غزوه اتفاق اتفاقيه'.split(' '),
);

/** Days that are names by themselves, as their country writes them: «14 آذار تدعو», «25 يناير». After في, يوم and the like they are dates. */
const NAMED_DAYS = new Set(['14 اذار', '8 اذار', '25 يناير', '30 يونيو', '6 اكتوبر']);

const DATE_PREPOSITIONS = new Set('في وفي يوم منذ حتي بتاريخ قبل بعد ليله ليل مساء صباح فجر ذكري الموافق من الي بين'.split(' '));

/** «أيلول الأسود» */
const NAME_ENDINGS = new Set('الاسود الابيض الوردي الاحمر العظيم المجيد'.split(' '));

/** Known by day and month alone wherever they stand: the year meant isn't the nearest. */
const DAYS_OF_ATTACKS = new Set(['11 سبتمبر', '11 ايلول']);

/** True where the words make a name: «قوى 14 آذار», «مدينة 6 أكتوبر», «حرب تموز», «أيلول الأسود». */
export function isNameNotDate(tokens: readonly DateToken[], i: number, date: CalendarDate): boolean {
  const before = tokens[i]!.gap === 'break' ? undefined : tokens[i - 1];
  if (NAME_ENDINGS.has(tokens[date.next]?.folded ?? '') && tokens[date.next]!.gap === 'space') return true;
  if (hasHead(before, PLACE_HEADS)) return true;
  const isDated = date.year !== null || date.yearSteps !== null || date.tie !== null;
  if (isDated) return false;
  if (hasHead(before, MOVEMENT_HEADS) || hasHead(before, RISING_HEADS)) return true;
  const isNamedDay = date.days.length === 1 && NAMED_DAYS.has(`${date.days[0]} ${tokens[date.next - 1]!.folded}`);
  // «… يتظاهرون في ميدان التحرير (25 يناير)» keeps its date: only in running text is it a subject.
  return (
    isNamedDay &&
    !hasHead(before, ATTACK_HEADS) &&
    tokens[i]!.gap !== 'open' &&
    before?.word.weekday === undefined &&
    !isPreposition(before)
  );
}

/** «أحداث 11 سبتمبر»: a date whose year nobody here says, and it isn't the nearest one. */
export function isNamedAttack(tokens: readonly DateToken[], i: number, date: CalendarDate): boolean {
  if (date.days.length === 0 || date.year !== null || date.yearSteps !== null || date.tie !== null) return false;
  const isKnownDay = DAYS_OF_ATTACKS.has(`${date.days[0]} ${tokens[date.next - 1]!.folded}`);
  return isKnownDay || (tokens[i]!.gap !== 'break' && hasHead(tokens[i - 1], ATTACK_HEADS));
}

function hasHead(token: DateToken | undefined, heads: ReadonlySet<string>): boolean {
  return token?.stems.some(({ stem }) => heads.has(stem) || (stem.startsWith('ال') && heads.has(stem.slice(2)))) ?? false;
}

function isPreposition(token: DateToken | undefined): boolean {
  return token !== undefined && DATE_PREPOSITIONS.has(token.folded);
}
