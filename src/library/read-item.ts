import type { Article, ArticleFacts, Known } from '../core/article/article.ts';
import { MAX_ARTICLE_CHARS } from '../core/article/limits.ts';
import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { ImportItem } from '../core/library/library.ts';
import { canonicalUrl } from './canonical-url.ts';
import type { Understanding } from './library-context.ts';

/** Why an item can't become an article: a code for the locale's words, or what the program said. */
export type Unreadable = { readonly reason: string };

/** Parts → article with the reader's own facts → what it says. A failure is a value: one bad row never ends a batch. */
export function readItem({ parts, facts }: ImportItem, understanding: Understanding): UnderstoodArticle | Unreadable {
  if (parts.text.trim() === '') return { reason: 'empty' };
  if (parts.text.length > MAX_ARTICLE_CHARS) return { reason: 'too-big' };
  return orReason(() => {
    const read = understanding.readArticle(parts);
    const article = { ...read, facts: cleanFacts(facts ?? read.facts) };
    return { article, extraction: understanding.understandArticle(article) };
  });
}

/** The same of an article that was read before, in another archive. */
export function understandRead(article: Article, { understandArticle }: Understanding): UnderstoodArticle | Unreadable {
  return orReason(() => ({ article, extraction: understandArticle(article) }));
}

function orReason(read: () => UnderstoodArticle): UnderstoodArticle | Unreadable {
  try {
    return read();
  } catch (error) {
    return { reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const UNKNOWN: Known<never> = { value: null, basis: 'unknown', evidence: null };

/** A link in an imported file may be `javascript:` or `file:`: only web addresses are kept, and only the reader opens them. */
export function cleanFacts(facts: ArticleFacts): ArticleFacts {
  return facts.url.value === null || canonicalUrl(facts.url.value) !== null ? facts : { ...facts, url: UNKNOWN };
}
