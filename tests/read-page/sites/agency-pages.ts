import { BODY, ld, PARAGRAPHS, type SitePage, TITLE } from './site-page.ts';

const [first, ...rest] = PARAGRAPHS;
const REST = rest.map(text => `<p>${text}</p>`).join('');

export const AGENCY_PAGES: readonly SitePage[] = [
  {
    site: 'an agency’s dateline with both calendars (as SPA)',
    url: 'https://www.wikala.example/N2170000',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title><meta property="og:site_name" content="وكالة مثال"></head><body><div class="container"><h1>${TITLE}</h1><div class="body"><p>العاصمة 10 ربيع الأول 1446 هـ الموافق 13 سبتمبر 2024 م واس</p><p>${first}</p>${REST}<p>// انتهى //</p><p>10:20 ت م</p><p>0045</p></div></div></body></html>`,
    title: TITLE,
    outlet: 'وكالة مثال',
    published: '2024-09-13',
    drops: ['// انتهى //', '0045'],
  },
  {
    site: 'an agency’s dateline between strokes, with its year (as WAM, QNA)',
    url: 'https://www.imarat.example/article/abc',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title></head><body><div class="news"><h1>${TITLE}</h1><div class="text"><p>العاصمة في 13 سبتمبر 2024 / وام / ${first}</p>${REST}<p>وام/أحمد جمال/ هدى</p></div></div></body></html>`,
    title: TITLE,
    outlet: 'وام',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'day and time in the sign-off alone (as Petra)',
    url: null,
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title></head><body><div><h1>${TITLE}</h1><p>عمان 13 أيلول (بترا)-- ${first}</p>${REST}<p>--(بترا) س ع/ ف ي</p><p>13/09/2024 10:20:30</p></div></body></html>`,
    title: TITLE,
    outlet: 'بترا',
    published: '2024-09-13',
    drops: ['--(بترا) س ع/ ف ي'],
  },
  {
    site: 'name, agency and date in spans of their own, the update behind (as Anadolu)',
    url: 'https://www.anadol.example/ar/port/3330000',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title><meta name="publishdate" content="13.09.2024"><meta property="og:site_name" content="أناضول مثال"></head><body><div class="detay"><h1>${TITLE}</h1><h4>خطة بمئتي مليون</h4><span class="tarih">13.09.2024 - تحديث : 14.09.2024</span><div class="detay-icerik"><p>العاصمة / سلمى الأحمد / الأناضول</p>${BODY}<p>** ملاحظة: الأخبار المنشورة ملخص من شبكة الوكالة.</p></div></div></body></html>`,
    title: TITLE,
    outlet: 'أناضول مثال',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'a state agency on WordPress, the time tag in the entry’s head (as SANA)',
    url: 'https://www.sana.example/?p=2100000',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE} – وكالة سنا مثال</title></head><body><header id="masthead"><time datetime="2024-09-25T12:00:00+03:00">الأربعاء 25 أيلول</time></header><article class="post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><span class="posted-on"><time class="entry-date published" datetime="2024-09-13T10:20:00+03:00">2024-09-13</time><time class="updated" datetime="2024-09-14T10:20:00+03:00">2024-09-14</time></span></header><div class="entry-content"><p>العاصمة-سنا</p>${BODY}<p>متابعة أخبار سنا على تلغرام https://t.example/sana</p></div></article></body></html>`,
    title: TITLE,
    outlet: 'وكالة سنا مثال',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'teasers that are articles too in their own JSON-LD, broken JSON before it',
    url: 'https://www.bawaba.example/news/77',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"مكسور", "datePublished": "2020-01-01",}}</script>
${ld([
  { '@type': 'NewsArticle', headline: 'بحر بلا قوارب', url: 'https://www.bawaba.example/news/12', datePublished: '2023-01-02' },
  {
    '@type': 'NewsArticle',
    headline: TITLE,
    url: 'https://www.bawaba.example/news/77',
    datePublished: '2024-09-13 10:20:30',
    publisher: [{ '@type': 'Organization', name: 'البوابة مثال' }],
  },
])}</head><body><main><article><h1>${TITLE}</h1>${BODY}</article></main></body></html>`,
    title: TITLE,
    outlet: 'البوابة مثال',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'JSON-LD with raw line breaks in its strings and entities in its headline',
    url: 'https://www.khabar.example/a',
    html: `<!doctype html><html lang="ar"><head><title>x</title><script type="application/ld+json">{"@context":"http://schema.org","@type":["Article"],"headline":"${TITLE}","description":"سطر
ثان	مبوب","datePublished":{"@value":"2024-09-13T10:20:00+03:00"},"publisher":{"name":"خبر &amp; مثال"}}</script></head><body><main><h2>${TITLE}</h2>${BODY}</main></body></html>`,
    title: TITLE,
    outlet: 'خبر & مثال',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'microdata and a hAtom abbreviation',
    url: 'https://www.mudawwana.example/2019/port',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title></head><body><div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><abbr class="published updated" title="2024-09-13T10:20:00">قبل 3 أيام</abbr><div itemprop="articleBody">${BODY}</div><div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="مدونة مثال"></div></div></body></html>`,
    title: TITLE,
    outlet: 'مدونة مثال',
    published: '2024-09-13',
    drops: [],
  },
];
