import { fold } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import { splitWords } from '../text/words.ts';
import type { Block, BlockRole } from './article.ts';

/** One line of a text, or one block of its markup, white space at its ends left out. */
export type Line = Span & {
  readonly text: string;
  /** Folded words, one space between, no punctuation: what lines are compared by. */
  readonly key: string;
  readonly wordCount: number;
  /** Ends like a sentence: . ! ? ؟ or a quote after one. */
  readonly isSentence: boolean;
  /** What the markup says it is; null in plain text. */
  readonly role: BlockRole | null;
  /** Markup says that all of it leads elsewhere. */
  readonly linked?: true;
};

/** Up to this many words a line is a label, a headline or a caption rather than a paragraph. */
export const MAX_HEADLINE_WORDS = 25;

/** The lines of a plain text, or the lines of the blocks that markup gives. Empty ones are left out. */
export function linesOf(text: string, blocks: readonly Block[] | null): readonly Line[] {
  if (!blocks) return linesWithin(text, { start: 0, end: text.length }, null);
  return blocks.flatMap(block => linesWithin(text, block, block.role).map(line => (block.linked ? { ...line, linked: true } : line)));
}

/** A line that can only be running text: long, or a sentence of some length. */
export function isParagraph(line: Line): boolean {
  if (line.role === 'title' || line.role === 'heading' || line.role === 'caption') return false;
  return line.wordCount > MAX_HEADLINE_WORDS || (line.isSentence && line.wordCount >= 8);
}

function linesWithin(text: string, { start, end }: Span, role: BlockRole | null): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && !isLineEnd(text.charCodeAt(to))) to++;
    addLine(lines, text, from, to, role);
    from = to + 1;
  }
  return lines;
}

/** The line between two offsets that hold no white space at their edges. */
export function lineBetween(text: string, start: number, end: number, role: BlockRole | null): Line {
  const line = text.slice(start, end);
  const words = splitWords(line);
  // «… دعمهم. (أ ف ب)»: an agency may sign the last sentence.
  const tail = line.slice(-40).replace(/\s*\([^()]{2,25}\)$/, '');
  const isSentence = /[.!?؟…۔]["'”’»)\]]*$/.test(tail) && !tail.endsWith('..');
  return { start, end, text: line, key: words.map(word => word.folded).join(' '), wordCount: words.length, isSentence, role };
}

function addLine(lines: Line[], text: string, from: number, to: number, role: BlockRole | null): void {
  let [start, end] = [from, to];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) lines.push(lineBetween(text, start, end, role));
}

function isSpace(text: string, at: number): boolean {
  return /[\s\u200b-\u200f\u202a-\u202e\ufeff]/.test(text[at]!);
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** Folded words of a lexicon entry, as {@link Line.key} holds them. */
export function keyOf(phrase: string): string {
  return splitWords(fold(phrase))
    .map(word => word.folded)
    .join(' ');
}
