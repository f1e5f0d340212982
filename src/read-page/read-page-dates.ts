import type { ArticleParts } from '../core/article/article.ts';

type PageDate = ArticleParts['dates'][number];

/** Meta names by which sites say when an article was published, best first. Not `modified`: that is another day. */
// biome-ignore format: a table
const META_NAMES = [
  'article:published_time', 'og:article:published_time', 'og:published_time', 'datePublished', 'date', 'pubdate', 'publishdate', 'publish-date',
  'publish_date', 'publication_date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'parsely-pub-date', 'sailthru.date', 'article.published',
];

const MAX_DATES = 8;

/** The publication dates a page's markup offers, best first, as written there. */
export function readPageDates(document: Document, jsonLdDate: string | null, url: string | null): readonly PageDate[] {
  const dates: PageDate[] = [];
  const add = (value: string | null | undefined, from: PageDate['from']) => {
    const trimmed = value?.trim();
    if (trimmed && dates.length < MAX_DATES && !dates.some(date => date.value === trimmed && date.from === from))
      dates.push({ value: trimmed, from });
  };
  add(jsonLdDate, 'json-ld');
  for (const name of META_NAMES) add(metaContent(document, name), 'meta');
  for (const time of Array.from(document.querySelectorAll('time[datetime]')).slice(0, 3)) {
    if (isPublicationTime(time)) add(time.getAttribute('datetime'), 'time');
  }
  add(dateInUrl(url), 'url');
  return dates;
}

export function metaContent(document: Document, name: string): string | null {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return null;
}

/** Times of the article itself, not of teasers beside it. */
function isPublicationTime(time: Element): boolean {
  if (time.hasAttribute('pubdate') || time.getAttribute('itemprop') === 'datePublished') return true;
  return time.closest('aside, nav, footer, li') === null && time.closest('article, main, header') !== null;
}

/** «…/2021/02/08/…», «…/2021-02-08-…»: many archives file by day. */
function dateInUrl(url: string | null): string | null {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(url ?? '');
  return match ? `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}` : null;
}
