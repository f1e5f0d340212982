import type { ArticleParts } from './article.ts';

/** A plain text as parts: no markup, so every fact must be read from the words. */
export function partsOfPlainText(text: string): ArticleParts {
  return { text, blocks: null, title: null, outlet: null, url: null, dates: [], language: null };
}
