import type { Article, ArticleFacts, ArticleId } from '../article/article.ts';

/** What a card needs of an article besides its dossier: the facts for the source line, and first words for one without a headline. */
export type ArticleHead = { readonly id: ArticleId; readonly facts: ArticleFacts; readonly opening: string };

/** Longer openings would not fit on a source line. */
const MAX_OPENING_LETTERS = 60;

/** The head of an article; `opening` is the first words of its first paragraph, cut between words. */
export function articleHead(article: Article): ArticleHead {
  return { id: article.id, facts: article.facts, opening: openingWords(article) };
}

function openingWords({ text, blocks }: Article): string {
  const first = blocks.find(block => block.role === 'lead' || block.role === 'paragraph') ?? blocks[0];
  const words = text.slice(first?.start ?? 0, first?.end ?? text.length).trimStart();
  if (words.length <= MAX_OPENING_LETTERS) return words.trimEnd();
  const cut = words.slice(0, MAX_OPENING_LETTERS + 1);
  const lastSpace = cut.search(/\s\S*$/);
  return cut.slice(0, lastSpace > 0 ? lastSpace : MAX_OPENING_LETTERS).replace(/[\s،,:؛]+$/, '');
}
