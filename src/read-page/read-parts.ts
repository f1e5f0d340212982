import { Readability } from '@mozilla/readability';
import type { ArticleParts } from '../core/article/article.ts';
import { boundParts } from '../core/article/bound-parts.ts';
import { fold } from '../core/text/fold-text.ts';
import { blocksOfElement, joinBlocks, type TextBlock } from './body-blocks.ts';
import { isDeeperThan } from './is-deeper-than.ts';
import { chooseTitle, headlinesIn, readPageTitles, siteInTitle } from './page-title.ts';
import { readJsonLd } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';
import { readPageDates } from './read-page-dates.ts';
import { unclobberedCopy } from './unclobbered-copy.ts';
import { unwrapPageForm } from './unwrap-page-form.ts';

/** Readability gives up on more: a page this large is an application, and its visible blocks are read instead. */
const MAX_ELEMENTS = 60_000;

/** Readability's time grows with the square of the depth; no news page nests half as deep. */
const MAX_DEPTH = 200;

/**
 * What a page offers of its article: the text of its body as blocks, headline first, and what its markup says of title,
 * outlet, address, language and publication. The document itself isn't touched. Works in a tab, on an inert document,
 * and on linkedom's.
 * @param url where the page was found; null for a file, whose own canonical address counts
 */
export function readParts(document: Document, url: string | null): ArticleParts {
  const copy = unclobberedCopy(document);
  unwrapPageForm(copy);
  const meta = readMeta(copy);
  const titles = readPageTitles(copy, meta);
  const given =
    webAddress(url) ??
    webAddress(copy.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    savedFrom(copy) ??
    webAddress(meta.get('og:url'));
  const jsonLd = readJsonLd(copy, headlinesIn(titles), given);
  const address = given ?? webAddress(jsonLd?.url);
  const named = jsonLd?.publisher ?? meta.get('og:site_name') ?? meta.get('application-name') ?? microdataPublisher(copy);
  const title = chooseTitle(titles, jsonLd?.headline ?? null, named);
  const outlet = named ?? siteInTitle(titles, title);
  const dates = readPageDates(copy, meta, { jsonLd: jsonLd?.datePublished ?? null, title, address });
  const language = copy.documentElement?.getAttribute('lang') || (jsonLd?.language ?? meta.get('og:locale') ?? null);
  const body = joinBlocks(withTitle(bodyBlocks(copy), title));
  return boundParts({ text: body.text, blocks: body.blocks, title, outlet, url: address, dates, language });
}

/** Browsers write where a page was saved from into a comment before its root: `saved from url=(0049)https://…`. */
function savedFrom(copy: Document): string | null {
  for (const { nodeType, nodeValue } of Array.from(copy.childNodes).slice(0, 5)) {
    const address = nodeType === 8 ? /^\s*saved from url=\(\d+\)(\S+)/.exec(nodeValue ?? '')?.[1] : undefined;
    if (address !== undefined) return webAddress(address);
  }
  return null;
}

function microdataPublisher(copy: Document): string | null {
  const name = copy.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return name?.getAttribute('content')?.trim() || name?.textContent?.trim() || null;
}

function bodyBlocks(copy: Document): readonly TextBlock[] {
  // Readability empties the document it reads: what is needed if it finds nothing is taken first.
  const fallback = copy.querySelector('article, main, [role="main"]') ?? copy.body ?? copy.documentElement;
  const main = fallback ? blocksOfElement(fallback) : [];
  // A fragment without <body>: browsers add one around it, linkedom an empty one beside it.
  const plain = main.length > 0 ? main : blocksOfElement(copy);
  const article = parseReadable(copy);
  const readable = article ? blocksOfElement(article) : [];
  return readable.length > 0 ? readable : plain;
}

function parseReadable(copy: Document): Element | null {
  if (!copy.documentElement || isDeeperThan(copy.documentElement, MAX_DEPTH)) return null;
  try {
    const options = { maxElemsToParse: MAX_ELEMENTS, serializer: (element: unknown) => element as Element };
    return new Readability<Element>(copy, options).parse()?.content ?? null;
  } catch (error) {
    // Too many elements, or markup it can't climb: the page's plain blocks are read instead.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Readability drops the headline from the body; the article has it, once. */
function withTitle(blocks: readonly TextBlock[], title: string | null): readonly TextBlock[] {
  if (title === null) return blocks;
  const at = blocks.slice(0, 3).findIndex(block => fold(block.text) === fold(title));
  const rest = at === -1 ? blocks : blocks.filter((_, i) => i !== at);
  return [{ text: title, role: 'title' }, ...rest];
}

function webAddress(href: string | null | undefined): string | null {
  if (!href) return null;
  try {
    const url = new URL(href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    // Relative or broken: a file has no base to read it against.
    return null;
  }
}
