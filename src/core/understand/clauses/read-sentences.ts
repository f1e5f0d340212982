import type { Article } from '../../article/article.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../../time/date-expression.ts';
import type { ExtractedEntity } from '../extraction.ts';
import { makeNamePieces } from './name-pieces.ts';
import { findQuotedStretches, type QuotedStretch } from './quotation-marks.ts';
import { type NamePiece, readUnits } from './read-units.ts';
import type { ReadSentence } from './unit.ts';

/** An article read sentence by sentence: what quotes, statements and events are found in. */
export type Reading = {
  readonly article: Article;
  readonly entities: readonly ExtractedEntity[];
  readonly sentences: readonly ReadSentence[];
  readonly quoted: readonly QuotedStretch[];
};

/** Reads the article's own blocks; boilerplate is left out, a headline or heading is no part of the body. */
export function readSentences(article: Article, entities: readonly ExtractedEntity[], dates: readonly DateExpression[]): Reading {
  const { text } = article;
  const names = makeNamePieces(text, entities);
  const sentences: ReadSentence[] = [];
  const quoted: QuotedStretch[] = [];
  for (const block of article.blocks) {
    const isBody = block.role !== 'title' && block.role !== 'heading' && block.role !== 'caption';
    const inBlock = findQuotedStretches(text, block);
    quoted.push(...inBlock);
    const namesHere = within(names, block);
    const datesHere = within(dates, block);
    for (const span of splitSentences(text, block)) {
      if (article.boilerplate.some(dropped => dropped.start < span.end && span.start < dropped.end)) continue;
      const units = readUnits(text, span, within<NamePiece>(namesHere, span), within<DateExpression>(datesHere, span), inBlock);
      sentences.push({ span, units, index: sentences.length, isBody });
    }
  }
  return { article, entities, sentences, quoted };
}

function within<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  return spans.filter(span => span.start >= start && span.end <= end);
}
