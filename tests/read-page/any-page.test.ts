import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_CHARS, MAX_URL_CHARS } from '../../src/core/article/limits.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { readParts } from '../../src/read-page/read-parts.ts';

/** What pages are made of, and what hostile ones put in its place. */
const PIECES: readonly string[] = [
  '<p>أقرت الحكومة خطة لإعادة بناء ميناء الصيد في الشمال بعد العاصفة.</p>|<h1>الميناء</h1>|<h1 hidden>شعار</h1>|<article>|</article>|<main>|</main>',
  '<form name="body" id="documentElement"><input name="parentNode"><input name="childNodes">|</form>|<div class="comments">|</div>|<ul><li>|</ul>',
  '<time datetime="2024-09-13">|</time>|<time datetime="الجمعة">|<span class="date" title="2024">|</span>|13 سبتمبر 2024|نشر في: 1/1/1|10/3/1446هـ',
  '<meta name="date" content="99999999999999">|<meta property="og:title" content="|">|<title>أ | ب | ج|</title>|<meta charset>|<base href="javascript:1">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"الميناء","datePublished":"2024-09-13"}</script>',
  '<script type="application/ld+json">[[[{"@graph":{"@graph":[{"__proto__":{"@type":"Article"}}]}}]]]</script>|<script type="application/ld+json">{"@type":|</script>',
  '<link rel="canonical" href="data:text/html,1">|<link rel="canonical" href="https://x.example/2024/13/99/a">|<svg><title>|</svg>|<template>|</template>|<a href="/x">اقرأ أيضا</a>|<br>',
].flatMap(row => row.split('|'));

const pages = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 }).map(parts => parts.join(''));

describe('any page', () => {
  it('is read without an exception, with blocks in order and facts of a sane length', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(pages, html => {
        const document = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html') as unknown as Document;
        const parts = readParts(document, null);
        let last = 0;
        for (const { start, end } of parts.blocks ?? []) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(parts.text.length);
        for (const fact of [parts.title, parts.outlet, ...parts.dates.map(({ value }) => value)])
          expect(fact?.length ?? 0).toBeLessThanOrEqual(MAX_LINE_CHARS);
        expect(parts.url?.length ?? 0).toBeLessThanOrEqual(MAX_URL_CHARS);
        expect(parts.url ?? 'https:').toMatch(/^https?:/);
        const { value } = readArticle(parts).facts.published;
        if (value !== null) expect(value.from! <= value.to!).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
