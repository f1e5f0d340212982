import { VERB_ENTRIES } from '../understand/verbs/verb-tables.ts';
import { MATCH_VERBS } from './neighbour-words.ts';
import type { ScannedWords } from './scan-words.ts';
import { hashLetters, hashWord } from './word-hash.ts';

const MATCHES = new Set([...MATCH_VERBS].map(hashWord));

const WAW = 0x648;
const FEH = 0x641;

let forms: ReadonlySet<number> | undefined;

/** «يضم», «يهزم»: what he does. A town is a she («ليفربول تستضيف …»), its club a he. */
export function isHisVerb(wordHash: number): boolean {
  forms ??= new Set([...VERB_ENTRIES.keys()].filter(form => form.startsWith('ي') && !form.includes(' ')).map(hashWord));
  return forms.has(wordHash);
}

/** «تعادل», «وفاز»: what a club did. */
export function isMatchVerb(words: ScannedWords, word: number): boolean {
  const from = words.firstLetters[word]!;
  const letter = words.letters[from]!;
  return (
    MATCHES.has(words.hashes[word]!) ||
    ((letter === WAW || letter === FEH) && MATCHES.has(hashLetters(words.letters, from + 1, words.firstLetters[word + 1]!)))
  );
}
