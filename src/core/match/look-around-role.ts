import lexicon from '../../../data/tables/lexicon.json';
import { fold } from '../text/fold-text.ts';
import { isJoined, type ScannedWords } from './scan-words.ts';
import { COMMON, classesOf, MAYBE_NAME, NAME, PLACE, PLACE_CUE, TITLE, type WordClasses } from './word-classes.ts';
import { addLetter, hashWithoutPrefix, hashWord } from './word-hash.ts';
import { SENTENCE_END } from './word-units.ts';

/** Bits: what stands around a title. */
export type AroundRole = {
  readonly bits: number;
  /** The word after the title and after «الحالي»: where its bearer's name would begin. */
  readonly next: number;
};

/** «… السابق», «… الراحل», «… المقبل»: no longer the holder's, or not yet. */
export const PAST = 1;
/** «… ديمتري …»: somebody's name follows. */
export const NAME_FOLLOWS = 2;
/** A word no table knows follows, which may be a surname. */
export const STRANGER_FOLLOWS = 4;
/** «نائب رئيس …», «منصب رئيس …»: another office, or the office without its holder. */
export const OTHER_OFFICE = 8;
/** «المتحدث باسم الرئيس …», «زوجة الرئيس …»: a name behind it is theirs. */
export const SOMEBODY_OF = 16;
/** «ميدفيديف رئيس …»: the title of whoever was just named. */
export const NAME_PRECEDES = 32;
/** A comma or a bracket before what follows. */
export const PARTED = 64;

const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل'].map(letter => letter.charCodeAt(0)));
const STILL = hashes('الحالي الحاليه الجديد الجديده');
const NOT_YET = hashes('القادم القادمه المقبل المقبله');
const NO_LONGER = new Set(
  lexicon.roleModifiers.flatMap(([words = '', status]) =>
    status === 'held' || words.includes(' ') ? [] : [fold(words), `${fold(words)}ه`].map(hashWord),
  ),
);
const DEPUTIES = hashes('نائب نائبه نواب منصب لمنصب بمنصب كرسي لقب وكيل وكيله مرشح');
const PEOPLE_OF = hashes(
  'باسم بلسان مساعد مساعده مساعدي مستشار مستشاره مستشاري مبعوث مبعوثه سكرتير سكرتيره ممثل ممثله زوجه زوج عقيله قرينه ابنه ابن نجل نجله شقيق شقيقه والد والده مكتب ديوان موفد',
);

export function lookAroundRole(classes: WordClasses, words: ScannedWords, first: number, last: number, skipped: number): AroundRole {
  let bits = 0;
  let next = last;
  while (next < words.count && isJoined(words, next) && STILL.has(words.hashes[next]!)) next++;
  if (next < words.count && words.gaps[next]! !== SENTENCE_END) {
    if (!isJoined(words, next)) bits |= PARTED;
    else if (NO_LONGER.has(words.hashes[next]!) || NOT_YET.has(words.hashes[next]!)) bits |= PAST;
    const kind = classesOf(classes, words.hashes[next]!);
    if (isOtherName(kind)) bits |= NAME_FOLLOWS;
    else if ((kind & ~MAYBE_NAME) === 0 && !isParticled(words, next)) bits |= STRANGER_FOLLOWS;
  }
  if (first === 0 || !isJoined(words, first)) return { bits, next };
  const before = words.hashes[first - 1]!;
  if (startsWith(words, first - 1, DEPUTIES)) bits |= OTHER_OFFICE;
  if (startsWith(words, first - 1, PEOPLE_OF)) bits |= SOMEBODY_OF;
  if (skipped === 0 && isOtherName(classesOf(classes, before))) bits |= NAME_PRECEDES;
  return { bits, next };
}

function isOtherName(kind: number): boolean {
  return (kind & NAME) !== 0 && (kind & (COMMON | TITLE | PLACE | PLACE_CUE)) === 0;
}

/** Definite, or with a particle in front: no foreign surname. */
function isParticled(words: ScannedWords, word: number): boolean {
  const from = words.firstLetters[word]!;
  return CLITICS.has(words.letters[from]!) || (words.letters[from] === 0x627 && words.letters[from + 1] === 0x644);
}

/** The word is in the set, whole or behind one particle: «ونائب». */
function startsWith(words: ScannedWords, word: number, set: ReadonlySet<number>): boolean {
  const hash = words.hashes[word]!;
  if (set.has(hash)) return true;
  const from = words.firstLetters[word]!;
  const length = words.firstLetters[word + 1]! - from;
  const letter = words.letters[from]!;
  return length > 3 && length < 40 && CLITICS.has(letter) && set.has(hashWithoutPrefix(hash, addLetter(0, letter), length - 1));
}

function hashes(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(hashWord));
}
