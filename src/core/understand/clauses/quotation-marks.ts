import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';

/** What stands between a pair of quotation marks; `outer` takes the marks in. */
export type QuotedStretch = Span & { readonly outer: Span; readonly words: number };

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '‟': '”', '"': '"', '”': '“', '＂': '＂' };
/** A longer one is a mark that was never closed. */
const MAX_QUOTED_LETTERS = 2000;

/**
 * Stretches between quotation marks within a block, outermost only. A mark that isn't closed in its block
 * opens nothing, and straight marks, which carry no side, pair off in order. Linear: after an unclosed mark
 * its kind is not tried again within the stretch already searched.
 */
export function findQuotedStretches(text: string, block: Span): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  const searchedTo: Record<string, number> = {};
  let at = block.start;
  while (at < block.end) {
    const closer = PAIRS[text[at]!];
    if (closer === undefined || at < (searchedTo[text[at]!] ?? 0)) {
      at++;
      continue;
    }
    const end = closingMark(text, at, closer, Math.min(block.end, at + MAX_QUOTED_LETTERS));
    if (end === -1) {
      searchedTo[text[at]!] = at + MAX_QUOTED_LETTERS;
      at++;
      continue;
    }
    const inner = trimmed(text, at + 1, end);
    stretches.push({ ...inner, outer: { start: at, end: end + 1 }, words: splitWords(text, inner).length });
    at = end + 1;
  }
  return stretches;
}

function closingMark(text: string, open: number, closer: string, limit: number): number {
  const opener = text[open]!;
  let depth = 1;
  for (let at = open + 1; at < limit; at++) {
    const char = text[at]!;
    if (char === closer && --depth === 0) return at;
    if (char === opener && opener !== closer) depth++;
  }
  return -1;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
