import { PAGE_WORDS } from '../tables/page-furniture.ts';
import { keyOf } from './lines.ts';

/** What a date in a page's head or foot is the date of; `bare` where nothing says. */
export type StampKind = 'published' | 'updated' | 'crawled' | 'bare';

/** Words that say which date follows, folded. «نشر» alone, never «نشرة» or «منشور»: whole words. */
const KINDS: readonly (readonly [Exclude<StampKind, 'bare'>, ReadonlySet<string>])[] = [
  ['crawled', wordSet(PAGE_WORDS.crawled)],
  ['updated', wordSet(PAGE_WORDS.updated)],
  ['published', wordSet(PAGE_WORDS.published)],
];

/** Words that stand around a date and say nothing of it. */
const AROUND_DATES = wordSet(PAGE_WORDS.aroundDates);

/** «بتوقيت أبوظبي», «بتوقيت مكة المكرمة»: whose clock it is. */
const CLOCKS = wordSet(PAGE_WORDS.clocks);
const MAX_CLOCK_WORDS = 2;

/** «نشر بواسطة سلمى الأحمد في»: a name may stand between a label and its date, nothing else. */
const BY = wordSet(PAGE_WORDS.by);
const MAX_NAME_WORDS = 4;

/** Words around a date that are no time's, no number and no label. */
export function strangeWords(text: string): number {
  const said = keyOf(text).split(' ');
  let strange = 0;
  let clock = 0;
  for (const word of said) {
    if (CLOCKS.has(word)) clock = MAX_CLOCK_WORDS + 1;
    clock--;
    if (clock >= 0 || word === '' || AROUND_DATES.has(word) || /^\d+$/.test(word) || kindOf(word) !== undefined || BY.has(word)) continue;
    strange += 1;
  }
  return strange;
}

function kindOf(word: string): Exclude<StampKind, 'bare'> | undefined {
  return KINDS.find(([, list]) => list.has(word))?.[0];
}

/** Whether a line's folded words hold one that a publication's label needs: asked before dates are looked for. */
export function saysPublished(key: string): boolean {
  return key.split(' ').some(word => kindOf(word) === 'published');
}

/** «الموعد: 20 أكتوبر», «تاريخ الميلاد: …»: a label of another matter right before the date. */
export function isOtherLabel(before: string): boolean {
  const word = /([^\s:|]+)\s*:\s*(?:يوم\s+)?$/.exec(before.slice(-40))?.[1];
  return word !== undefined && strangeWords(word) > 0;
}

/**
 * The kind that the words before a date say, the nearest word winning: «نشر في 1 … آخر تحديث: 2 …». Null where none says any,
 * or it says it of something else: «نشر الكتاب في 7 مايو».
 */
export function labelOf(text: string): Exclude<StampKind, 'bare'> | null {
  const said = keyOf(text).split(' ');
  const at = said.findLastIndex(word => kindOf(word) !== undefined);
  if (at === -1) return null;
  const after = said.slice(at + 1);
  const strange = strangeWords(after.join(' '));
  const isNamed = after.some(word => BY.has(word)) && strange <= MAX_NAME_WORDS;
  return strange === 0 || isNamed ? kindOf(said[at]!)! : null;
}

/** «صدر الكتاب في», «الميناء في»: words that tell of the day rather than stamp it. */
export function tellsOf(before: string): boolean {
  return /(?:^|\s)في\s*(?:يوم\s+)?$/.test(before.slice(-20)) && labelOf(before) === null && strangeWords(before) > 0;
}

/** «date_extracted» is a name of a field, which folding would part. */
function wordSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(word => (word.includes('_') ? word : keyOf(word))));
}
