import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ArticleParts } from '../../src/core/article/article.ts';
import { partsOfPlainText } from '../../src/core/article/plain-text-parts.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { callSpecs } from '../../src/messages/call-specs.ts';
import { readJsonRow } from '../../src/read-page/read-json-row.ts';
import { readParts } from '../../src/read-page/read-parts.ts';

const long = 'خبر '.repeat(1500);
const address = `https://news.example/${'a'.repeat(9000)}`;
const row = (fields: object) => readJsonRow(JSON.stringify({ text: 'نص الخبر كما نشر.', ...fields }))!;
const paragraph = `<p>${'كلمات الخبر كما نشرت في الصحيفة '.repeat(10)}</p>`;
const page = (head: string, body = '') =>
  readParts(
    new DOMParser().parseFromString(
      `<html><head>${head}</head><body>${body}${paragraph}${paragraph}</body></html>`,
      'text/html',
    ) as unknown as Document,
    null,
  );

describe('what a file or page gives', () => {
  it.each<[string, () => ArticleParts]>([
    ['a text of one endless line', () => partsOfPlainText(long)],
    ['a header of endless lines', () => partsOfPlainText(`العنوان: ${long}\nالمصدر: ${long}\nالرابط: ${address}\n\n${long}`)],
    ['a row with a chapter for its headline', () => row({ title: long })],
    ['a row with a chapter for its outlet', () => row({ outlet: long })],
    ['a row with a chapter for its date', () => row({ date: long })],
    ['a row with a chapter for its language', () => row({ lang: long })],
    ['a row with an endless address', () => row({ url: address })],
    ['a page with an endless title', () => page(`<title>${long}</title>`)],
    ['a page with an endless heading', () => page('', `<h1>${long}</h1>`)],
    ['a page with an endless site name', () => page(`<meta property="og:site_name" content="${long}">`)],
    ['a page with an endless date', () => page(`<meta name="date" content="${long}">`)],
    ['a page with an endless address', () => page(`<link rel="canonical" href="${address}">`)],
    ['a page of very many lines', () => page('', `<div>${'سطر<br>'.repeat(30_000)}</div>`)],
  ])('can be previewed and added: %s', { timeout: 20_000 }, (_, give) => {
    const item = { name: 'x', parts: give(), facts: null };
    expect(callSpecs.previewImport.parse({ item })).toBeDefined();
    const { facts } = readArticle(item.parts);
    expect(callSpecs.stageImport.parse({ batch: 'b', item: { ...item, facts } })).toBeDefined();
  });
});
