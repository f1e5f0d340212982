import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/article/read-article.ts';
import { readParts } from '../../src/read-page/read-parts.ts';
import { AGENCY_PAGES } from './sites/agency-pages.ts';
import { BROADCASTER_PAGES } from './sites/broadcaster-pages.ts';
import { NEWSPAPER_PAGES } from './sites/newspaper-pages.ts';
import { PARAGRAPHS, type SitePage } from './sites/site-page.ts';
import { SYSTEM_PAGES } from './sites/system-pages.ts';

function read({ html, url }: SitePage) {
  const article = readArticle(readParts(parseHTML(html).document as unknown as Document, url));
  return { facts: article.facts, body: article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n') };
}

describe.each([...BROADCASTER_PAGES, ...NEWSPAPER_PAGES, ...AGENCY_PAGES, ...SYSTEM_PAGES])('$site', page => {
  const { facts, body } = read(page);

  it('has its headline', () => expect(facts.title.value).toBe(page.title));
  it('has its outlet', () => expect(facts.outlet.value).toBe(page.outlet));

  it('was published when it says, or at no known day', () => {
    expect(facts.published.value).toEqual(page.published === null ? null : { from: page.published, to: page.published });
  });

  it('holds all of the article and nothing of the page around it', () => {
    for (const paragraph of [...PARAGRAPHS, ...(page.keeps ?? [])]) expect(body).toContain(paragraph);
    for (const words of page.drops) expect(body).not.toContain(words);
  });
});
