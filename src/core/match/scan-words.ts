import { EXPANSIONS } from '../text/char-tables.ts';
import { spellingKey } from './spelling-key.ts';
import { addLetter, addLetterWhere, hashLetters } from './word-hash.ts';
import { BREAK, EXPANDED_UNIT, FIRST_LETTER, JOINT, LINE_BREAK, MARK_UNIT, WORD_UNITS } from './word-units.ts';

/**
 * The words of a text, folded and hashed in one pass, in buffers that are used again for the next text.
 * Word `i` has letters `letters[firstLetters[i]] … letters[firstLetters[i + 1] - 1]`.
 */
export type ScannedWords = {
  count: number;
  /** Folded letters of all words, end to end. */
  letters: Uint16Array;
  firstLetters: Uint32Array;
  /** Each word in the text, marks on its last letter included. */
  starts: Uint32Array;
  ends: Uint32Array;
  hashes: Int32Array;
  /** Each word's {@link spellingKey}, worked out on the way. */
  keys: Int32Array;
  /** The strongest separator before each word: JOINT, LINE_BREAK, BREAK or SENTENCE_END; BREAK before the first. */
  gaps: Uint8Array;
};

const HAMZA_ABOVE = 0x654;
const WAW = 0x648;
const YEH = 0x64a;
const WAW_HAMZA = 0x624;
const YEH_HAMZA = 0x626;
const HEH = 0x647;

export function createWordBuffer(): ScannedWords {
  return {
    count: 0,
    letters: new Uint16Array(0),
    firstLetters: new Uint32Array(1),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
    hashes: new Int32Array(0),
    keys: new Int32Array(0),
    gaps: new Uint8Array(0),
  };
}

/** Scans `text` into `into`. Linear, without regular expressions, `normalize()` or a string per word. */
export function scanWords(text: string, into: ScannedWords): void {
  makeRoom(into, text.length);
  const { letters, firstLetters, starts, ends, hashes, keys, gaps } = into;
  const length = text.length;
  let count = 0;
  let letterCount = 0;
  let gap = BREAK;
  let at = 0;
  while (at < length) {
    let unit = WORD_UNITS[text.charCodeAt(at)]!;
    if (unit < EXPANDED_UNIT) {
      if (unit > gap || (unit === LINE_BREAK && gap === LINE_BREAK)) gap = unit === gap ? BREAK : unit;
      at++;
      continue;
    }
    const from = letterCount;
    starts[count] = at;
    let hash = 0;
    // A vowel is part of a key only where the word begins with it.
    let key = unit < FIRST_LETTER || unit >>> 16 !== 0 ? 0 : unit;
    let lastKeyLetter = key;
    let keyBefore = key;
    let isPlain = true;
    let end = at;
    for (;;) {
      if (unit >= FIRST_LETTER) {
        // Nearly all of a text: a loop of its own.
        do {
          const letter = unit & 0xffff;
          const keyLetter = unit >>> 16;
          letters[letterCount++] = letter;
          hash = addLetter(hash, letter);
          keyBefore = key;
          // Heard unless it is silent (0) or the last one again. By masks: a branch would be foretold wrongly at every other letter.
          const isHeard = (-keyLetter & -(keyLetter ^ lastKeyLetter)) >> 31;
          key = addLetterWhere(isHeard, key, keyLetter);
          lastKeyLetter = keyLetter | (lastKeyLetter & ~(-keyLetter >> 31));
          if (++at === length) break;
          unit = WORD_UNITS[text.charCodeAt(at)]!;
        } while (unit >= FIRST_LETTER);
        end = at;
        if (at === length) break;
        continue;
      }
      if (unit <= MARK_UNIT) {
        if (unit === MARK_UNIT && letterCount > from) {
          if (text.charCodeAt(at) === HAMZA_ABOVE && putHamza(letters, letterCount - 1)) isPlain = false;
          end = at + 1;
        }
        at++;
      } else if (unit === EXPANDED_UNIT) {
        isPlain = false;
        const expansion = EXPANSIONS.get(text.charCodeAt(at)) ?? '';
        if (letterCount + expansion.length + length - at > letters.length) {
          into.letters = new Uint16Array(letters.length * 2 + 64);
          scanWords(text, into);
          return;
        }
        for (let k = 0; k < expansion.length; k++) letters[letterCount++] = expansion.charCodeAt(k);
        end = ++at;
      } else break;
      if (at === length) break;
      unit = WORD_UNITS[text.charCodeAt(at)]!;
    }
    firstLetters[count] = from;
    ends[count] = end;
    gaps[count] = gap;
    // Ligatures and put-on hamzas are too rare to be followed letter by letter; a final ه is no part of a key.
    hashes[count] = isPlain ? hash : hashLetters(letters, from, letterCount);
    if (!isPlain) key = spellingKey(letters, from, letterCount);
    else if (letters[letterCount - 1] === HEH && letterCount - from > 2) key = keyBefore;
    keys[count] = key;
    count++;
    gap = JOINT;
  }
  firstLetters[count] = letterCount;
  // Nothing follows the last word: isJoined() needn't ask for the count.
  gaps[count] = BREAK;
  into.count = count;
}

/** Where the word's letter number `letter` stands in the text: `text` is what was scanned. */
export function letterOrigin(words: ScannedWords, text: string, word: number, letter: number): number {
  let left = letter;
  let at = words.starts[word]!;
  for (; at < words.ends[word]!; at++) {
    const code = WORD_UNITS[text.charCodeAt(at)]!;
    if (code < EXPANDED_UNIT) continue;
    left -= code === EXPANDED_UNIT ? (EXPANSIONS.get(text.charCodeAt(at)) ?? '').length : 1;
    if (left < 0) return at;
  }
  return at;
}

/**
 * True where the words `index - 1` and `index` (at most the count) may belong to one name. A single line break
 * (`<br>`) doesn't part them, an empty line does.
 */
export function isJoined(words: ScannedWords, index: number): boolean {
  return words.gaps[index]! <= LINE_BREAK;
}

function makeRoom(words: ScannedWords, length: number): void {
  if (words.letters.length < length) {
    words.letters = new Uint16Array(length);
  }
  const most = (length >> 1) + 2;
  if (words.ends.length >= most) return;
  words.firstLetters = new Uint32Array(most + 1);
  words.starts = new Uint32Array(most);
  words.ends = new Uint32Array(most);
  words.hashes = new Int32Array(most);
  words.keys = new Int32Array(most);
  words.gaps = new Uint8Array(most);
}

/** Taken-apart spellings of ؤ and ئ, as fold-text reads them. */
function putHamza(letters: Uint16Array, at: number): boolean {
  const letter = letters[at]!;
  if (letter !== WAW && letter !== YEH) return false;
  letters[at] = letter === WAW ? WAW_HAMZA : YEH_HAMZA;
  return true;
}
