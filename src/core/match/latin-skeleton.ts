/**
 * What an Arabic and a Latin spelling of one name share: consonants by class, and that it begins with a vowel.
 * «سيرغي», Sergei → `SRG`; «أليكسي», Alexei → `@LKS`. Vowels, h, w and y are written too freely to count.
 */

const VOWEL = '@';
/** Read as in Michel, Churchill or Bach. */
const CH = '~';
const CH_SOUNDS = ['X', 'C', 'K'];

/** Two letters that are one sound, before single ones: «تش» is ch. */
const ARABIC_PAIRS: readonly (readonly [string, string])[] = [
  ['تش', 'C'],
  ['دج', 'G'],
];
const ARABIC_CLASSES: Readonly<Record<string, string>> = {
  B: 'ب',
  T: 'تطث',
  G: 'جغ',
  K: 'كقخ',
  D: 'دذضظ',
  R: 'ر',
  S: 'سصز',
  X: 'ش',
  F: 'ف',
  L: 'ل',
  M: 'م',
  N: 'ن',
};
const LATIN_PAIRS: readonly (readonly [string, string])[] = [
  ['tsch', 'C'],
  ['sch', 'X'],
  ['tch', 'C'],
  ['sh', 'X'],
  ['ch', CH],
  ['zh', 'G'],
  ['dj', 'G'],
  ['gh', 'G'],
  ['kh', 'K'],
  ['ck', 'K'],
  ['th', 'T'],
  ['ph', 'F'],
  ['x', 'KS'],
];
const LATIN_CLASSES: Readonly<Record<string, string>> = {
  B: 'bp',
  T: 't',
  G: 'gj',
  K: 'kqc',
  D: 'd',
  R: 'r',
  S: 'sz',
  F: 'fv',
  L: 'l',
  M: 'm',
  N: 'n',
};

const ARABIC = invert(ARABIC_CLASSES);
const LATIN = invert(LATIN_CLASSES);

/** Of a folded Arabic word. */
export function arabicSkeleton(folded: string): string {
  return skeleton(folded, ARABIC_PAIRS, ARABIC, 'اعءأإآ');
}

/** Of a Latin word in any case and with any accents: each that it may stand for. */
export function latinSkeletons(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // Before e, i and y c is an s: Cecil.
  const heard = plain.replace(/c(?=[eiy])/g, 's');
  const spelled = skeleton(heard, LATIN_PAIRS, LATIN, 'aeiou');
  const all = spelled.includes(CH) ? CH_SOUNDS.map(sound => spelled.replaceAll(CH, sound)) : [spelled];
  // A last s of French given names is silent: Charles, Georges.
  const isSilent = heard.endsWith('s') && !heard.endsWith('ss') && spelled.length > 3;
  return isSilent ? all.flatMap(one => [one, one.slice(0, -1)]) : all;
}

function skeleton(
  word: string,
  pairs: readonly (readonly [string, string])[],
  classes: ReadonlyMap<string, string>,
  vowels: string,
): string {
  let made = vowels.includes(word[0] ?? '') ? VOWEL : '';
  for (let at = 0; at < word.length; ) {
    const pair = pairs.find(([letters]) => word.startsWith(letters, at));
    if (pair) {
      made += pair[1];
      at += pair[0].length;
      continue;
    }
    // A doubled letter is one sound.
    if (word[at] !== word[at - 1]) made += classes.get(word[at]!) ?? '';
    at++;
  }
  return made;
}

function invert(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(classes).flatMap(([name, letters]) => Array.from(letters, letter => [letter, name] as const)));
}
