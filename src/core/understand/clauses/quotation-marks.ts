import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { TITLE_HEADS } from './small-words.ts';

/** What stands between a pair of quotation marks; `outer` takes the marks in. `isTitle`: «قناة "…"», «تحت شعار "…"», what something is called. */
export type QuotedStretch = Span & {
  readonly outer: Span;
  readonly words: number;
  readonly isTitle: boolean;
  /** Closed in no later place of its block: the next paragraph may go on with it. */
  readonly isOpen?: boolean;
  /** Goes on with what an earlier paragraph opened. */
  readonly isContinued?: boolean;
};

export const PAIRS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”', '‟': '”', '"': '"', '”': '“', '＂': '＂', '‘': '’' };
/** In texts that write »…« for «…». */
const REVERSED: Readonly<Record<string, string>> = { ...PAIRS, '»': '«', '«': '' };
/** A longer one is a mark that was never closed. */
const MAX_QUOTED_LETTERS = 2000;
const MAX_HEAD_LETTERS = 16;
/** «''…''», and «' ' … ' '» where a program set the words apart: two apostrophes for a straight mark. */
const APOSTROPHES = /' ?'/y;

/**
 * Stretches between quotation marks within a block, outermost only. A mark that isn't closed in its block
 * opens nothing, and straight marks, which carry no side, pair off in order. Linear: after an unclosed mark
 * its kind is not tried again within the stretch already searched.
 */
export function findQuotedStretches(text: string, block: Span): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  const searchedTo: Record<string, number> = {};
  const pairs = isReversed(text, block) ? REVERSED : PAIRS;
  let at = block.start;
  while (at < block.end) {
    const opening = text[at] === "'" && at >= (searchedTo["'"] ?? 0) ? apostrophesAt(text, at) : 0;
    if (opening > 0) {
      const limit = Math.min(block.end, at + MAX_QUOTED_LETTERS);
      const closing = nextApostrophes(text, at + opening, limit);
      if (closing === -1) searchedTo["'"] = at + MAX_QUOTED_LETTERS;
      const end = closing === -1 ? at + opening : closing + apostrophesAt(text, closing);
      if (closing !== -1) stretches.push(stretchBetween(text, at + opening, closing, { start: at, end }));
      at = end;
      continue;
    }
    const closer = pairs[text[at]!];
    if (!closer || at < (searchedTo[text[at]!] ?? 0)) {
      at++;
      continue;
    }
    const limit = Math.min(block.end, at + MAX_QUOTED_LETTERS);
    const nested = text[at] === closer ? nestedEnd(text, at, limit) : -1;
    const end = nested === -1 ? closingMark(text, at, closer, limit) : nested;
    if (end === -1) {
      searchedTo[text[at]!] = at + MAX_QUOTED_LETTERS;
      at++;
      continue;
    }
    stretches.push(stretchBetween(text, at + 1, end, { start: at, end: end + 1 }));
    at = end + 1;
  }
  return stretches;
}

/** Letters that a pair of apostrophes takes at `at`, 0 where none stands. */
function apostrophesAt(text: string, at: number): number {
  APOSTROPHES.lastIndex = at;
  return APOSTROPHES.exec(text)?.[0].length ?? 0;
}

function nextApostrophes(text: string, from: number, limit: number): number {
  for (let at = from; at < limit - 1; at++) if (text[at] === "'" && apostrophesAt(text, at) > 0) return at;
  return -1;
}

/** «قال: »هذا خطأ« وأضاف»: the first mark of the block leans on the word behind it, or the marks come out even that way only. */
function isReversed(text: string, { start, end }: Span): boolean {
  const first = text.slice(start, end).search(/[«»]/) + start;
  if (text[first] !== '»' || !isGap(text[first - 1])) return false;
  if (!isGap(text[first + 1])) return text.indexOf('«', first) !== -1 && text.indexOf('«', first) < end;
  const marks = text.slice(start, end).replace(/[^«»]/g, '');
  return /^(»«)+$/.test(marks);
}

export function stretchBetween(text: string, from: number, to: number, outer: Span): QuotedStretch {
  const inner = trimmed(text, from, to);
  const words = splitWords(text, inner).filter(word => !/^\d/.test(word.folded)).length;
  return { ...inner, outer, words, isTitle: followsTitleHead(text, outer.start) };
}

function followsTitleHead(text: string, at: number): boolean {
  const word = splitWords(text, { start: Math.max(0, at - MAX_HEAD_LETTERS), end: at }).at(-1)?.folded ?? '';
  const bare = word.replace(/^[لب]/, '');
  // «محاضرته "…"», «كتابها "…"»
  const owned = bare.replace(/(ه|ها|هم)$/, '');
  return [word, bare, owned, owned.replace(/ت$/, 'ه')].some(head => TITLE_HEADS.has(head));
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

/**
 * The end of a straight quote with another inside it («"إن القرار "نهائي" اليوم"»): a mark that leans on the word after it opens,
 * one that leans on the word before it closes. −1 where none is nested or the marks don't come out even.
 */
function nestedEnd(text: string, open: number, limit: number): number {
  const mark = text[open]!;
  let depth = 1;
  let deepest = 1;
  for (let at = open + 1; at < limit; at++) {
    if (text[at] !== mark) continue;
    const isOpening = isGap(text[at - 1]) && !isGap(text[at + 1]);
    const isClosing = !isGap(text[at - 1]) && (isGap(text[at + 1]) || /[.،,؛:)؟!»]/.test(text[at + 1]!));
    if (isOpening) depth++;
    else if (isClosing) depth--;
    else return -1;
    deepest = Math.max(deepest, depth);
    if (depth > 2) return -1;
    if (depth === 0) return deepest > 1 ? at : -1;
  }
  return -1;
}

function isGap(letter: string | undefined): boolean {
  return letter === undefined || /\s/.test(letter);
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
