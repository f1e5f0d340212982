/** What the page says of itself, in its markup: is it an article, when was it published, what language is it in. */
import type { ArticleId } from '../core/article/article.ts';
import type { AskingPage } from '../messages/protocol.ts';
import { pageDocument } from '../platform/page-document.ts';
import { attributeOf } from './dom-access.ts';

/** JSON-LD can be a whole archive; the head of it says what the page is. */
const MAX_JSON_LD_CHARS = 200_000;

/** Our own pages name the stored article they show: `<article data-khalfiya-article="…">`. Elsewhere it means nothing. */
export const OWN_ARTICLE = 'data-khalfiya-article';

export function isOwnPage(): boolean {
  return location.protocol.endsWith('-extension:');
}

export function readPage(): AskingPage {
  const day = readPublished();
  const own = isOwnPage() ? pageDocument.querySelector(`[${OWN_ARTICLE}]`) : null;
  const article = own === null ? null : attributeOf(own, OWN_ARTICLE);
  return {
    url: location.href,
    language: attributeOf(pageDocument.documentElement, 'lang'),
    asOf: day === null ? null : { from: day, to: day },
    article: article === '' ? null : (article as ArticleId | null),
  };
}

/** The page calls itself an article (schema.org, Open Graph). */
export function isDeclaredArticle(): boolean {
  if (contentOf('meta[property="og:type"]') === 'article') return true;
  if (pageDocument.querySelector('[itemtype*="Article" i],[itemprop="articleBody"]') !== null) return true;
  return jsonLd().some(text => /"@type"\s*:[\s[]*"(?:\w*Article|LiveBlogPosting)"/.test(text));
}

/** `YYYY-MM-DD`, or null where the markup gives none. */
function readPublished(): string | null {
  const found =
    jsonLd()
      .map(text => /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(text)?.[1])
      .find(value => value !== undefined) ??
    contentOf('meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="pubdate"],meta[name="date"]') ??
    attributeIn('time[datetime]', 'datetime');
  const day = /^\d{4}-\d\d-\d\d/.exec(found ?? '')?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}

function jsonLd(): readonly string[] {
  const scripts = [...pageDocument.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.map(script => (script.textContent ?? '').slice(0, MAX_JSON_LD_CHARS));
}

function contentOf(selector: string): string | null {
  return attributeIn(selector, 'content');
}

function attributeIn(selector: string, name: string): string | null {
  const element = pageDocument.querySelector(selector);
  return element === null ? null : attributeOf(element, name);
}
