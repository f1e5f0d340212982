import { beforeEach, describe, expect, it } from 'vitest';
import { isDeclaredArticle, readPage } from '../../../src/marker/page-facts.ts';

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

const head = (html: string) => {
  document.head.innerHTML = html;
};
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the page’s own date', () => {
  it.each([
    ['JSON-LD', ld('{"@type":"NewsArticle","datePublished":"2021-12-13T18:00:00+03:00"}'), '2021-12-13'],
    ['an Open Graph date', '<meta property="article:published_time" content="2021-12-13T18:00:00Z">', '2021-12-13'],
    ['broken JSON-LD', ld('{"datePublished" : "2021-12-13" ,,,'), '2021-12-13'],
  ])('is read from %s', (_, html, day) => {
    head(html);
    expect(readPage().asOf).toEqual({ from: day, to: day });
  });

  it('is read from a time element', () => {
    document.body.innerHTML = '<time datetime="2021-12-13 18:00">الإثنين</time>';
    expect(readPage().asOf).toEqual({ from: '2021-12-13', to: '2021-12-13' });
  });

  it.each([
    '',
    ld('{"datePublished":"yesterday evening"}'),
    ld('{"datePublished":"2021-99-99T00:00"}'),
    '<meta property="article:published_time" content="13/12/2021">',
  ])('is unknown where the markup gives none: %s', html => {
    head(html);
    expect(readPage().asOf).toBeNull();
  });
});

describe('what the page calls itself', () => {
  it.each([
    [ld('{"@type":"NewsArticle"}'), true],
    [ld('{"@graph":[{"@type":["ReportageNewsArticle"]}]}'), true],
    ['<meta property="og:type" content="article">', true],
    ['<meta property="og:type" content="website">', false],
    [ld('{"@type":"WebPage"}'), false],
    ['', false],
  ])('%s → %s', (html, declared) => {
    head(html);
    expect(isDeclaredArticle()).toBe(declared);
  });
});

describe('a stored article', () => {
  it('is named only by our own pages, never by the page’s word', () => {
    document.body.innerHTML = '<article data-khalfiya-article="aaaaaaaaaaaaaaaaaaaaaaaa"></article>';
    expect(readPage().article).toBeNull();
  });
});
