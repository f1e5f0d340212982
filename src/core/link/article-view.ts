import type { ArticleId } from '../article/article.ts';
import type { UnderstoodArticle } from '../dataset/dataset.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { ExtractedEntity, LocalId } from '../understand/extraction.ts';
import type { Source } from './dossier.ts';
import { ownMentions } from './own-mentions.ts';

/** An understood article with the look-ups that linking makes again and again. */
export type ArticleView = {
  readonly id: ArticleId;
  readonly text: string;
  readonly understood: UnderstoodArticle;
  readonly entities: readonly ExtractedEntity[];
  /** Sentences of the article's blocks, in text order. */
  readonly sentences: readonly Span[];
  entity(local: LocalId): ExtractedEntity | undefined;
  sentenceAround(span: Span): Span;
  sourceOf(span: Span, sentence?: Span): Source;
};

export function viewArticle(understood: UnderstoodArticle): ArticleView {
  const { article, extraction } = understood;
  const { id, text } = article;
  const entities = new Map(ownMentions(extraction).map(entity => [entity.id, entity]));
  const sentences = article.blocks.flatMap(block => splitSentences(text, block));
  const sentenceAround = (span: Span) => lastStartingBy(sentences, span);
  return {
    id,
    text,
    understood,
    entities: [...entities.values()],
    sentences,
    entity: local => entities.get(local),
    sentenceAround,
    sourceOf(span, sentence = sentenceAround(span)) {
      const { start, end } = sentence;
      return { article: id, start: span.start, end: span.end, sentence: { start, end } };
    },
  };
}

/** The sentence that holds the span's start; the span itself where it stands outside every block. */
function lastStartingBy(sentences: readonly Span[], span: Span): Span {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low - 1];
  return found && found.end > span.start ? { start: found.start, end: Math.max(found.end, span.end) } : span;
}
