import type { Article, ArticleParts, Block, Known } from './article.ts';
import { articleIdOf } from './article-id.ts';
import { detectLanguage } from './detect-language.ts';

const UNKNOWN = { value: null, basis: 'unknown', evidence: null } as const satisfies Known<never>;

/** Parts → Article. */
export function readArticle(parts: ArticleParts): Article {
  const blocks: Block[] = [];
  if (parts.blocks) blocks.push(...parts.blocks);
  else
    for (const m of parts.text.matchAll(/[^\r\n]*\S[^\r\n]*/g))
      blocks.push({ start: m.index, end: m.index + m[0].length, role: 'paragraph' });
  return {
    id: articleIdOf(parts.text),
    language: detectLanguage(parts.text, parts.language),
    text: parts.text,
    facts: {
      title: parts.title === null ? UNKNOWN : { value: parts.title, basis: 'text', evidence: parts.title },
      outlet: UNKNOWN,
      url: UNKNOWN,
      published: UNKNOWN,
      publishedBounds: UNKNOWN,
    },
    blocks,
    boilerplate: [],
  };
}
