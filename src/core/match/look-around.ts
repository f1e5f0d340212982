import { isAccusativeNisba } from './accusative-nisba.ts';
import { isHisVerb, isMatchVerb } from './masculine-verbs.ts';
import type { ScannedWords } from './scan-words.ts';
import { isJoined } from './scan-words.ts';
import {
  CLUB_HEAD,
  COMMON,
  CUP_HEAD,
  classesOf,
  FIRM_JOINER,
  GIVEN_NAME,
  MAYBE_NAME,
  NAME,
  OTHER_HEAD,
  OTHER_TAIL,
  PLACE,
  PLACE_CUE,
  TITLE,
  WHICH_BODY,
  type WordClasses,
} from './word-classes.ts';
import { addLetter, hashLetters, hashWithoutPrefix, hashWord } from './word-hash.ts';

/** Bits: what the words beside a one-word name make of it. */
export type Around = number;
/** «الرئيس X», «رئيس الوزراء البريطاني X» */
export const TITLED = 1;
/** «ليندون X», «X عون»: part of another person's name. */
export const NAME_BEFORE = 2;
export const NAME_AFTER = 4;
/** «نادي X», «أشجار X» */
export const HEADED_ELSE = 8;
/** «X آند X» */
export const IN_A_FIRM = 16;
/** «في X», «مدينة X» */
export const PLACE_CUED = 32;
/** The word as it stands, clitics and all, is a word of its own: «والد» isn't و + الد, «هولندا» isn't هولاند. */
export const WHOLE_IS_WORD = 64;
/** The first clitic is ف or ك, which are seldom particles («فرنسا», «كندا»). */
export const RARE_CLITIC = 128;
/** An unknown word follows, which may be a surname: «بوريس روتينبرغ». */
export const UNKNOWN_AFTER = 256;
/** «الاتحاد الروسي», «المجلس التشريعي»: the noun goes on, so it isn't the short form of another. */
export const DEFINITE_AFTER = 512;
/** «الرئيس X عون»: what follows is a word of the language and a surname. */
export const MAYBE_NAME_AFTER = 1024;
/** A word no table knows precedes: a patronymic, a verb. */
export const STRANGER_BEFORE = 2048;
/** «نادي X», «شركة X»: the page's X throughout. */
export const CLUB_OF = 4096;
/** «كأس الاتحاد الأوروبي», «X تايمز» */
export const ELSE_BESIDE = 8192;
/** «جورج X» */
export const GIVEN_BEFORE = 16384;
/** «ليفربول يضم لاعبا», «تعادل ليفربول»: what it does a man would do. */
export const DOES_AS_HE = 32768;
/** «الاتحاد الأفريقي»: another body than the one that the noun alone means. */
export const OTHER_BODY = 65536;

/** «الاتحاد مع العراق»: not a body but its verb. */
const WITH = hashWord('مع');

const OTHER = hashWord('اخر');
const RELATIVES = new Set(['الذي', 'التي', 'اللذان', 'اللتان', 'الذين'].map(hashWord));

/** A title reaches over its adjectives and complements: «رئيس وزراء بريطانيا السابق X». */
const TITLE_REACH = 4;

const HEADS = OTHER_HEAD | CLUB_HEAD | CUP_HEAD;
const ALEF = 0x627;
const LAM = 0x644;
const CLITICS = new Set(['و', 'ف', 'ب', 'ك', 'ل'].map(letter => letter.charCodeAt(0)));
const RARE = new Set(['ف', 'ك'].map(letter => letter.charCodeAt(0)));

/** What stands beside a name of several words. */
export function lookBesideWords(classes: WordClasses, words: ScannedWords, first: number, last: number, skipped: number): Around {
  const before = skipped === 0 && isJoined(words, first) ? lookBefore(classes, words, first - 1) : 0;
  return isJoined(words, last) ? before | lookAfter(classes, words, last) : before;
}

export function lookAround(classes: WordClasses, words: ScannedWords, word: number, skipped: number): Around {
  let around = isAccusativeNisba(classes, words, word, skipped) ? ELSE_BESIDE : 0;
  const whole = classesOf(classes, words.hashes[word]!);
  if ((whole & (COMMON | TITLE | OTHER_HEAD | PLACE)) !== 0) around |= WHOLE_IS_WORD;
  if (skipped > 0) {
    const isShortStem = lengthOf(words, word) - skipped <= 4;
    if (isShortStem && (whole & NAME) !== 0) around |= WHOLE_IS_WORD;
    if (RARE.has(words.letters[words.firstLetters[word]!]!)) around |= RARE_CLITIC;
  } else if (isJoined(words, word)) around |= lookBefore(classes, words, word - 1);
  else if (isJoined(words, word + 1) && isHisVerb(words.hashes[word + 1]!)) around |= DOES_AS_HE;
  if (isJoined(words, word + 1)) around |= lookAfter(classes, words, word + 1);
  return around;
}

