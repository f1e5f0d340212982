import { MAX_LINE_CHARS } from '../core/article/limits.ts';
import { fold } from '../core/text/fold-text.ts';
import type { Meta } from './read-meta.ts';

/** What a page's own words offer for a headline, and the site's name where its title holds one beside it. */
export type PageTitles = {
  readonly headings: readonly string[];
  /** Titles for other sites and for the tab, often with the site's name in front or behind. */
  readonly titles: readonly string[];
};

/** The signs that part a headline from a site's name: «… | الجزيرة نت», "BBC News - …", «… :: …». */
const SEPARATOR = /\s*(?:\||»|«|::|•|·)\s*|\s+[–—-]\s+|\s?:\s+/;

/** h1, and what systems whose pages give that to the logo call their headlines. */
const HEADINGS = 'h1, [itemprop~="headline"], .entry-title, .post-title, .article-title';
const MAX_HEADINGS = 20;

export function readPageTitles(document: Document, meta: Meta): PageTitles {
  const said = (elements: Iterable<Element>): readonly string[] =>
    Array.from(elements, element => spaced(element.textContent ?? '')).filter(text => text !== '' && text.length <= MAX_LINE_CHARS);
  const headings = said(Array.from(document.querySelectorAll(HEADINGS)).slice(0, MAX_HEADINGS));
  const tab = said(Array.from(document.getElementsByTagName('title')).slice(0, 1));
  const shared = [meta.get('og:title'), meta.get('twitter:title')].filter(title => title !== undefined).map(spaced);
  return { headings, titles: [...shared, ...tab] };
}

/** The same words, with and without what stands before or behind a separator: any of them may be the headline. */
export function headlinesIn({ headings, titles }: PageTitles): readonly string[] {
  return [...headings, ...titles.flatMap(title => [title, ...cutsOf(title).map(({ kept }) => kept)])];
}

/**
 * The headline, without the site's name: what the data says, else the heading that a title holds too, else the best of the
 * titles. A headline the data cuts short («… قال إن...») is told whole by the page.
 */
export function chooseTitle(page: PageTitles, headline: string | null, outlet: string | null): string | null {
  const isSite = (text: string): boolean => outlet !== null && same(text, outlet);
  const bare = page.titles.map(title => withoutSite(title, page, isSite));
  const shared = page.headings.find(heading => bare.some(title => same(title, heading)));
  const choices = [headline === null ? null : withoutSite(spaced(headline), page, isSite), shared, ...bare, page.headings[0]];
  const chosen = choices.find(choice => choice !== null && choice !== undefined && choice !== '' && !isSite(choice));
  if (chosen === null || chosen === undefined || chosen.length > MAX_LINE_CHARS) return null;
  const stem = /^(.{12,}?)\s*(?:…|\.{2,3})$/.exec(chosen)?.[1];
  const whole =
    stem === undefined
      ? undefined
      : [...page.headings, ...bare].find(other => fold(other).startsWith(fold(stem)) && other.length > chosen.length);
  return whole ?? chosen;
}

/** The site's name, where a title is the headline and one more part, or several, the last of them the site. */
export function siteInTitle({ titles }: PageTitles, headline: string | null): string | null {
  if (headline === null) return null;
  for (const title of titles) {
    const cut = cutsOf(title).find(({ kept }) => same(kept, headline));
    if (!cut) continue;
    const parts = cut.rest.split(SEPARATOR).filter(part => part !== '');
    const name = cut.isBehind ? parts.at(-1) : parts[0];
    if (name !== undefined && name.split(' ').length <= 5) return name;
  }
  return null;
}

/** A heading that a title holds beside the whole of another title is a logo, not the headline. */
function withoutSite(title: string, { headings, titles }: PageTitles, isSite: (text: string) => boolean): string {
  const cuts = cutsOf(title);
  const cut =
    cuts.find(({ kept, rest }) => headings.some(heading => same(heading, kept)) && !titles.some(other => same(other, rest))) ??
    cuts.find(({ rest }) => isSite(rest) || rest.split(SEPARATOR).some(isSite));
  return cut?.kept ?? title;
}

type Cut = { readonly kept: string; readonly rest: string; readonly isBehind: boolean };

/** «أ | ب | ج» → «أ | ب» and «ج», «أ» and «ب | ج», «ج» and «أ | ب», «ب | ج» and «أ»; the longest kept parts first. */
function cutsOf(title: string): readonly Cut[] {
  const signs = Array.from(title.slice(0, MAX_LINE_CHARS).matchAll(new RegExp(SEPARATOR, 'g'))).filter(({ 0: sign }) => sign !== '');
  const cuts = signs.slice(0, 6).flatMap(sign => {
    const before = title.slice(0, sign.index).trim();
    const after = title.slice(sign.index + sign[0].length).trim();
    return [
      { kept: before, rest: after, isBehind: true },
      { kept: after, rest: before, isBehind: false },
    ];
  });
  return cuts.filter(({ kept, rest }) => kept !== '' && rest !== '').sort((a, b) => b.kept.length - a.kept.length);
}

function same(a: string, b: string): boolean {
  return fold(a).trim() === fold(b).trim();
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
