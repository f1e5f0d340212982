import type { Span } from '../text/span.ts';

/**
 * A mention's words as they stand alone. «للكرملين» is ل + الكرملين with the alef unwritten, and the mention
 * begins at the second lam: «لكرملين» → «الكرملين».
 */
export function mentionText(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const isLil = words.startsWith('ل') && text[start - 1] === 'ل' && !isLetter(text[start - 2]);
  return isLil ? `ا${words}` : words;
}

/** و and ف may stand before لل. */
function isLetter(char: string | undefined): boolean {
  return char !== undefined && char !== 'و' && char !== 'ف' && /\p{L}/u.test(char);
}