function lookBefore(classes: WordClasses, words: ScannedWords, before: number): Around {
  const kind = headClasses(classes, words, before);
  let around = 0;
  if ((kind & OTHER_HEAD) !== 0) around |= HEADED_ELSE;
  if ((kind & CUP_HEAD) !== 0) around |= ELSE_BESIDE;
  if ((kind & CLUB_HEAD) !== 0) around |= CLUB_OF;
  if (isMatchVerb(words, before)) around |= DOES_AS_HE;
  if ((kind & GIVEN_NAME) !== 0) around |= GIVEN_BEFORE;
  if ((kind & FIRM_JOINER) !== 0) around |= IN_A_FIRM;
  if ((kind & PLACE_CUE) !== 0) around |= PLACE_CUED;
  if ((kind & TITLE) !== 0) return around | TITLED;
  if (isOtherName(kind)) return around | NAME_BEFORE;
  if (reachesTitle(classes, words, before)) return around | TITLED;
  // «الرئيس ليندون X»: a stranger behind a title is a given name.
  const isStranger = (kind & ~MAYBE_NAME) === 0 && !isDefinite(words, before);
  if (isStranger) around |= STRANGER_BEFORE;
  const isTitled = isStranger && isJoined(words, before) && (classOrStemClass(classes, words, before - 1) & TITLE) !== 0;
  return isTitled ? around | NAME_BEFORE : around;
}

function lookAfter(classes: WordClasses, words: ScannedWords, after: number): Around {
  const kind = classesOf(classes, words.hashes[after]!);
  let around = 0;
  if ((isDefinite(words, after) && !RELATIVES.has(words.hashes[after]!)) || words.hashes[after] === WITH) around |= DEFINITE_AFTER;
  else if ((kind & ~MAYBE_NAME) === 0 && !CLITICS.has(words.letters[words.firstLetters[after]!]!)) around |= UNKNOWN_AFTER;
  // «جونسون آخر،»: not him.
  if (isDefinite(words, after) && (kind & WHICH_BODY) !== 0) around |= OTHER_BODY;
  if (isOtherName(kind) || (words.hashes[after] === OTHER && !isJoined(words, after + 1))) around |= NAME_AFTER;
  if ((kind & MAYBE_NAME) !== 0) around |= MAYBE_NAME_AFTER;
  if ((kind & OTHER_TAIL) !== 0) around |= ELSE_BESIDE;
  return (kind & FIRM_JOINER) !== 0 ? around | IN_A_FIRM : around;
}

/** A word's classes as what stands before a name; behind a particle also those of heads («بكأس», which somebody is called, too). */
function headClasses(classes: WordClasses, words: ScannedWords, word: number): number {
  const kind = classOrStemClass(classes, words, word);
  const from = words.firstLetters[word]!;
  if (kind === 0 || !CLITICS.has(words.letters[from]!)) return kind;
  return kind | (classesOf(classes, hashLetters(words.letters, from + 1, words.firstLetters[word + 1]!)) & HEADS);
}

/** A place beside a name is no part of it: «دعا ميشيل روسيا». */
function isOtherName(kind: number): boolean {
  return (kind & NAME) !== 0 && (kind & (COMMON | TITLE | PLACE | PLACE_CUE)) === 0;
}

/** «الرئيس الروسي X», «رئيس المجلس الأوروبي X»: back over definite words, and one place, to a title. */
function reachesTitle(classes: WordClasses, words: ScannedWords, from: number): boolean {
  for (let i = from; i > 0 && from - i < TITLE_REACH && isJoined(words, i); i--) {
    if (!isDefinite(words, i) && (classesOf(classes, words.hashes[i]!) & (PLACE | NAME)) === 0) return false;
    if ((classOrStemClass(classes, words, i - 1) & TITLE) !== 0) return true;
  }
  return false;
}

/** The word's classes, or without its clitics: «للرئيس», «وليندون». */
export function classOrStemClass(classes: WordClasses, words: ScannedWords, word: number): number {
  const hash = words.hashes[word]!;
  const whole = classesOf(classes, hash);
  const from = words.firstLetters[word]!;
  const length = lengthOf(words, word);
  if (whole !== 0 || length < 4 || length > 40 || !CLITICS.has(words.letters[from]!)) return whole;
  const first = addLetter(0, words.letters[from]!);
  const kind = classesOf(classes, hashWithoutPrefix(hash, first, length - 1));
  if (kind !== 0 || !CLITICS.has(words.letters[from + 1]!)) return kind;
  return classesOf(classes, hashWithoutPrefix(hash, addLetter(first, words.letters[from + 1]!), length - 2));
}

function isDefinite(words: ScannedWords, word: number): boolean {
  const from = words.firstLetters[word]!;
  return words.letters[from] === ALEF && words.letters[from + 1] === LAM && lengthOf(words, word) > 3;
}

function lengthOf(words: ScannedWords, word: number): number {
  return words.firstLetters[word + 1]! - words.firstLetters[word]!;
}
