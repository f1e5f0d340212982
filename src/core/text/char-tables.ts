/**
 * What folding and word splitting know of each UTF-16 code unit, as two flat tables filled once.
 * A table read costs the same for every script; `normalize()` and `\p{L}` over whole articles don't
 * (docs/benchmarks.md).
 */

/** `FOLD_CODES[unit]`: the folded unit, {@link DROPPED}, or {@link EXPANDED} (then {@link EXPANSIONS} has the letters). */
export const DROPPED = 0;
export const EXPANDED = 0xffff;

export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Written on or inside a word and part of it: tashkeel, tatweel, combining accents. */
export const MARK = 3;
/** Joins what stands on both sides but is never a word's last unit: ZWNJ, bidi controls, soft hyphen. */
export const INVISIBLE = 4;

export type CharClass = typeof OTHER | typeof LETTER | typeof DIGIT | typeof MARK | typeof INVISIBLE;

// biome-ignore format: a table
/** First and last unit of each run. Coarse on purpose where no news text tells the difference. */
const LETTER_RUNS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2af],
  [0x370, 0x373], [0x376, 0x377], [0x37b, 0x37d], [0x37f, 0x37f], [0x386, 0x386], [0x388, 0x3ff], [0x400, 0x481], [0x48a, 0x52f],
  [0x531, 0x556], [0x561, 0x587], [0x5d0, 0x5ea], [0x620, 0x63f], [0x641, 0x64a], [0x66e, 0x66f], [0x671, 0x6d3], [0x6d5, 0x6d5],
  [0x6e5, 0x6e6], [0x6ee, 0x6ef], [0x6fa, 0x6fc], [0x6ff, 0x6ff], [0x710, 0x72f], [0x750, 0x77f], [0x8a0, 0x8c9],
  [0x900, 0x1fff], [0x2c00, 0x2dff], [0x3041, 0x30ff], [0x3400, 0x4dbf], [0x4e00, 0xa4cf], [0xac00, 0xd7a3],
  [0xfb00, 0xfb06], [0xfb1d, 0xfb4f], [0xfb50, 0xfbb1], [0xfbd3, 0xfd3d], [0xfd50, 0xfdf9], [0xfdfc, 0xfdfc], [0xfe70, 0xfefc],
  [0xff21, 0xff3a], [0xff41, 0xff5a],
];

// biome-ignore format: a table
const DIGIT_RUNS: readonly (readonly [number, number])[] = [[0x30, 0x39], [0x660, 0x669], [0x6f0, 0x6f9], [0xff10, 0xff19]];

// biome-ignore format: a table
const MARK_RUNS: readonly (readonly [number, number])[] = [
  [0x300, 0x36f], [0x610, 0x61a], [0x640, 0x640], [0x64b, 0x65f], [0x670, 0x670], [0x6d6, 0x6dc], [0x6df, 0x6e4], [0x6e7, 0x6e8],
  [0x6ea, 0x6ed], [0x8ca, 0x8e1], [0x8e3, 0x8ff], [0xfc5e, 0xfc63], [0xfcf2, 0xfcf4], [0xfe70, 0xfe72], [0xfe74, 0xfe74], [0xfe76, 0xfe7f],
];

// biome-ignore format: a table
const INVISIBLE_RUNS: readonly (readonly [number, number])[] = [
  [0xad, 0xad], [0x61c, 0x61c], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2060], [0x2066, 0x2069], [0xfeff, 0xfeff],
];

/** Letters written otherwise but read as the same. Kept apart on purpose: ؤ ئ ء (a looser key may fold them). */
const SAME_LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱٲٳٵ', 'ا'], // أحمد → احمد
  ['ىیېێۍے', 'ي'], // موسى → موسي, Persian ی
  ['ةہەھۀۃ', 'ه'], // القاهرة → القاهره
  ['کڪګ', 'ك'], // Persian ک
  ['ڤۏ', 'ف'], // ڤيينا → فيينا
  ['پ', 'ب'], // پوتين → بوتين
  ['چ', 'ج'], // چورچ → جورج; the reading تش (چاد) needs an alias
  ['گڭڠ', 'غ'], // گوگل → غوغل
  ['ژ', 'ز'],
  ['ۆۇۈ', 'و'],
  ['ڕ', 'ر'],
  ['ڵ', 'ل'],
];

