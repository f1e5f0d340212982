import type { Refusal } from '../core/article/refusal.ts';
import type { ImportWords } from '../locales/page-words-import.ts';
import type { CommonWords } from '../locales/page-words-shared.ts';

/** What a reader is told for an error code of the wire. */
export function failureWords(code: string, words: CommonWords): string {
  return Object.hasOwn(words.failed, code) ? words.failed[code as keyof CommonWords['failed']] : words.failed.other;
}

/** Why a file or a row was not taken. What is no code is what the program said, which is better than "unknown error". */
export function refusalWords(reason: string, refusal: ImportWords['refusal'], words: CommonWords): string {
  if (Object.hasOwn(refusal, reason)) return refusal[reason as Refusal];
  return Object.hasOwn(words.failed, reason) ? words.failed[reason as keyof CommonWords['failed']] : reason;
}
