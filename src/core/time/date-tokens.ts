import { foldText } from '../text/fold-text.ts';
import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';
import { type DateWord, dateWord, stemsOf } from './date-lexicon.ts';

/** What stands between a word and the one before it, as far as dates care. `break`: a sentence or a line ends, or more than a date has inside. */
export type Gap = 'none' | 'space' | 'comma' | 'slash' | 'dash' | 'dot' | 'open' | 'close' | 'quote' | 'break';

export type DateToken = Word & {
  readonly gap: Gap;
  /** Up to four digits; a longer run is no part of a date. */
  readonly number: number | null;
  readonly word: DateWord;
  /** Readings without particles, the whole word first, each with what it can be in a date. */
  readonly stems: readonly { readonly stem: string; readonly skip: number; readonly word: DateWord }[];
};

/** Past this many units between two words nothing belongs together. */
const MAX_GAP_UNITS = 6;

export function dateTokens(text: string, within: Span): readonly DateToken[] {
  const stems = new Map<string, DateToken['stems']>();
  let last = within.start;
  return splitWords(text, within).map((word, index) => {
    const gap = index === 0 ? 'break' : gapOf(text, last, word.start);
    last = word.end;
    let own = stems.get(word.folded);
    if (!own) {
      own = stemsOf(word.folded).map(reading => ({ ...reading, word: dateWord(reading.stem) }));
      stems.set(word.folded, own);
    }
    const number = /^\d{1,4}$/.test(word.folded) ? Number(word.folded) : null;
    return { ...word, gap, number, word: own[0]!.word, stems: own };
  });
}

/** Where in the original a word begins once `skip` folded letters in front are left out. */
export function startAfter(text: string, token: Word, skip: number): number {
  return skip === 0 ? token.start : token.start + foldText(text.slice(token.start, token.end)).starts[skip]!;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  if (to - from > MAX_GAP_UNITS) return /^[ \t\u00a0]+$/.test(text.slice(from, to)) ? 'space' : 'break';
  const between = text.slice(from, to);
  if (/[\r\n!?؟؛:;…|]/.test(between) || /\.\s|\.\./.test(between)) return 'break';
  if (between.includes('(') || between.includes('[')) return 'open';
  if (between.includes(')') || between.includes(']')) return 'close';
  if (/[،,]/.test(between)) return 'comma';
  if (/[/\\]/.test(between)) return 'slash';
  if (/[-–—−]/.test(between)) return 'dash';
  if (between.includes('.')) return 'dot';
  if (/["'«»“”‘’]/.test(between)) return 'quote';
  return 'space';
}