/** Latin letters that Unicode doesn't take apart. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
};

/** Units whose folded form only Unicode's compatibility mapping knows: accents, ligatures, presentation forms, wide forms, odd spaces. */
// biome-ignore format: a table
const NORMALISED_RUNS: readonly (readonly [number, number])[] = [
  [0x41, 0x5a], [0xa0, 0xa0], [0xaa, 0xaa], [0xb5, 0xb5], [0xba, 0xba], [0xc0, 0x24f], [0x370, 0x3ff], [0x400, 0x52f], [0x1e00, 0x1fff],
  [0x2000, 0x200a], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfb00, 0xfb06], [0xfb50, 0xfdfc], [0xfe70, 0xfefc],
  [0xff01, 0xff5e],
];

/** Honorifics of several words in one unit (ﷺ ﷻ ﷽): symbols beside a name, never part of one. */
const PHRASE_SYMBOLS: readonly number[] = [0xfdfa, 0xfdfb, 0xfdfd];

export const CHAR_CLASSES: Uint8Array = fillClasses();

const expansions = new Map<number, string>();
export const FOLD_CODES: Uint16Array = fillFoldCodes();
export const EXPANSIONS: ReadonlyMap<number, string> = expansions;

function fillClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const mark = (runs: readonly (readonly [number, number])[], value: CharClass) => {
    for (const [first, last] of runs) classes.fill(value, first, last + 1);
  };
  mark(LETTER_RUNS, LETTER);
  mark(DIGIT_RUNS, DIGIT);
  mark(MARK_RUNS, MARK);
  mark(INVISIBLE_RUNS, INVISIBLE);
  return classes;
}

function fillFoldCodes(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  for (let unit = 1; unit < 0xffff; unit++) codes[unit] = unit;
  codes[0] = 0x20; // NUL's own code means "dropped" here
  for (const [from, to] of SAME_LETTERS) for (const letter of from) codes[letter.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) codes[0x660 + digit] = codes[0x6f0 + digit] = 0x30 + digit;
  for (const runs of [MARK_RUNS, INVISIBLE_RUNS]) for (const [first, last] of runs) codes.fill(DROPPED, first, last + 1);
  for (const [first, last] of NORMALISED_RUNS) {
    for (let unit = first; unit <= last; unit++) {
      if (codes[unit] === DROPPED) continue;
      const folded = foldByUnicode(String.fromCharCode(unit), codes);
      codes[unit] = folded.length === 1 ? folded.charCodeAt(0) : folded === '' ? DROPPED : EXPANDED;
      if (folded.length > 1) expansions.set(unit, folded);
    }
  }
  for (const unit of PHRASE_SYMBOLS) codes[unit] = 0x20;
  return codes;
}

function foldByUnicode(char: string, codes: Uint16Array): string {
  const isArabic = char.charCodeAt(0) >= 0xfb50 && char.charCodeAt(0) <= 0xfefc;
  // Taken apart, ؤ would lose its hamza; put together, é would keep its accent.
  const plain = isArabic ? char.normalize('NFKC') : char.normalize('NFKD').toLowerCase().normalize('NFKD');
  let folded = '';
  for (const letter of plain) {
    const latin = LATIN_LETTERS[letter];
    const code = codes[letter.charCodeAt(0)];
    if (latin !== undefined) folded += latin;
    else if (code === undefined || code === DROPPED) continue;
    else folded += String.fromCharCode(code);
  }
  return folded.trim() === '' && folded !== '' ? ' ' : folded;
}
