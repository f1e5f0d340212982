import type { CommonWords } from '../locales/page-words-common.ts';

/** What a reader is told for an error code of the wire. */
export function failureWords(code: string, words: CommonWords): string {
  return (Object.hasOwn(words.failed, code) ? words.failed[code as keyof CommonWords['failed']] : undefined) ?? words.failed.other;
}
