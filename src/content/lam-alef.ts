import type { Span } from '../core/text/span.ts';

/**
 * Widens a span that would split lam-alef: Chromium then drops the alef (`وللأمم → وللـمم`), because the two
 * letters are one glyph. The start goes back over the lam, the end forward over the alef, with their marks.
 */
export function keepLamAlefWhole(text: string, { start, end }: Span): Span {
  return { start: splitsAt(text, start) ? lamBefore(text, start) : start, end: splitsAt(text, end) ? alefEnd(text, end) : end };
}

const ALEFS = /[اأإآٱ]/;
const MARKS = /[\u064b-\u065f\u0670]/;

function splitsAt(text: string, offset: number): boolean {
  const lam = lamBefore(text, offset);
  return text[lam] === 'ل' && ALEFS.test(text[skipMarks(text, offset)] ?? '');
}

function lamBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at > 0 && MARKS.test(text[at]!)) at--;
  return at;
}

function alefEnd(text: string, offset: number): number {
  return skipMarks(text, skipMarks(text, offset) + 1);
}

function skipMarks(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && MARKS.test(text[at]!)) at++;
  return at;
}
