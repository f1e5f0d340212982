import type { ArticleId } from '../core/article/article.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { Span } from '../core/text/span.ts';
import { browser } from '../platform/browser.ts';

/** Our stored copy of an article, at the cited sentence. */
export function openArticlePage(article: ArticleId, span: Span | null): Promise<unknown> {
  return openOwnPage(`article.html#a=${article}${span === null ? '' : `&s=${span.start}-${span.end}`}`);
}

/** An entity's card on a page of its own, inside the archive. */
export function openEntityPage(entity: EntityId, ask?: 'apart'): Promise<unknown> {
  return openOwnPage(`options.html#entity=${encodeURIComponent(entity)}${ask === undefined ? '' : `&ask=${ask}`}`);
}

/** The popup as a page of its own, searching. */
export function openSearchPage(query: string): Promise<unknown> {
  return openOwnPage(`popup.html#${new URLSearchParams({ q: query })}`);
}

export function openFirstRunPage(): Promise<unknown> {
  return openOwnPage('first-run.html');
}

function openOwnPage(path: string): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL(path) });
}
