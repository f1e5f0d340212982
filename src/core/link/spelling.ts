import { SPELLING_CLASS_OF } from '../text/spelling-classes.ts';
import { splitWords } from '../text/words.ts';
import { areTwoNativeNames } from './native-names.ts';

// Arabic spells foreign names by ear. Measured on 11,631 near-identical Wikidata pairs: inserting, dropping or
// swapping ا و ي makes 71 % of the edits, then ج/غ, ز/س, ه, ث/ت, س/ش, ط/ت. The key forgets exactly these; the
// distance charges them less. The key alone has about ten false twins a name, so it only nominates.

/** Letters that stand for one another in transliterated names: «غرينفيلد» → «جرينفيلد», «ناغورني» → «ناجورنو»; '' for hamza's seats. */
const KEY_LETTERS: ReadonlyMap<string, string> = new Map([...SPELLING_CLASS_OF, ['ش', 'س'], ['ؤ', ''], ['ئ', ''], ['ء', '']]);
const WEAK_LETTERS = new Set(['ا', 'و', 'ي', 'ى', 'ه', 'ء', 'ئ', 'ؤ']);
const CHEAP_EDIT = 0.4;
/** One token of a name may be this far from its twin if all others are within a cheap edit. */
const MAX_ONE_TOKEN = 0.8;

/** Folded words of a name, with compounds as one («عبد الله» and «عبدالله» → «عبدالله») and «بن» left out. */
export function nameWords(name: string): readonly string[] {
  const words: string[] = [];
  for (const { folded } of splitWords(name)) {
    if (folded === 'بن' || folded === 'ابن') continue;
    const head = words.at(-1);
    if (head === 'عبد' || head === 'ابو') words[words.length - 1] = head + folded;
    else words.push(folded);
  }
  return words;
}

/** What spelling variants of a name share: «سيرغي سكريبال» and «سيرجي سكريبال» → «سرج سكربل». */
export function spellingKey(words: readonly string[]): string {
  return words.map(keyOfWord).join(' ');
}

/** True where two names of several words differ only as spellings of one name do. One-word names must be equal. */
export function isSpellingVariant(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.length < 2) return a[0] === b[0];
  let loose = 0;
  for (let i = 0; i < a.length; i++) {
    if (areTwoNativeNames(a[i]!, b[i]!)) return false;
    const distance = spellingDistance(a[i]!, b[i]!);
    if (distance > MAX_ONE_TOKEN) return false;
    if (distance > CHEAP_EDIT) loose++;
  }
  return loose <= 1;
}

/** Weighted edit distance of two folded words: 0.4 for a weak letter or a pair that transcription mixes up, 1 for any other edit. */
export function spellingDistance(a: string, b: string): number {
  if (a === b) return 0;
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (let j = 1; j <= b.length; j++) above[j] = above[j - 1]! + insertCost(b[j - 1]!);
  for (let i = 1; i <= a.length; i++) {
    const row = [above[0]! + insertCost(a[i - 1]!)];
    for (let j = 1; j <= b.length; j++) {
      const swap = above[j - 1]! + swapCost(a[i - 1]!, b[j - 1]!);
      row.push(Math.min(swap, above[j]! + insertCost(a[i - 1]!), row[j - 1]! + insertCost(b[j - 1]!)));
    }
    above = row;
  }
  return above[b.length]!;
}

function keyOfWord(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    if (i > 0 && (letter === 'ا' || letter === 'و' || letter === 'ي' || letter === 'ى')) continue;
    if (letter === 'ه' && i === word.length - 1) continue;
    const kept = KEY_LETTERS.get(letter) ?? letter;
    if (!key.endsWith(kept) || kept === '') key += kept;
  }
  return key;
}

function insertCost(letter: string): number {
  return WEAK_LETTERS.has(letter) ? CHEAP_EDIT : 1;
}

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (WEAK_LETTERS.has(a) && WEAK_LETTERS.has(b)) return CHEAP_EDIT;
  return (KEY_LETTERS.get(a) ?? a) === (KEY_LETTERS.get(b) ?? b) ? CHEAP_EDIT : 1;
}
