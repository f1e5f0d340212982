import type { DateToken } from './date-tokens.ts';
import { readCount } from './read-count.ts';
import type { Reading } from './reading.ts';
import { UNIT_PRECISION, unitsAway } from './unit-days.ts';

const HEADS: Readonly<Record<string, 'since' | 'ago' | 'after'>> = { منذ: 'since', مذ: 'since', قبل: 'ago', بعد: 'after' };
const ABOUT = new Set('نحو حوالي زهاء قرابه حوال'.split(' '));
const MORE = new Set('اكثر ازيد'.split(' '));
const VAGUE_ENDINGS = new Set('قليله عديده طويله كثيره معدوده قلائل خلت مضت واحد واحده كامله كاملين'.split(' '));

/** «قبل ثلاثة أيام», «منذ أسبوعين», «منذ أسابيع», «منذ أكثر من عام», «بعد شهرين» where the sentence looks ahead; not «يوما بعد يوم». */
export function agoRule(tokens: readonly DateToken[], i: number): Reading | null {
  const head = tokens[i]!.stems.find(({ stem }) => Object.hasOwn(HEADS, stem));
  if (!head || (head.stem === 'بعد' && tokens[i - 1]?.word.unit !== undefined)) return null;
  const kind = HEADS[head.stem]!;
  const atLeast = MORE.has(tokens[i + 1]?.folded ?? '') && tokens[i + 2]?.folded === 'من';
  const at = atLeast ? i + 3 : ABOUT.has(tokens[i + 1]?.folded ?? '') ? i + 2 : i + 1;
  const count = tokens[at]?.word.unit ? null : readCount(tokens, at);
  const unitAt = count?.next ?? at;
  const unit = tokens[unitAt]?.gap === 'space' ? tokens[unitAt]!.word.unit : undefined;
  if (!unit || unit.definite || (count && tokens[at]!.gap !== 'space')) return null;
  const isVagueEnding = tokens[unitAt + 1]?.gap === 'space' && VAGUE_ENDINGS.has(tokens[unitAt + 1]!.folded);
  const next = unitAt + (isVagueEnding ? 2 : 1);
  if (isOtherDate(tokens, next, kind)) return null;
  const many = count?.value ?? (unit.count === 'many' ? 0 : unit.count);
  const isAnaphoric = kind === 'after';
  return {
    next,
    skip: head.skip,
    precision: UNIT_PRECISION[unit.unit],
    calendar: 'gregorian',
    said: {},
    fixed: null,
    fromToday: (today, tense) => {
      if (many === 0 || (isAnaphoric && tense !== 'future')) return null;
      return unitsAway(unit.unit, today, isAnaphoric ? many : -many);
    },
    open: kind === 'since' ? 'since' : null,
    ...(atLeast ? { atLeast } : {}),
  };
}

/** «قبل عام 2014», «منذ يوم الاثنين», «قبل شهر رمضان», «قبل يومين من الاقتراع»: the unit belongs to another date. */
function isOtherDate(tokens: readonly DateToken[], next: number, kind: 'since' | 'ago' | 'after'): boolean {
  const after = tokens[next];
  if (after?.gap !== 'space') return false;
  if (after.number !== null || after.word.weekday !== undefined || after.word.months !== undefined || after.word.ordinal !== undefined)
    return true;
  return kind !== 'since' && (after.folded === 'من' || after.folded === 'علي');
}
