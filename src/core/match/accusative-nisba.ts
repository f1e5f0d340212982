import { type Country, countries } from '../tables/countries.ts';
import { isJoined, type ScannedWords } from './scan-words.ts';
import { COMMON, classesOf, NAME, PLACE, TITLE, type WordClasses } from './word-classes.ts';
import { hashLetters, hashWord } from './word-hash.ts';

/**
 * «روسيا» is a country, and the accusative of «روسي»: «23 دبلوماسيا روسيا», «34 بريطانيا من بين كل 100». Newspapers leave
 * the tanwin out that would tell them apart.
 */

/** Names that are an adjective's accusative too, by hash. */
let names: ReadonlySet<number> | undefined;

/** Adverbs that end as an accusative noun does: «ودعا لاحقا روسيا إلى …» is the country. */
const ADVERBS = hashes(
  'لاحقا سابقا حاليا مجددا مؤخرا اخيرا غالبا دائما تماما فورا قريبا تقريبا جميعا فعلا سريعا كثيرا قليلا احيانا نهائيا رسميا علنا سرا يوميا سنويا صباحا ظهرا ليلا نهارا غدا اولا ثانيا ثالثا مسبقا ايضا معا جدا حقا صراحه خصوصا عموما تحديدا مرارا تكرارا شخصيا ضمنيا ظاهريا نظريا عمليا فعليا حصرا',
);
const ALEF = 0x627;
const LAM = 0x644;
const WAW = 0x648;
const HEH = 0x647;
const MIN_LETTERS = 5;
/** «149 شخصا» */
const MIN_COUNTED = 4;
/** «34 بريطانيا»: from eleven up the counted noun is an accusative singular; longer numbers are years. */
const MIN_COUNT = 11;
const MAX_DIGITS = 3;

/** True where the word beside it makes a country's name the accusative of its people's adjective. */
export function isAccusativeNisba(classes: WordClasses, words: ScannedWords, word: number, skipped: number): boolean {
  if (word === 0 || !isJoined(words, word) || !mayBeNisba(words, word, skipped)) return false;
  if (skipped > 0) return isAnd(words, word, skipped) && isAccusativeNisba(classes, words, word - 1, 0);
  // «149 شخصا روسيا وأوكرانيا»
  if (word > 1 && isCount(words, word - 2) && isIndefiniteAccusative(classes, words, word - 1, MIN_COUNTED)) return true;
  if (goesOnWithPlace(classes, words, word + 1)) return false;
  return isCount(words, word - 1) ? !isAfterPlace(classes, words, word - 1) : isIndefiniteAccusative(classes, words, word - 1);
}

/** The word is a country's name and its adjective's accusative: «روسيا», «بريطانيا». */
export function mayBeNisba(words: ScannedWords, word: number, skipped: number): boolean {
  names ??= new Set(countries().flatMap(accusatives).map(hashWord));
  if (skipped === 0) return names.has(words.hashes[word]!);
  return names.has(hashLetters(words.letters, words.firstLetters[word]! + skipped, words.firstLetters[word + 1]!));
}

function isAnd(words: ScannedWords, word: number, skipped: number): boolean {
  return skipped === 1 && words.letters[words.firstLetters[word]!] === WAW;
}

function accusatives({ names: own, adjectives }: Country): readonly string[] {
  return adjectives.map(adjective => `${adjective}ا`).filter(word => own.includes(word));
}

function isCount(words: ScannedWords, word: number): boolean {
  const from = words.firstLetters[word]!;
  const to = words.firstLetters[word + 1]!;
  if (to - from > MAX_DIGITS) return false;
  let count = 0;
  for (let at = from; at < to; at++) {
    const digit = words.letters[at]! - 0x30;
    if (digit < 0 || digit > 9) return false;
    count = count * 10 + digit;
  }
  return count >= MIN_COUNT;
}

/** «زعيما روسيا وتركيا»: the leaders of two countries. */
function goesOnWithPlace(classes: WordClasses, words: ScannedWords, word: number): boolean {
  if (word >= words.count || !isJoined(words, word)) return false;
  const from = words.firstLetters[word]!;
  const to = words.firstLetters[word + 1]!;
  return words.letters[from] === WAW && (classesOf(classes, hashLetters(words.letters, from + 1, to)) & PLACE) !== 0;
}

/** «فرنسا 95 روسيا 83»: a score. */
function isAfterPlace(classes: WordClasses, words: ScannedWords, word: number): boolean {
  return word > 0 && isJoined(words, word) && (classesOf(classes, words.hashes[word - 1]!) & PLACE) !== 0;
}

/** «دبلوماسيا», «تدخلا»: a known noun and its alef, no adverb, no verb of many («قالوا»), no pronoun behind («عليها»). */
function isIndefiniteAccusative(classes: WordClasses, words: ScannedWords, word: number, least = MIN_LETTERS): boolean {
  const { letters, firstLetters, hashes: all } = words;
  const from = firstLetters[word]!;
  const to = firstLetters[word + 1]!;
  if (to - from < least || letters[to - 1] !== ALEF || letters[to - 2] === WAW || letters[to - 2] === HEH) return false;
  if (letters[from] === ALEF && letters[from + 1] === LAM) return false;
  if (ADVERBS.has(all[word]!) || (classesOf(classes, all[word]!) & (PLACE | NAME)) !== 0) return false;
  return (classesOf(classes, hashLetters(letters, from, to - 1)) & (COMMON | TITLE)) !== 0;
}

function hashes(list: string): ReadonlySet<number> {
  return new Set(list.split(' ').map(hashWord));
}
