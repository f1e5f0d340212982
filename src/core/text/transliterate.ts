import { fold } from './fold-text.ts';
import { splitWords } from './words.ts';

/** Keys a name can be found by across scripts, one for each way to read it; the first is the likeliest. Never more than this. */
const MAX_KEYS = 12;

/** Arabic letters by the class of sounds that Latin spellings mix up. Vowels and ع ء are no sound here but at a word's start. */
// biome-ignore format: a table
const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 't', ج: 'g', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'S', ص: 's', ض: 'd',
  ط: 't', ظ: 'z', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h',
};

/** Latin spellings, longest first; several sounds where languages differ: "Michel" ميشيل, "Bach" باخ, "Churchill" تشرشل, "Christian" كريستيان. */
// biome-ignore format: a table
const LATIN_SOUNDS: readonly (readonly [spelling: string, ...sounds: string[]])[] = [
  ['tsch', 'tS'], ['tch', 'tS', 'S'], ['sch', 'S', 'sk'], ['dzh', 'g'],
  ['ch', 'S', 'tS', 'x', 'k'], ['sh', 'S'], ['zh', 'g', 'z'], ['kh', 'x', 'k'], ['gh', 'g'], ['dh', 'd', 'z'], ['th', 't'], ['ph', 'f'],
  ['tz', 'ts'], ['qu', 'k'], ['ck', 'k'], ['ce', 's'], ['ci', 's'], ['cy', 's'],
  ['b', 'b'], ['c', 'k'], ['d', 'd'], ['f', 'f'], ['g', 'g'], ['h', 'h'], ['j', 'g', 'y', 'x'], ['k', 'k'], ['l', 'l'], ['m', 'm'], ['n', 'n'],
  ['p', 'b'], ['q', 'k'], ['r', 'r'], ['s', 's', 'z'], ['t', 't'], ['v', 'f'], ['x', 'ks', 'z'], ['z', 'z', 's'],
];

const LATIN_ARTICLE = /^(?:al|el|ul)[\s-]+(?=\p{L}{2})/u;

/** The likeliest cross-script key of a name or of one word: `latinKey('بوتين') === latinKey('Putin')`. Words stay apart by a space; '' where nothing can be sounded. */
export function latinKey(name: string): string {
  return latinKeys(name)[0] ?? '';
}

/**
 * Every cross-script key of a name. An Arabic name has one: consonants by class of sound, vowels kept only at a
 * word's start, doubles once, a leading ال dropped («محمد بن سلمان» → «mhmd bn slmn», which "mhmd bn slman" gives too).
 * A Latin one has a key for each way its spelling can sound. Keys are candidates: several names share one.
 */
export function latinKeys(name: string): readonly string[] {
  const folded = fold(name)
    .replace(LATIN_ARTICLE, '')
    .replace(/['’`ʼ]/g, '');
  let keys: readonly string[] = [''];
  for (const word of splitWords(folded)) {
    const sounds = wordKeys(word.folded);
    if (sounds.length === 0) continue;
    keys = keys.flatMap(key => sounds.map(sound => (key === '' ? sound : `${key} ${sound}`))).slice(0, MAX_KEYS);
  }
  return keys[0] === '' ? [] : keys;
}

function wordKeys(word: string): readonly string[] {
  if (/^\d/.test(word)) return [word];
  if (/^[a-z]/.test(word)) return latinWordKeys(word);
  const key = arabicWordKey(word);
  return key === '' ? [] : [key];
}

function arabicWordKey(word: string): string {
  const bare = word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
  let key = openingOf(bare[0]!, 'اعءآأإ', 'و', 'ي');
  for (let i = key === '' ? 0 : 1; i < bare.length; i++) {
    // The last ه is mostly a folded ة, which Latin writes as a vowel: «فاطمه» → Fatima.
    if (bare[i] === 'ه' && i === bare.length - 1) continue;
    key += ARABIC_SOUNDS[bare[i]!] ?? '';
  }
  return squeeze(key);
}

function latinWordKeys(word: string): readonly string[] {
  const opening = openingOf(word[0]!, 'aeiou', 'w', 'y');
  let keys: readonly string[] = [opening];
  let at = opening === '' ? 0 : 1;
  while (at < word.length) {
    const entry = LATIN_SOUNDS.find(([spelling]) => word.startsWith(spelling, at));
    if (!entry) {
      at++;
      continue;
    }
    const [spelling, ...all] = entry;
    // Silent in "Johnson" and "Jonah": no Arabic spelling keeps it.
    const isSilent = spelling === 'h' && at > 0 && (at === word.length - 1 || !/[aeiouy]/.test(word[at + 1]!));
    const sounds = isSilent && /[aeiou]/.test(word[at - 1]!) ? (at === word.length - 1 ? [''] : ['', 'h']) : all;
    keys = keys.flatMap(key => sounds.map(sound => key + sound)).slice(0, MAX_KEYS);
    at += /^c[eiy]$/.test(spelling) ? 1 : spelling.length;
  }
  return [...new Set(keys.map(squeeze))].filter(key => key !== '');
}

function openingOf(first: string, vowels: string, w: string, y: string): string {
  if (vowels.includes(first)) return 'a';
  if (first === w) return 'w';
  return first === y ? 'y' : '';
}

function squeeze(key: string): string {
  let squeezed = '';
  for (const sound of key) if (!squeezed.endsWith(sound)) squeezed += sound;
  return squeezed;
}
