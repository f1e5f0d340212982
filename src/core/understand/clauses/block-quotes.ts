import type { Block } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { splitWords } from '../../text/words.ts';
import { VERB_ENTRIES } from '../verbs/verb-tables.ts';
import { findQuotedStretches, PAIRS, type QuotedStretch, stretchBetween } from './quotation-marks.ts';

/** A quote goes on over so many paragraphs at most before its closing mark. */
const MAX_BLOCKS = 3;
const MIN_WORDS = 3;
const MAX_HEAD = 60;
const CLOSERS = new Set(Object.values(PAIRS));

/**
 * The quoted stretches of each block. One opened in a block and not closed there runs to the block's end where the next
 * paragraphs close it, or where a colon or a verb of saying brings it in; the paragraphs it goes on in begin with a stretch that
 * is `isContinued`. Linear: each block is looked at from at most `MAX_BLOCKS` before it.
 */
export function findBlockQuotes(text: string, blocks: readonly Block[]): readonly (readonly QuotedStretch[])[] {
  let opener: string | null = null;
  return blocks.map((block, index) => {
    const entry = opener === null ? null : entryOf(text, block, opener);
    const isInside = entry?.how === 'closes' || (entry?.how === 'none' && closesSoon(text, blocks, index + 1, opener!));
    const stretches: QuotedStretch[] = [];
    let from = block.start;
    if (isInside) {
      const end = entry.how === 'closes' ? entry.at : block.end;
      const rest = stretchBetween(text, block.start, end, { start: block.start, end: Math.min(end + 1, block.end) });
      if (rest.words > 0) stretches.push({ ...rest, isContinued: true });
      from = Math.min(end + 1, block.end);
    }
    const own = findQuotedStretches(text, { start: from, end: block.end });
    // Each paragraph of a long quote opens it anew, the last one closes it.
    const isReopened = entry?.how === 'opens' && text.slice(block.start, entry.at).trim() === '';
    stretches.push(...own.map((stretch, at) => (at === 0 && isReopened ? { ...stretch, isContinued: true } : stretch)));
    if (isInside && entry.how === 'none') return stretches;
    const open = unclosedAt(text, own.at(-1)?.outer.end ?? from, block.end);
    const isOpen =
      open !== null &&
      (closesSoon(text, blocks, index + 1, text[open]!) || (isReopened && own.length === 0) || isBroughtIn(text, block.start, open));
    opener = isOpen ? text[open]! : null;
    if (isOpen) {
      const stretch = stretchBetween(text, open + 1, block.end, { start: open, end: block.end });
      stretches.push({ ...stretch, isOpen: true, isContinued: isReopened && own.length === 0 });
    }
    return stretches;
  });
}

type Entry = { readonly how: 'closes' | 'opens' | 'none'; readonly at: number };

/** What the first mark of a block does where a quote opened with `opener` is still open: a straight mark closes it where they come out odd. */
function entryOf(text: string, block: Span, opener: string): Entry {
  const closer = PAIRS[opener]!;
  for (let at = block.start; at < block.end; at++) {
    const char = text[at]!;
    if (char === closer && closer !== opener) return { how: 'closes', at };
    if (char === closer) {
      const isLeft = countOf(text, block, char) % 2 === 1 && (!isAtStart(text, block, at) || goesOnTelling(text, at + 1, block.end));
      return { how: isLeft ? 'closes' : 'opens', at };
    }
    if (PAIRS[char] !== undefined) return { how: 'opens', at };
  }
  return { how: 'none', at: block.end };
}

function closesSoon(text: string, blocks: readonly Block[], from: number, opener: string): boolean {
  for (const block of blocks.slice(from, from + MAX_BLOCKS)) {
    const { how } = entryOf(text, block, opener);
    if (how !== 'none') return how === 'closes';
  }
  return false;
}

/** «" وقال معهد …»: the closing mark has slipped to the next line. */
function goesOnTelling(text: string, from: number, to: number): boolean {
  const first = splitWords(text, { start: from, end: Math.min(to, from + MAX_HEAD) })[0]?.folded ?? '';
  return first.startsWith('و') && isSaying(first.slice(1));
}

function isSaying(form: string): boolean {
  return VERB_ENTRIES.get(form)?.some(({ speech }) => /^(tell|add|say)$/.test(speech ?? '')) === true;
}

function isAtStart(text: string, block: Span, at: number): boolean {
  return text.slice(block.start, at).trim() === '';
}

function countOf(text: string, { start, end }: Span, char: string): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text[at] === char) count++;
  return count;
}

/** The first mark behind the last closed quote that opens one, with words enough behind it. */
function unclosedAt(text: string, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (PAIRS[text[at]!] === undefined || (CLOSERS.has(text[at]!) && PAIRS[text[at]!] !== text[at])) continue;
    return splitWords(text, { start: at, end: Math.min(to, at + MAX_HEAD) }).length >= MIN_WORDS ? at : null;
  }
  return null;
}

/** «وقال: "…», «وأضاف الوزير "…»: a colon or a verb of saying leads up to the mark. */
function isBroughtIn(text: string, start: number, at: number): boolean {
  const head = text.slice(Math.max(start, at - MAX_HEAD), at);
  if (/[:：]\s*$/.test(head)) return true;
  return splitWords(head, { start: 0, end: head.length }).some(({ folded }) => [folded, folded.replace(/^[وف]/, '')].some(isSaying));
}
