/**
 * A folded name token with what spellings of one foreign name differ in taken out: vowels after the first
 * letter, غ/ج, ق/ك and the like (arabic.md §4.5). سيرغي, سيرجي → one key. Only proposes: both names must
 * also have as many words, and all of them must agree.
 */
export function spellingKey(token: string): string {
  const plain = token.replace(/[ءئؤ]/gu, '').replace(/ه$/u, '');
  const letters = [...plain].map(letter => CLASSES.get(letter) ?? letter);
  const first = letters[0] ?? '';
  const rest = letters.slice(1).filter(letter => !'اوي'.includes(letter));
  const key = [first, ...rest].join('').replace(/(.)\1+/gu, '$1');
  // Too little left to tell names apart: علي, علا.
  return key.length < 3 ? token : key;
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['غ', 'ج'],
  ['ق', 'ك'],
  ['ط', 'ت'],
  ['ث', 'ت'],
  ['ص', 'س'],
  ['ذ', 'د'],
  ['ض', 'د'],
  ['ظ', 'ز'],
  ['ح', 'ه'],
]);
