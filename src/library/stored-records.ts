import { articleHead } from '../core/card/article-head.ts';
import type { UnderstoodArticle } from '../core/dataset/dataset.ts';
import type { WriteTransaction } from '../storage/database.ts';
import type { StoredHead } from '../storage/schema.ts';
import { canonicalUrl } from './canonical-url.ts';
import { sketchText } from './text-sketch.ts';

/** Stores that hold one article. */
export const ARTICLE_STORES = ['articles', 'heads', 'urls'] as const;

export type Provenance = Pick<StoredHead, 'origin' | 'batch' | 'addedAt' | 'firstBatch'>;

export const BUNDLED: Provenance = { origin: 'bundled', batch: null, addedAt: null };

/** Made before the transaction: sketching takes longer than a transaction may idle. */
export type ArticleRecords = { readonly understood: UnderstoodArticle; readonly head: StoredHead; readonly url: string | null };

export function makeRecords(understood: UnderstoodArticle, { origin, batch, addedAt, firstBatch }: Provenance): ArticleRecords {
  const { article } = understood;
  const head: StoredHead = {
    ...articleHead(article),
    language: article.language,
    characters: article.text.length,
    origin,
    batch,
    ...(firstBatch === undefined ? {} : { firstBatch }),
    addedAt,
    sketch: sketchText(article.text),
  };
  return { understood, head, url: canonicalUrl(article.facts.url.value) };
}

/** An address stays with the article that had it first. */
export async function putArticle(
  transaction: WriteTransaction,
  { understood, head, url }: ArticleRecords,
  extractor: number,
): Promise<void> {
  transaction.put('articles', { id: head.id, ...understood, extractor });
  transaction.put('heads', head);
  if (url !== null && (await transaction.get('urls', url)) === undefined) transaction.put('urls', { url, article: head.id });
}

export async function removeArticle(transaction: WriteTransaction, head: StoredHead): Promise<void> {
  transaction.remove('articles', head.id);
  transaction.remove('heads', head.id);
  const url = canonicalUrl(head.facts.url.value);
  if (url !== null && (await transaction.get('urls', url))?.article === head.id) transaction.remove('urls', url);
}
