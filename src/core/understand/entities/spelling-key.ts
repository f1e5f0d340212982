import { SPELLING_CLASS_OF } from '../../text/spelling-classes.ts';

/** A shorter key tells no names apart: علي, علا. */
const MIN_KEY_LETTERS = 3;

/**
 * A folded name token with what spellings of one foreign name differ in taken out: vowels after the first
 * letter, غ/ج, ق/ك and the like. سيرغي, سيرجي → one key. Only proposes: both names must also have as many
 * words, and all of them must agree.
 */
export function spellingKey(token: string): string {
  const letters = Array.from(token.replace(/[ءئؤ]/gu, '').replace(/ه$/u, ''), letter => SPELLING_CLASS_OF.get(letter) ?? letter);
  const first = letters[0] ?? '';
  const rest = letters.slice(1).filter(letter => !'اوي'.includes(letter));
  const key = [first, ...rest].join('').replace(/(.)\1+/gu, '$1');
  return key.length < MIN_KEY_LETTERS ? token : key;
}
