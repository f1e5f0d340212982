import { SIGNING } from './event-wordings.ts';
import { classOrStemClass } from './look-around.ts';
import type { EventSignature } from './name-index.ts';
import type { Trigger } from './read-trigger.ts';
import { isJoined, type ScannedWords } from './scan-words.ts';
import { parts, sentenceAround, type ToldBlock } from './told-block.ts';
import { classesOf, PLACE, PLACE_CUE } from './word-classes.ts';
import { hashLetters, hashWord } from './word-hash.ts';

/** «أزمة شبه جزيرة X» */
const BESIDE_REACH = 4;
/** «الاتفاق الموقع أمس في X» … */
const AGREEMENT_REACH = 7;
/** … and over a clause about it: «اتفاق وقف إطلاق النار الذي تم التوصل إليه أمس في X». */
const CLAUSE_REACH = 12;
/** «وقع ممثلو الطرفين على الاتفاق» */
const SIGNED_BEFORE = 5;
const LONG_REACH = 25;
/** «ضم الهند إقليم X» */
const TAKEN_REACH = 7;

const IN = hashWord('في');
const RELATIVES = new Set(['الذي', 'التي', 'اللذين'].map(hashWord));
/** «الاتفاق الآن» */
const NOW = new Set(['الان', 'اليوم', 'امس'].map(hashWord));
const SAYS_WHICH = new Set(['بين', 'مع', 'علي', 'حول', 'بشان', 'في', 'ان'].map(hashWord));

/** Head and place of a happening's name, apart: «أزمة شبه جزيرة X», «انهار X», «الاتفاق الموقع أمس في X». */
export function isBesideSubject(block: ToldBlock, event: EventSignature, { first, last }: Trigger): boolean {
  if (event.told === 'name') return false;
  const { words, nameAt, named, index } = block;
  const isSubject = (i: number) => i >= 0 && i < words.count && nameAt[i]! >= 0 && event.subjects.includes(named[nameAt[i]!]!.entity);
  let reach = event.told === 'agreement' ? AGREEMENT_REACH : BESIDE_REACH;
  for (let i = last; i < words.count && i - last < reach && !parts(words, i); i++) {
    if (isSubject(i)) return event.told === 'beside' || (words.hashes[i - 1] === IN && isSigned(block, first, i));
    if (nameAt[i]! >= 0) return false;
    if (event.told === 'agreement' && RELATIVES.has(words.hashes[i]!)) reach = CLAUSE_REACH;
    if (event.told === 'beside' && words.hashes[i] !== IN && (classesOf(index.classes, words.hashes[i]!) & PLACE_CUE) === 0) break;
  }
  return event.told === 'beside' && isSubject(first - 1) && !parts(words, first);
}

/** «وقع الطرفان على الاتفاق في …», «الاتفاق الموقع في …» */
function isSigned({ words }: ToldBlock, head: number, to: number): boolean {
  for (let i = head; i > 0 && head - i < SIGNED_BEFORE && !parts(words, i); i--) if (isSigning(words, i - 1)) return true;
  for (let i = head + 1; i < to; i++) if (isSigning(words, i)) return true;
  return false;
}

/** Whole, or behind one particle: «لوقف», «ووقع». */
function isSigning(words: ScannedWords, word: number): boolean {
  const hash = words.hashes[word]!;
  const from = words.firstLetters[word]!;
  const length = words.firstLetters[word + 1]! - from;
  return SIGNING.has(hash) || (length > 2 && SIGNING.has(hashLetters(words.letters, from + 1, from + length)));
}

/** «اتفاق لوقف إطلاق النار في شرق البلاد بعد مفاوضات في X»: told at length in its own days. */
export function isSignedSomewhereAt(block: ToldBlock, event: EventSignature, { first, last }: Trigger): boolean {
  const { words, nameAt, named } = block;
  if (event.told !== 'agreement') return false;
  const [, end] = sentenceAround(block, first);
  for (let i = last + 1; i < Math.min(end, last + LONG_REACH); i++) {
    const name = nameAt[i]!;
    if (name >= 0 && event.subjects.includes(named[name]!.entity) && words.hashes[i - 1] === IN) return isSigned(block, first, i);
  }
  return false;
}

/** Of «انهياره», «أزمتها»: whether what is named last before it in the sentence is what the happening is of; null where nothing is. */
export function isOfLastNamed(block: ToldBlock, event: EventSignature, { first }: Trigger): boolean | null {
  const [from] = sentenceAround(block, first);
  for (let i = first - 1; i >= from; i--) {
    const name = block.nameAt[i]!;
    if (name < 0 || block.named[name]!.entity === event.entity) continue;
    return event.subjects.includes(block.named[name]!.entity);
  }
  return null;
}

/** «الاتفاق» alone: what follows doesn't say which («الاتفاق النووي», «الاتفاق على …», «الاتفاق بين …»). */
export function standsAlone({ words, nameAt }: ToldBlock, { last }: Trigger): boolean {
  if (last >= words.count || !isJoined(words, last)) return true;
  const from = words.firstLetters[last]!;
  const isDefinite = words.letters[from] === 0x627 && words.letters[from + 1] === 0x644;
  const hash = words.hashes[last]!;
  return nameAt[last]! < 0 && !SAYS_WHICH.has(hash) && (!isDefinite || RELATIVES.has(hash) || NOW.has(hash) || SIGNING.has(hash));
}

/** The land stands behind the word, with at most its taker between them; of a pronoun, also anywhere before it in the sentence. */
export function isTaken(block: ToldBlock, event: EventSignature, trigger: Trigger): boolean {
  const { index, words, nameAt, named } = block;
  const [first] = sentenceAround(block, trigger.first);
  if (trigger.pronoun !== null) {
    for (let i = first; i < trigger.first; i++) if (nameAt[i]! >= 0 && event.subjects.includes(named[nameAt[i]!]!.entity)) return true;
  }
  let others = 0;
  for (let i = trigger.last; i < words.count && i - trigger.last < TAKEN_REACH && !parts(words, i); i++) {
    const name = nameAt[i]!;
    if (i > trigger.last && name >= 0 && name === nameAt[i - 1]) continue;
    if (name >= 0 && event.subjects.includes(named[name]!.entity)) return true;
    const isOther = name >= 0 || (classOrStemClass(index.classes, words, i) & PLACE) !== 0;
    if (isOther && ++others > 1) return false;
  }
  return false;
}
