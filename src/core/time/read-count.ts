import type { DateToken } from './date-tokens.ts';

/** «3», «ثلاثة», «أحد عشر», «ثلاثة وعشرين» before or after a unit; 0 is a number the words don't say («عدة», «بضعة»). */
export function readCount(tokens: readonly DateToken[], i: number): { readonly next: number; readonly value: number } | null {
  const token = tokens[i];
  if (!token || token.gap === 'break') return null;
  if (token.number !== null) return token.number > 0 && token.number < 1000 ? { next: i + 1, value: token.number } : null;
  const value = token.folded === 'احد' || token.folded === 'احدي' ? 1 : token.word.cardinal;
  if (value === undefined) return null;
  const second = tokens[i + 1];
  if (value > 0 && value < 10 && second?.gap === 'space') {
    if (/^(?:ال)?عشره?$/.test(second.folded)) return { next: i + 2, value: value + 10 };
    const tens = second.stems.find(({ skip, word }) => skip === 1 && (word.cardinal ?? 0) >= 20)?.word.cardinal;
    if (tens !== undefined) return { next: i + 2, value: value + tens };
  }
  // «أحد» alone is "one of", never a count.
  return token.folded.startsWith('احد') ? null : { next: i + 1, value };
}
