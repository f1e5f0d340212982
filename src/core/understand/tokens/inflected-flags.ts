import { WORD, wordFlags } from '../../tables/word-flags.ts';

/** Endings a noun or verb takes that no table lists: «ضمان[ا]», «تشكيل[ته]», «قدرا[تها]»; with what stands in their place in the table. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['تهما', 'ه'],
  ['تها', 'ه'],
  ['تهم', 'ه'],
  ['ته', 'ه'],
  ['هما', ''],
  ['ها', ''],
  ['هم', ''],
  ['نا', ''],
  ['ا', ''],
];
/** Shorter bases would make ordinary words of foreign names («غونا»). */
const MIN_BASE_LETTERS = 4;
const ORDINARY = WORD.common | WORD.roleHead;

/** Ordinary word or nothing for a folded word no table knows: «تشكيلته» is ordinary because «تشكيلة» is. */
export function inflectedFlags(folded: string): number {
  for (const [ending, base] of ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < MIN_BASE_LETTERS) continue;
    const flags = wordFlags(folded.slice(0, -ending.length) + base);
    if ((flags & ORDINARY) !== 0 && (flags & WORD.nameKnown) === 0) return WORD.common;
  }
  return 0;
}
