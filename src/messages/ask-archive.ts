import type { ArticleId } from '../core/article/article.ts';
import type { Card } from '../core/card/card.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Span } from '../core/text/span.ts';
import { askBackground } from './ask.ts';
import type { AskingPage, SearchReply } from './protocol.ts';

/** Our own pages ask from no news page: no date to look back from, no article to leave out. */
export const NO_PAGE: AskingPage = { url: null, language: null, asOf: null, article: null };

/** Nothing found where the background fails: a search field has no better answer, and the next key asks again. */
export async function searchArchive(query: string, limit: number): Promise<SearchReply> {
  const answer = await askBackground('search', { query, limit });
  return answer.ok ? answer.value : { hits: [], closest: [] };
}

/** Null where the archive has nothing to say of it, or doesn't answer. */
export async function readCard(entity: EntityId): Promise<Card | null> {
  const answer = await askBackground('getCard', { entity, page: NO_PAGE });
  return answer.ok ? answer.value : null;
}

/** Opens a cited sentence in the source's stored copy, in a tab of its own; without a span the copy's beginning. */
export function openSource(article: ArticleId, span: Span | null): void {
  void askBackground('openSource', { article, span });
}
