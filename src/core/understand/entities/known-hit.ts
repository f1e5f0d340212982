import { longestPhrase, type PhraseTable } from '../../tables/phrase-table.ts';
import { WORD } from '../../tables/word-flags.ts';
import { needsKnownStem } from '../../text/clitics.ts';
import type { AnalysedWord, Reading } from '../tokens/analyse-words.ts';
import { isJoined } from './candidate.ts';

/** Words that are a name of a table: how many, and in which reading of the first. */
export type Hit<T> = { readonly value: T; readonly wordCount: number; readonly reading: Reading };

/** The longest name of the table that begins at word `i`, behind its particles or with them. */
export function hitAt<T>(words: readonly AnalysedWord[], i: number, table: PhraseTable<T>): Hit<T> | null {
  let best: Hit<T> | null = null;
  for (const reading of words[i]!.readings) {
    // ال is part of a name (السويد) or not there at all; only لل hides one.
    if (reading.clitics.endsWith('ال')) continue;
    const hit = longestPhrase(table, reading.stem, offset => (isJoined(words[i + offset]) ? words[i + offset]!.folded : undefined));
    if (hit !== null && (best === null || hit.wordCount > best.wordCount)) best = { ...hit, reading };
  }
  return best;
}

/** ف and ك are seldom particles, and a whole word that means something is no particle + short name. */
export function isTrusted<T>(words: readonly AnalysedWord[], i: number, { reading, wordCount }: Hit<T>): boolean {
  if (reading.clitics === '' || wordCount > 1) return true;
  if (reading.stem.length <= 3) return (reading.clitics === 'ب' || reading.clitics === 'ل') && (words[i]!.flags & WORD.common) === 0;
  if (needsKnownStem(reading.clitics) && reading.stem.length < (/^[فك]/u.test(reading.clitics) ? 5 : 4)) return false;
  return (words[i]!.flags & (WORD.common | WORD.nameKnown | WORD.roleHead)) === 0;
}
