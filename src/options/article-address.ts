import type { ArticleId } from '../core/article/article.ts';
import type { Span } from '../core/text/span.ts';

export type ArticleAddress = { readonly article: ArticleId; readonly cited: Span | null };

/** `#a=0123456789abcdef01234567&s=120-188`; null for anything else. A span that is none is left out, the article still opens. */
export function readArticleAddress(hash: string): ArticleAddress | null {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const article = fields.get('a') ?? '';
  if (!/^[0-9a-f]{24}$/.test(article)) return null;
  const [, start, end] = /^(\d{1,7})-(\d{1,7})$/.exec(fields.get('s') ?? '') ?? [];
  const cited =
    start === undefined || end === undefined || Number(start) >= Number(end) ? null : { start: Number(start), end: Number(end) };
  return { article: article as ArticleId, cited };
}
