import type { Article } from '../../article/article.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../../time/date-expression.ts';
import type { ExtractedEntity } from '../extraction.ts';
import { findBlockQuotes } from './block-quotes.ts';
import { datelineEnd } from './dateline-end.ts';
import { makeNamePieces } from './name-pieces.ts';
import { type NamePiece, readUnits } from './read-units.ts';
import { sliceOverlapping, sliceSorted } from './slice-sorted.ts';
import type { ReadSentence, Unit } from './unit.ts';

/** An article read sentence by sentence: what quotes, statements and events are found in. */
export type Reading = {
  readonly article: Article;
  readonly entities: readonly ExtractedEntity[];
  readonly sentences: readonly ReadSentence[];
};

/** A text without full stops is read in pieces of so many units: what looks back and ahead in a sentence stays bounded. */
const MAX_UNITS = 240;
/** So many letters before it at most name the town of a dateline. */
const MAX_DATELINE = 30;

/** Reads the article's own blocks; boilerplate is left out, and headlines, headings and captions are no part of the body. Linear. */
export function readSentences(article: Article, entities: readonly ExtractedEntity[], dates: readonly DateExpression[]): Reading {
  const { text } = article;
  const names = makeNamePieces(text, entities);
  const sortedDates = [...dates].sort((one, other) => one.start - other.start);
  const boilerplate = [...article.boilerplate].sort((one, other) => one.start - other.start);
  const sentences: ReadSentence[] = [];
  const quotesOf = findBlockQuotes(text, article.blocks);
  for (const [at, block] of article.blocks.entries()) {
    const isBody = block.role !== 'title' && block.role !== 'heading' && block.role !== 'caption';
    const inBlock = quotesOf[at]!;
    for (const whole of splitSentences(text, block)) {
      const own = ownWords(text, whole, sliceOverlapping(boilerplate, whole));
      if (!own) continue;
      const span = isBody && whole.start === block.start ? behindDateline(text, own, sliceSorted(names, own)) : own;
      const quoted = sliceOverlapping(inBlock, span);
      const units = readUnits(text, span, sliceSorted(names, span), sliceSorted(sortedDates, span), quoted);
      for (const piece of pieces(units, span))
        sentences.push({ ...piece, index: sentences.length, isBody, quoted: sliceSorted(quoted, piece.span) });
    }
  }
  return { article, entities, sentences };
}

/** A sentence without the furniture it begins with («أثينا (رويترز) - طردت …»); null where furniture stands elsewhere in it. */
function ownWords(text: string, sentence: Span, furniture: readonly Span[]): Span | null {
  if (furniture.length === 0) return sentence;
  const last = furniture.at(-1)!;
  const isInFront = furniture.length === 1 && last.end < sentence.end && last.start - sentence.start <= MAX_DATELINE;
  if (!isInFront) return null;
  const rest = text.slice(last.end, sentence.end);
  return { start: last.end + (/^[\s\-–—:،]*/.exec(rest)?.[0].length ?? 0), end: sentence.end };
}

/** Without «باريس (رويترز) -», and without a town and a colon («أنقرة: أغلقت …»). */
function behindDateline(text: string, sentence: Span, names: readonly NamePiece[]): Span {
  const start = datelineEnd(text, sentence);
  if (start > sentence.start) return start < sentence.end ? { start, end: sentence.end } : sentence;
  const first = names[0];
  if (first?.name.kind !== 'place' || first.start !== sentence.start) return sentence;
  const colon = /^\s*:\s*(?=[^\s"«“])/.exec(text.slice(first.end, Math.min(sentence.end, first.end + MAX_DATELINE)));
  return colon ? { start: first.end + colon[0].length, end: sentence.end } : sentence;
}

function pieces(units: readonly Unit[], span: Span): readonly Pick<ReadSentence, 'span' | 'units'>[] {
  if (units.length <= MAX_UNITS) return [{ span, units }];
  const parts: Pick<ReadSentence, 'span' | 'units'>[] = [];
  for (let from = 0; from < units.length; from += MAX_UNITS) {
    const part = units.slice(from, from + MAX_UNITS);
    parts.push({ span: { start: part[0]!.start, end: part.at(-1)!.end }, units: part });
  }
  return parts;
}
