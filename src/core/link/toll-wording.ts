import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';
import type { ArticleView } from './article-view.ts';

/** How many an article says were killed or hurt, in its words. */
export type Toll = Span & { readonly kind: 'dead' | 'hurt'; readonly count: number };

// Folded. The people counted behind the number («عشرة قتلى»), or a word for it before («مقتل عشرة أشخاص»).
const COUNTED: ReadonlyMap<string, Toll['kind']> = new Map([
  ...'قتيل قتيلا قتلي قتيله شهيد شهيدا شهداء dead killed'.split(' ').map(word => [word, 'dead'] as const),
  ...'جريح جريحا جرحي مصاب مصابا مصابين injured wounded hurt'.split(' ').map(word => [word, 'hurt'] as const),
]);
const PAIRS: ReadonlyMap<string, Toll['kind']> = new Map([
  ...'قتيلان قتيلين شهيدان شهيدين'.split(' ').map(word => [word, 'dead'] as const),
  ...'جريحان جريحين مصابان مصابين'.split(' ').map(word => [word, 'hurt'] as const),
]);
const BEFORE: ReadonlyMap<string, Toll['kind']> = new Map([
  ...'مقتل مصرع استشهاد قتل قتلت اودي اودت بحياه وفاه'.split(' ').map(word => [word, 'dead'] as const),
  ...'اصابه جرح اصيب جرحت'.split(' ').map(word => [word, 'hurt'] as const),
]);
/** Between that word and the number: «مقتل ما لا يقل عن عشرة», «إصابة نحو 20». */
const BETWEEN = new Set(['ما', 'لا', 'يقل', 'عن', 'نحو', 'حوالي', 'اكثر', 'من', 'قرابه', 'اخرين', 'علي', 'الاقل', 'ب', 'بحياه']);
const MAX_BETWEEN = 5;
const PEOPLE = new Set('شخصا اشخاص مدنيا مدنيين جنديا جنود شرطيا عنصرا عناصر طفلا اطفال people'.split(' '));

const UNITS = ['', 'واحد', 'اثن', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const TENS = ['', '', 'عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((stem, value) => (stem === '' ? [] : [stem, `${stem}ه`].map(word => [word, value] as const))),
  ...TENS.flatMap((stem, ten) => (stem === '' ? [] : [`${stem}ون`, `${stem}ين`].map(word => [word, ten * 10] as const))),
  ['اثنان', 2],
  ['اثنين', 2],
  ['شخصان', 2],
  ['شخصين', 2],
  ['ثمان', 8],
  ['مئه', 100],
  ['مائه', 100],
]);

/** What the words of `within` count, in text order. */
export function findTolls({ text }: ArticleView, within: Span): readonly Toll[] {
  const words = splitWords(text, within);
  const found = words.flatMap((word, at): readonly Toll[] => {
    const { folded } = withoutAnd(word);
    const pair = PAIRS.get(folded);
    const number = readNumber(words, at);
    if (pair !== undefined && !hasNumberBefore(words, at)) return [{ kind: pair, count: 2, start: startOf(word), end: word.end }];
    if (number !== null && number.at === at) {
      const noun = words[number.next];
      const kind = noun === undefined ? undefined : COUNTED.get(noun.folded);
      if (kind !== undefined) return [{ kind, count: number.value, start: startOf(word), end: noun!.end }];
    }
    const kind = BEFORE.get(folded);
    const counted = kind === undefined ? null : numberBehind(words, at + 1);
    if (kind === undefined || counted === null || COUNTED.has(words[counted.next]?.folded ?? '')) return [];
    const people = words[counted.next];
    const last = people && PEOPLE.has(people.folded) ? people : words[counted.next - 1]!;
    return [{ kind, count: counted.value, start: startOf(word), end: last.end }];
  });
  // «خمسة وعشرين قتيلا» holds «عشرين قتيلا».
  return found.filter((toll, at) => !found.slice(0, at).some(other => toll.start < other.end));
}

function numberBehind(words: readonly Word[], from: number): ReturnType<typeof readNumber> {
  for (let at = from; at < words.length && at < from + MAX_BETWEEN; at++) {
    const number = readNumber(words, at);
    if (number !== null) return number;
    if (!BETWEEN.has(words[at]!.folded)) return null;
  }
  return null;
}

/** «15», «عشرة», «خمسة عشر», «خمسة وعشرين»; `next`: the word behind it. */
function readNumber(words: readonly Word[], at: number): { readonly at: number; readonly next: number; readonly value: number } | null {
  const word = words[at];
  if (!word) return null;
  if (/^\d{1,5}$/.test(word.folded)) return { at, next: at + 1, value: Number(word.folded) };
  const value = NUMBERS.get(withoutAnd(word).folded);
  if (value === undefined) return null;
  const second = words[at + 1]?.folded ?? '';
  if (value < 10 && /^عشره?$/.test(second)) return { at, next: at + 2, value: value + 10 };
  const tens = second.startsWith('و') ? NUMBERS.get(second.slice(1)) : undefined;
  return value < 10 && tens !== undefined && tens >= 20 ? { at, next: at + 2, value: value + tens } : { at, next: at + 1, value };
}

function hasNumberBefore(words: readonly Word[], at: number): boolean {
  return readNumber(words, at - 1) !== null;
}

/** «وإصابة» → «إصابة». */
function withoutAnd({ folded }: Word): { readonly folded: string } {
  return {
    folded:
      folded.startsWith('و') && folded.length > 3 && !COUNTED.has(folded) && folded !== 'وفاه' && folded !== 'واحد'
        ? folded.slice(1)
        : folded,
  };
}

function startOf(word: Word): number {
  return withoutAnd(word).folded === word.folded ? word.start : word.start + 1;
}
