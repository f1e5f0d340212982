import type { Article } from '../../article/article.ts';
import { WORD } from '../../tables/word-flags.ts';
import { foldText } from '../../text/fold-text.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { splitWords, type Word } from '../../text/words.ts';
import { foldedReadings } from './folded-readings.ts';

/** One way to read a word: what is left of it without its clitics, and what the tables know of that. */
export type Reading = {
  readonly stem: string;
  readonly clitics: string;
  /** Where the stem's own letters begin in the text; for للكرملين the second lam. */
  readonly start: number;
  /** Bits of WORD. */
  readonly flags: number;
  /** Begins with the article: الكرملين, لل‍ in للكرملين; not «إلهامي» or «ألمانيا», which fold alike. */
  readonly definite: boolean;
};

export type AnalysedWord = Word & {
  readonly index: number;
  readonly sentence: number;
  /** The text between the word before and this one: '' inside «2014م», ' ', '، ', ' "', a line break … */
  readonly gap: string;
  /** Whole word first, then by letters dropped. */
  readonly readings: readonly Reading[];
  /** Ends in ي, not ى, in the text: علي is a name, على is none. */
  readonly isWrittenWithYeh: boolean;
  /** Ends in ه, not ة, in the text: طبيبه is his doctor, طبيبة a doctor. */
  readonly isWrittenWithHeh: boolean;
  /** Flags and article of the whole word. */
  readonly flags: number;
  readonly definite: boolean;
};

/** An article's words, read once for all who look at them. */
export type AnalysedArticle = {
  readonly text: string;
  readonly words: readonly AnalysedWord[];
  readonly sentences: readonly Span[];
  /** Words of a sentence: [first, end) per sentence, into `words`. */
  readonly wordRanges: readonly (readonly [number, number])[];
};

const cache = new WeakMap<Article, AnalysedArticle>();

/** Words, sentences and table look-ups of an article, made once per article object. Linear. */
export function analyseWords(article: Article): AnalysedArticle {
  const known = cache.get(article);
  if (known !== undefined) return known;
  const analysed = analyseText(
    article.text,
    article.boilerplate.filter(({ start, end }) => isMachineText(article.text.slice(start, end))),
  );
  cache.set(article, analysed);
  return analysed;
}

/** The same for a bare text; words inside `left out` spans are skipped. */
export function analyseText(text: string, leftOut: readonly Span[] = []): AnalysedArticle {
  const sentences = splitSentences(text);
  const words: AnalysedWord[] = [];
  const wordRanges: (readonly [number, number])[] = [];
  let last = 0;
  for (const [number, sentence] of sentences.entries()) {
    const first = words.length;
    for (const word of splitWords(text, sentence)) {
      const { start, end, folded } = word;
      if (leftOut.some(span => start >= span.start && end <= span.end)) continue;
      const readings = readWord(text, word);
      const { flags, definite } = readings[0]!;
      const lastLetter = text[end - 1];
      // Field by field: spreading `word` into so large an object took three times the memory and time.
      words.push({
        start,
        end,
        folded,
        index: words.length,
        sentence: number,
        gap: text.slice(last, start),
        readings,
        flags,
        definite,
        isWrittenWithYeh: lastLetter === 'ي',
        isWrittenWithHeh: lastLetter === 'ه',
      });
      last = end;
    }
    wordRanges.push([first, words.length]);
  }
  return { text, words, sentences, wordRanges };
}

/** The first reading with one of these bits, or null. */
export function readingWith(word: AnalysedWord, bits: number): Reading | null {
  for (const reading of word.readings) if ((reading.flags & bits) !== 0) return reading;
  return null;
}

/** They fold like the article's alef: «إلهامي», «ألمانيا». */
const HAMZAS = 'إأآ';

function readWord(text: string, word: Word): readonly Reading[] {
  return foldedReadings(word.folded).map(({ stem, clitics, skip, flags, hasArticle }) => {
    const start = startAfter(text, word, skip);
    return {
      stem,
      clitics,
      start,
      flags: flagsAsWritten(text, start, stem, flags),
      definite: hasArticle && !HAMZAS.includes(text[start]!),
    };
  });
}

/** What folds alike but is written apart: «آن» is a name and «أن» none, «إمام» an office and «أمام» none, «تراس» a name and «ترأس» none, «فان» begins names and «فإن» none. */
function flagsAsWritten(text: string, start: number, stem: string, flags: number): number {
  if (stem === 'ان' && text[start] === 'آ') return WORD.name | WORD.nameKnown;
  if (stem === 'تراس' && text[start + 2] !== 'أ') return WORD.name | WORD.nameKnown;
  if (stem === 'امام') return text[start] === 'إ' ? flags & ~(WORD.stop | WORD.common) : WORD.stop | WORD.common;
  if (stem === 'فان' && text[start + 1] === 'إ') return WORD.stop | WORD.common;
  return flags;
}

/** Original offset behind `skip` folded letters: vowel marks and tatweel in between aren't counted. */
function startAfter(text: string, word: Word, skip: number): number {
  if (skip === 0 || word.end - word.start === word.folded.length) return word.start + skip;
  const { starts } = foldText(text.slice(word.start, word.end));
  return word.start + (starts[skip] ?? skip);
}

/** Lines a crawler wrote: an address or a stamp holds no mentions; other boilerplate (a photo's caption) may. */
function isMachineText(text: string): boolean {
  return /^#?\s*\w*\s*https?:|^# ?\w+ /u.test(text) && !text.startsWith('# title');
}
