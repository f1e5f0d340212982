import type { ArticleParts } from '../core/article/article.ts';
import { dateInAddress } from '../core/article/date-in-address.ts';
import { findHeadlineDate } from '../core/article/headline-date.ts';
import { linesOf } from '../core/article/lines.ts';
import { fold } from '../core/text/fold-text.ts';
import { blocksOfElement, joinBlocks } from './body-blocks.ts';
import { publicationTimes } from './publication-times.ts';
import type { Meta } from './read-meta.ts';

type PageDate = ArticleParts['dates'][number];

/** Meta names by which sites say when an article was published, best first. Not `modified`: that is another day. */
// biome-ignore format: a table
const META_NAMES = [
  'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'og:pubdate', 'datepublished',
  'publishdate', 'publish-date', 'publish_date', 'publisheddate', 'published-date', 'published_date', 'publication-date', 'publication_date',
  'publicationdate', 'pubdate', 'pub_date', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'bt:pubdate', 'article.published',
  'article.created', 'dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'dc.date', 'dcterms.date', 'dc.date.available',
  'citation_publication_date', 'prism.publicationdate', 'rnews:datepublished', 'originalpublicationdate', 'displaydate', 'article:create_at',
  'datecreated', 'date',
];

const MAX_DATES = 8;
const MAX_HEADINGS = 100;

/**
 * The publication dates a page offers, best first, as written there: its data, its `<time>`, the date it shows beside the
 * headline, its address.
 */
export function readPageDates(
  copy: Document,
  meta: Meta,
  said: { readonly jsonLd: string | null; readonly title: string | null; readonly address: string | null },
): readonly PageDate[] {
  const dates: PageDate[] = [];
  const add = (value: string | null | undefined, from: PageDate['from']) => {
    const trimmed = value?.trim();
    if (trimmed && dates.length < MAX_DATES && !dates.some(date => date.value === trimmed && date.from === from))
      dates.push({ value: trimmed, from });
  };
  add(said.jsonLd, 'json-ld');
  for (const name of META_NAMES) add(meta.get(name), 'meta');
  add(parselyDate(meta.get('parsely-page')), 'meta');
  for (const time of publicationTimes(copy)) add(time, 'time');
  add(shownDate(copy, said.title), 'page');
  const inAddress = dateInAddress(said.address);
  // The last place is the address's: it is the weakest, and mustn't be crowded out.
  return inAddress === null ? dates : [...dates.slice(0, MAX_DATES - 1), { value: inAddress, from: 'url' }];
}

/** `<meta name="parsely-page" content='{"pub_date": …}'>` */
function parselyDate(json: string | undefined): string | null {
  return /"pub_date"\s*:\s*"([^"]{4,40})"/.exec(json?.slice(0, 5000) ?? '')?.[1] ?? null;
}

/**
 * The date the page shows its readers, by the headline's own `<article>` first. Each element is first a line of its own: a
 * date in a `<span>` stands beside a name or a clock in others; then a block is one, for dates whose day and month are elements.
 */
function shownDate(copy: Document, title: string | null): string | null {
  const body = copy.body ?? copy.documentElement;
  if (!body || title === null) return null;
  const wanted = fold(title).trim();
  const headings = Array.from(copy.querySelectorAll('h1, h2')).slice(0, MAX_HEADINGS);
  const heading = headings.find(({ textContent }) => fold((textContent ?? '').replace(/\s+/g, ' ')).trim() === wanted);
  const article = heading?.closest('article, main, [itemtype*="Article"]') ?? null;
  for (const root of article === null ? [body] : [article, body]) {
    for (const parts of ['elements', 'blocks'] as const) {
      const { text, blocks } = joinBlocks(blocksOfElement(root, parts));
      const stamp = findHeadlineDate(linesOf(text, blocks), title, root === article);
      if (stamp !== null) return stamp.date.text;
    }
  }
  return null;
}
