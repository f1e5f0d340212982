import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/read-page/read-parts.ts';

const BODY = [
  'أعلن وزير الخارجية سمير الخالدي، الثلاثاء، أن بلاده ستوقع الاتفاق خلال أيام، وذلك بعد محادثات طويلة مع نظيره في العاصمة.',
  'وأضاف الوزير في مؤتمر صحافي أن الاتفاق يشمل التعاون في مجالات الطاقة والنقل والتعليم، مشيرا إلى أن اللجان المشتركة ستجتمع قريبا.',
  'وكانت العلاقات بين البلدين قد شهدت توترا عام 2019، قبل أن تعود إلى طبيعتها بوساطة من دول أخرى في المنطقة.',
];

function page(head: string, article: string): Document {
  const html = `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body>
    <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/world">العالم</a></li></ul></nav>
    <main><article>${article}</article></main>
    <aside><h3>الأكثر قراءة</h3><p>خبر آخر لا صلة له بالموضوع</p></aside>
    <footer><p>جميع الحقوق محفوظة</p></footer></body></html>`;
  return parseHTML(html).document as unknown as Document;
}

const PARAGRAPHS = BODY.map(text => `<p>${text}</p>`).join('\n');

describe('readParts', () => {
  it('gives the headline and the body as blocks whose offsets stand in the text', () => {
    const parts = readParts(
      page('<title>الاتفاق قريب | موقع الأخبار</title>', `<h1>الاتفاق قريب</h1>${PARAGRAPHS}`),
      'https://news.example/a',
    );
    expect(parts.title).toBe('الاتفاق قريب');
    const texts = parts.blocks!.map(({ start, end }) => parts.text.slice(start, end));
    expect(texts).toEqual(['الاتفاق قريب', ...BODY]);
    expect(parts.blocks!.map(block => block.role)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph']);
    expect(parts.language).toBe('ar');
    expect(parts.url).toBe('https://news.example/a');
  });

  it('joins words that inline tags split, and parts them at a line break', () => {
    const parts = readParts(
      page('', `<h1>عنوان</h1><p>قال <b>بو</b>تين إن <a href="#">ال<i>اتفاق</i></a> قريب.<br>وأضاف أن المحادثات مستمرة.</p>${PARAGRAPHS}`),
      null,
    );
    expect(parts.text).toContain('قال بوتين إن الاتفاق قريب.\nوأضاف أن المحادثات مستمرة.');
  });

  it('leaves scripts, styles and hidden words out', () => {
    const parts = readParts(
      page(
        '',
        `<h1>عنوان</h1>${PARAGRAPHS}<script>alert("xss")</script><style>p{}</style><p hidden>مخفي</p><p style="display:none">مخفي</p><noscript>بلا</noscript>`,
      ),
      null,
    );
    expect(parts.text).not.toMatch(/xss|p\{\}|مخفي|بلا$/);
  });

  it('takes facts from JSON-LD first, then meta, then time, then the address', () => {
    const jsonLd = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', name: 'صفحة' },
        {
          '@type': ['NewsArticle'],
          headline: 'العنوان من البيانات',
          datePublished: '2021-02-08T10:00:00+03:00',
          dateModified: '2022-01-01',
          publisher: { '@type': 'Organization', name: 'صحيفة المثال' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>
      <meta property="og:title" content="عنوان آخر"><meta property="og:site_name" content="موقع"><meta property="article:published_time" content="2021-02-08">
      <meta property="article:modified_time" content="2022-01-01"><link rel="canonical" href="https://news.example/2021/02/08/x">`;
    const parts = readParts(page(head, `<h1>عنوان</h1><time datetime="2021-02-08T07:00Z">أمس</time>${PARAGRAPHS}`), null);
    expect(parts.title).toBe('العنوان من البيانات');
    expect(parts.outlet).toBe('صحيفة المثال');
    expect(parts.url).toBe('https://news.example/2021/02/08/x');
    expect(parts.dates).toEqual([
      { value: '2021-02-08T10:00:00+03:00', from: 'json-ld' },
      { value: '2021-02-08', from: 'meta' },
      { value: '2021-02-08T07:00Z', from: 'time' },
      { value: '2021-02-08', from: 'url' },
    ]);
  });

  it('survives broken JSON-LD and dangerous addresses', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", broken</script>
      <script type="application/ld+json">{"__proto__": {"@type": "NewsArticle", "headline": "لا"}}</script>
      <link rel="canonical" href="javascript:alert(1)">`;
    const parts = readParts(page(head, `<h1>عنوان</h1>${PARAGRAPHS}`), null);
    expect(parts).toMatchObject({ title: 'عنوان', url: null, dates: [] });
    expect(({} as Record<string, unknown>)['@type']).toBeUndefined();
  });

  it('reads a page that is too short or too plain to look like an article', () => {
    const document = parseHTML('<html><body><p>خبر قصير.</p></body></html>').document as unknown as Document;
    expect(readParts(document, null).text).toBe('خبر قصير.');
    const fragment = new DOMParser().parseFromString('<div><a>خبر</a></div><p>آخر</p>', 'text/html') as unknown as Document;
    expect(readParts(fragment, null).text).toBe('خبر\nآخر');
  });

  it('does not touch the document it reads', () => {
    const document = page('<title>ع</title>', `<h1>عنوان</h1><form><input name="parentNode"></form>${PARAGRAPHS}`);
    const before = document.documentElement.outerHTML;
    readParts(document, null);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads a page nested ten thousand deep', () => {
    const document = parseHTML(`<html><body>${'<div>'.repeat(10_000)}<p>${BODY[0]}</p></body></html>`).document as unknown as Document;
    expect(readParts(document, null).text).toContain(BODY[0]);
  });
});
