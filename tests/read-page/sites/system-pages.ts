import { BODY, ld, PARAGRAPHS, type SitePage, TITLE } from './site-page.ts';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><head>${head}</head><body>${body}</body></html>`;
const PUBLISHED = { title: TITLE, outlet: null, published: '2024-09-13', drops: [] } as const;
const UNDATED = { title: TITLE, outlet: null, published: null, drops: [] } as const;

/** Pages as the systems that papers run on make them; written before the rules were tried on them. */
export const SYSTEM_PAGES: readonly SitePage[] = [
  {
    site: 'AMP: a breadcrumb list first, a zone without its colon',
    url: 'https://amp.site.example/a',
    html: page(
      `<title>${TITLE}</title>${ld([
        { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', item: { '@id': '/', name: 'الرئيسية' } }] },
        { '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-09-13T10:20:00+0300', dateModified: '2024-09-15T10:20:00+0300' },
      ])}`,
      `<amp-sidebar id="s"><ul><li><a href="/">الرئيسية</a></li></ul></amp-sidebar><article class="amp-wp-article"><h1>${TITLE}</h1>${BODY}</article>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'Blogger: the day above the headline, an abbreviation below the text',
    url: 'https://mudawwin.example/2024/09/port.html',
    html: page(
      `<title>مدون مثال: ${TITLE}</title>`,
      `<div class="blog-posts"><h2 class="date-header"><span>الجمعة، 13 سبتمبر 2024</span></h2><div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-body entry-content">${BODY}</div><div class="post-footer"><span class="post-author vcard">مرسلة بواسطة <a href="/p">سلمى</a></span> في <a href="#"><abbr class="published" itemprop="datePublished" title="2024-09-13T10:20:00+03:00">10:20 ص</abbr></a></div></div></div>`,
    ),
    ...PUBLISHED,
    title: TITLE,
    outlet: 'مدون مثال',
  },
  {
    site: 'Joomla: the label inside the time',
    url: 'https://jumla.example/news/77-port',
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="item-page"><h2 itemprop="headline">${TITLE}</h2><dl class="article-info"><dt>التفاصيل</dt><dd class="createdby">كتب بواسطة: سلمى الأحمد</dd><dd class="modified">آخر تحديث: <time datetime="2024-09-16T08:00:00+03:00" itemprop="dateModified">16 أيلول 2024</time></dd><dd class="published">نشر بتاريخ: <time datetime="2024-09-13T10:20:00+03:00" itemprop="datePublished">13 أيلول 2024</time></dd><dd class="hits">الزيارات: 120</dd></dl><div itemprop="articleBody">${BODY}</div></div>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'Drupal 7: RDFa in a span',
    url: 'https://durubal.example/node/5',
    html: page(
      `<title>${TITLE} | دروبل مثال</title>`,
      `<div id="page"><div class="node"><h1 class="title">${TITLE}</h1><div class="submitted">أضيف بواسطة سلمى في <span property="dc:date dc:created" content="2024-09-13T10:20:00+03:00" datatype="xsd:dateTime">جمعة, 09/13/2024 - 10:20</span></div><div class="content">${BODY}</div></div></div>`,
    ),
    ...PUBLISHED,
    outlet: 'دروبل مثال',
  },
  {
    site: 'a page that says only when it was changed',
    url: 'https://muaddal.example/a',
    html: page(
      `<title>${TITLE}</title><meta property="og:updated_time" content="2024-09-14T10:20:00+03:00"><meta property="article:modified_time" content="2024-09-14"><meta http-equiv="last-modified" content="2024-09-14">`,
      `<article><header><h1>${TITLE}</h1><p class="upd">آخر تحديث <time class="updated" datetime="2024-09-14T10:20:00+03:00">14 سبتمبر 2024</time></p></header>${BODY}</article>`,
    ),
    ...UNDATED,
  },
  {
    site: 'a day whose parts are elements',
    url: 'https://ajza.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<main><h1>${TITLE}</h1><div class="date-box"><span class="d">13</span> <span class="m">سبتمبر</span> <span class="y">2024</span></div>${BODY}</main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'a video with a text: when it was uploaded',
    url: 'https://fidyo.example/v/9',
    html: page(
      `<title>${TITLE}</title>${ld({ '@type': 'VideoObject', name: TITLE, uploadDate: '2024-09-13T10:20:00Z', duration: 'PT2M' })}`,
      `<main><h1>${TITLE}</h1><video src="a.mp4"></video><div>${BODY}</div></main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'a live blog: its own day, not its entries’',
    url: 'https://mubashir.example/live/1',
    html: page(
      `<title>${TITLE}</title>${ld({ '@type': 'LiveBlogPosting', headline: TITLE, datePublished: '2024-09-13T06:00:00Z', coverageStartTime: '2024-09-13T06:00:00Z', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'الوزير يصل', datePublished: '2024-09-15T06:00:00Z' }] })}`,
      `<main><h1>${TITLE}</h1>${BODY}</main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'a clock sign and lists of other stories with their times on both sides',
    url: 'https://saa.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="latest"><ul><li><a href="/1">خبر أول قصير</a><time datetime="2024-09-20">20-09-2024</time></li></ul></div><div class="post"><h1>${TITLE}</h1><div class="info"><i class="fa fa-clock"></i> 13-09-2024 10:20 AM <i class="fa fa-eye"></i> 1320</div><div class="text">${BODY}</div></div><div class="more"><h3>المزيد من أخبار اقتصاد</h3><div><a href="/2">خبر ثان عن أسعار السمك في السوق</a> <span>18-09-2024</span></div><div><a href="/3">خبر ثالث عن الطرق في الشمال</a> <span>17-09-2024</span></div></div>`,
    ),
    ...PUBLISHED,
    drops: ['خبر ثالث عن الطرق في الشمال', 'خبر أول قصير'],
  },
  {
    site: 'a page that says only how long ago',
    url: 'https://mundhu.example/a',
    html: page(`<title>${TITLE}</title>`, `<main><h1>${TITLE}</h1><span class="time">منذ 3 ساعات</span>${BODY}</main>`),
    ...UNDATED,
  },
  {
    site: 'the Hijri day alone',
    url: 'https://hijri.example/a',
    html: page(`<title>${TITLE}</title>`, `<main><h1>${TITLE}</h1><div>الجمعة 10 ربيع الأول 1446هـ</div>${BODY}</main>`),
    ...PUBLISHED,
  },
  {
    site: 'Persian digits',
    url: 'https://arqam.example/a',
    html: page(`<title>${TITLE}</title>`, `<main><h1>${TITLE}</h1><div>نشر في ۱۳ سبتمبر ۲۰۲۴</div>${BODY}</main>`),
    ...PUBLISHED,
  },
  {
    site: 'a date as a program writes it',
    url: 'https://barnamaj.example/a',
    html: page(
      `<title>${TITLE}</title><meta name="publish-date" content="Fri Sep 13 2024 10:20:30 GMT+0300 (Arabia Standard Time)">`,
      `<main><h1>${TITLE}</h1>${BODY}</main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'seconds since 1970',
    url: 'https://thawani.example/a',
    html: page(
      `<title>${TITLE}</title><meta property="article:published_time" content="1726215630">`,
      `<main><h1>${TITLE}</h1>${BODY}</main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'a program’s zero, and the real day in the address',
    url: 'https://sifr.example/news/2024/9/13/port',
    html: page(
      `<title>${TITLE}</title><meta property="article:published_time" content="1970-01-01T00:00:00Z">${ld({ '@type': 'NewsArticle', headline: TITLE, datePublished: '0000-00-00' })}`,
      `<main><h1>${TITLE}</h1>${BODY}</main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'the day of an event under the headline',
    url: 'https://maarid.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<main><h1>${TITLE}</h1><div class="event"><span>الموعد: 20 أكتوبر 2024</span><span>المكان: العاصمة</span></div>${BODY}</main>`,
    ),
    ...UNDATED,
  },
  {
    site: 'a photo’s day in its caption',
    url: 'https://suwar.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<main><h1>${TITLE}</h1><figure><img src="a"><figcaption>الميناء في 3 مارس 2023 (رويترز)</figcaption></figure><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></main>`,
    ),
    ...UNDATED,
  },
  {
    site: 'comments with their days, an article without',
    url: 'https://tareeq.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<main><h1>${TITLE}</h1>${BODY}<div id="comments"><h3>2 تعليقات</h3><div class="comment"><b>سالم</b> <span>نشر في 20 سبتمبر 2024</span><p>شكرا على الخبر.</p></div></div></main>`,
    ),
    ...UNDATED,
  },
  {
    site: 'a theme whose time is called updated from its first day',
    url: 'https://thim.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="td-ss"><header class="td-post-title"><h1 class="entry-title">${TITLE}</h1><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-09-13T10:20:30+03:00">13 سبتمبر، 2024</time></span></div></header><div class="td-post-content">${BODY}</div></div>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'a date over the headline, inside the article, under a page’s own today',
    url: 'https://fawq.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<header class="site"><span>الأربعاء 25 سبتمبر 2024</span></header><article><div class="meta"><a href="/e">اقتصاد</a> <span class="d">سبتمبر 13, 2024</span></div><h1>${TITLE}</h1><div>${BODY}</div></article>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'how long ago in words, the day in an attribute',
    url: 'https://sifa.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<main><h1>${TITLE}</h1><span class="post-date" title="2024-09-13 10:20">قبل شهرين</span><div>${BODY}</div></main>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'a saved page that says where it was saved from',
    url: null,
    html: `<!doctype html>\n<!-- saved from url=(0049)https://www.mahfuz.example/2024/09/13/port.html -->\n<html lang="ar"><head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${BODY}</main></body></html>`,
    ...PUBLISHED,
  },
  {
    site: 'an address with the day first and no strokes',
    url: 'https://aks.example/arabic/economy/13092024112233/port',
    html: page(`<title>${TITLE}</title>`, `<main><h1>${TITLE}</h1>${BODY}</main>`),
    ...UNDATED,
  },
  {
    site: 'teasers of one class with the article’s date, before and after it',
    url: 'https://mithl.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<div class="grid"><div class="card"><h3><a href="/1">خبر أول عن شيء آخر تماما</a></h3><span class="date">20 سبتمبر 2024</span></div><div class="card"><h3><a href="/2">خبر ثان عن شيء آخر</a></h3><span class="date">19 سبتمبر 2024</span></div></div><div class="single"><h1>${TITLE}</h1><span class="by">سلمى الأحمد</span><span class="date">13 سبتمبر 2024</span><div class="txt">${BODY}</div></div><div class="grid"><div class="card"><h3><a href="/3">خبر ثالث عن شيء آخر</a></h3><span class="date">18 سبتمبر 2024</span></div></div>`,
    ),
    ...PUBLISHED,
  },
  {
    site: 'titles of links that hold a year, in elements called times',
    url: 'https://unwan.example/a',
    html: page(
      `<title>${TITLE}</title>`,
      `<main><h1>${TITLE}</h1><div class="timeline" title="أخبار عام 2023">خط زمني</div><a class="datebook" title="ملف 2022" href="/x">ملف</a><div>${BODY}</div></main>`,
    ),
    ...UNDATED,
  },
];
