import { foldText } from '../text/fold-text.ts';
import { rememberWords } from '../text/remember-words.ts';
import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';
import { type DateWord, dateWord, NO_DATE_WORD, stemsOf } from './date-lexicon.ts';

/** What stands between a word and the one before it, as far as dates care. `break`: a sentence or a line ends, or more than a date has inside. */
type Gap = 'none' | 'space' | 'comma' | 'slash' | 'dash' | 'dot' | 'open' | 'close' | 'quote' | 'break';

export type DateToken = Word & {
  readonly gap: Gap;
  /** Up to four digits; a longer run is no part of a date. */
  readonly number: number | null;
  readonly word: DateWord;
  /** A number or a word that a date can begin with; most words aren't, and no rule looks at them. */
  readonly canBegin: boolean;
  /** Readings without particles, the whole word first, each with what it can be in a date. */
  readonly stems: readonly { readonly stem: string; readonly skip: number; readonly word: DateWord }[];
};

/** Words that can begin a date without being in the lexicon of months, units and the like. */
const STARTERS = new Set(
  'امس الامس اول البارحه اليوم غدا غد الغد بعد قبل منذ مذ هذا هذه يوم يومي النصف الثلث الربع الفصل موسم موسمي عامي العامين سنتي شهري فاتح غره الليله'.split(
    ' ',
  ),
);

/** Past this many units between two words nothing belongs together. */
const MAX_GAP_UNITS = 6;

type WordReading = Pick<DateToken, 'number' | 'word' | 'stems' | 'canBegin'>;

export function dateTokens(text: string, within: Span): readonly DateToken[] {
  let last = within.start;
  return splitWords(text, within).map(({ start, end, folded }, index): DateToken => {
    const gap = index === 0 ? 'break' : gapOf(text, last, start);
    last = end;
    const { number, word, stems, canBegin } = readingOf(folded);
    return { start, end, folded, gap, number, word, stems, canBegin };
  });
}

/** Words whose readings are kept. */
const READ_LATELY = 2048;

const readingOf = rememberWords(READ_LATELY, (folded): WordReading => {
  const stems = stemsOf(folded).map(reading => ({ ...reading, word: dateWord(reading.stem) }));
  const number = /^\d{1,4}$/.test(folded) ? Number(folded) : null;
  const canBegin = number !== null || stems.some(({ stem, word }) => word !== NO_DATE_WORD || STARTERS.has(stem));
  return { number, word: stems[0]!.word, stems, canBegin };
});

/** Where in the original a word begins once `skip` folded letters in front are left out. */
export function startAfter(text: string, token: Word, skip: number): number {
  return skip === 0 ? token.start : token.start + foldText(text.slice(token.start, token.end)).starts[skip]!;
}

function gapOf(text: string, from: number, to: number): Gap {
  if (from === to) return 'none';
  // What most words have between them needs no pattern.
  if (to - from === 1 && text[from] === ' ') return 'space';
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
