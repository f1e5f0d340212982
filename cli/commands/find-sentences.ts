import type { Article } from '../../src/core/article/article.ts';
import { cliticReadings } from '../../src/core/text/clitics.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import type { Span } from '../../src/core/text/span.ts';
import { splitWords, type Word } from '../../src/core/text/words.ts';

/** A sentence that holds every word of a query; `matched` are those words, offsets into the article's text. */
export type SentenceHit = { readonly article: Article; readonly matched: readonly Span[] };

/** Reads the articles through, in their order; attached particles don't hide a word («وبالعقوبات» holds «العقوبات»). */
export function findSentences(articles: Iterable<Article>, query: string, limit: number): readonly SentenceHit[] {
  const wanted = splitWords(query).map(word => word.folded);
  const hits: SentenceHit[] = [];
  if (wanted.length === 0) return hits;
  for (const article of articles) {
    for (const block of article.blocks) {
      for (const sentence of splitSentences(article.text, block)) {
        const matched = matchedWords(splitWords(article.text, sentence), wanted);
        if (matched) hits.push({ article, matched });
        if (hits.length >= limit) return hits;
      }
    }
  }
  return hits;
}

function matchedWords(words: readonly Word[], wanted: readonly string[]): readonly Span[] | null {
  const matched = wanted.flatMap(query => words.filter(word => cliticReadings(word.folded).some(({ stem }) => stem === query)).slice(0, 1));
  if (matched.length < wanted.length) return null;
  return matched.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}
