import { BODY, ld, PARAGRAPHS, type SitePage, TITLE } from './site-page.ts';

export const BROADCASTER_PAGES: readonly SitePage[] = [
  {
    site: 'a broadcaster whose inner teasers are lists (as Al Jazeera)',
    url: 'https://www.jazira.example/politics/2024/9/13/port-plan',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE} | أخبار سياسة | الجزيرة مثال</title>
<meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="الجزيرة مثال">
${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', mainEntityOfPage: 'https://www.jazira.example/politics/2024/9/13/port-plan', headline: TITLE, datePublished: '2024-09-13T10:20:30Z', dateModified: '2024-09-14T06:00:00Z', author: { '@type': 'Person', name: 'هيئة التحرير' }, publisher: { '@type': 'Organization', name: 'الجزيرة مثال' } })}
</head><body><div id="root"><header class="site-header"><nav><ul><li><a href="/">الرئيسية</a></li></ul></nav></header>
<main id="main-content-area"><header class="article-header"><h1>${TITLE}</h1>
<div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 13/9/2024</span><span aria-hidden="true">13/9/2024</span></div></div>
<div class="article-b-l"><span>آخر تحديث: 14/9/2024</span><div class="article-share"><ul><li><a href="#">شارك عبر فيسبوك</a></li></ul></div></div></header>
<figure class="article-featured-image"><img src="a.jpg"><figcaption>أرصفة الميناء بعد العاصفة (رويترز)</figcaption></figure>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<div class="more-on"><h2 class="more-on__heading">اقرأ أيضا</h2><ul class="more-on__list"><li><span class="screen-reader-text">list 1 of 2</span><a href="/x"><h3>عاصفة تضرب الساحل وتغرق قوارب</h3></a></li><li><span class="screen-reader-text">list 2 of 2</span><a href="/y"><h3>صيادون يروون ليلة العاصفة</h3></a></li></ul><span class="screen-reader-text">end of list</span></div>
<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div>
<div class="article-source"><span>المصدر :</span> <span>الجزيرة مثال + وكالات</span></div></main>
<aside><h2>الأكثر قراءة</h2><p><a href="/z">خبر لا صلة له</a></p></aside></div></body></html>`,
    title: TITLE,
    outlet: 'الجزيرة مثال',
    published: '2024-09-13',
    drops: ['عاصفة تضرب الساحل وتغرق قوارب', 'صيادون يروون ليلة العاصفة', 'list 1 of 2', 'end of list', 'خبر لا صلة له', 'اقرأ أيضا'],
  },
  {
    site: 'skip links around promos (as BBC Arabic)',
    url: 'https://www.bibisi.example/arabic/articles/c0abc',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE} - بي مثال عربي</title><meta name="article:published_time" content="2024-09-13T08:12:27.000Z"><meta name="article:modified_time" content="2024-09-15T08:12:27.000Z">
${ld({ '@context': 'http://schema.org', '@graph': [{ '@type': 'ReportageNewsArticle', url: 'https://www.bibisi.example/arabic/articles/c0abc', headline: TITLE, datePublished: '2024-09-13T08:12:27.000Z', dateModified: '2024-09-15T08:12:27.000Z', publisher: { '@type': 'NewsMediaOrganization', name: 'بي مثال عربي' } }] })}</head>
<body><div id="root"><header role="banner"><a href="#content">إذهب الى المحتوى</a></header><div dir="rtl"><main role="main"><div><h1 id="content" tabindex="-1">${TITLE}</h1></div>
<figure><img src="a.jpg"><p><span>صدر الصورة، </span><span>Reuters</span></p><figcaption><span class="visually-hidden">التعليق على الصورة، </span>الميناء كما بدا بعد العاصفة</figcaption></figure>
<section role="region" aria-labelledby="article-byline"><ul role="list"><li><span>Role, مراسل</span></li></ul></section>
<time datetime="2024-09-13">13 سبتمبر/ أيلول 2024</time>
<div dir="rtl"><p>${PARAGRAPHS[0]}</p></div><div dir="rtl"><p>${PARAGRAPHS[1]}</p></div>
<section role="region" aria-labelledby="recommendations-heading"><p><a href="#end-of-recommendations">تخطى قصص مقترحة وواصل القراءة</a></p><div id="recommendations-heading">قصص مقترحة</div><ul role="list"><li><a href="/1">لماذا غرقت القوارب في تلك الليلة؟</a></li><li><a href="/2">بالصور: ميناء بلا صيادين</a></li></ul><p id="end-of-recommendations" tabindex="-1">قصص مقترحة نهاية</p></section>
<div dir="rtl"><p>${PARAGRAPHS[2]}</p></div><div dir="rtl"><p>${PARAGRAPHS[3]}</p></div></main></div>
<section aria-label="مواضيع ذات صلة"><ul><li><a href="/t">نقل</a></li></ul></section><footer>© 2024 بي مثال.</footer></div></body></html>`,
    title: TITLE,
    outlet: 'بي مثال عربي',
    published: '2024-09-13',
    drops: ['تخطى قصص مقترحة وواصل القراءة', 'لماذا غرقت القوارب في تلك الليلة؟', 'بالصور: ميناء بلا صيادين', 'قصص مقترحة نهاية'],
  },
  {
    site: 'a dateline with the agency in brackets, the date as text only (as CNN Arabic)',
    url: 'https://arabic.sienen.example/middle-east/article/2024/09/13/port',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE} - سي مثال بالعربية</title><meta property="og:site_name" content="سي مثال بالعربية"></head>
<body><header><div class="menu"><a href="/">الرئيسية</a> <a href="/w">العالم</a></div></header><article class="news"><h1 class="title">${TITLE}</h1>
<div class="byline"><span class="section">الشرق الأوسط</span><span class="date">نشر الجمعة، 13 سبتمبر / أيلول 2024</span> <span class="min">3 min قراءة</span></div>
<div class="field--name-body"><p>دبي، الإمارات العربية المتحدة (CNN)-- ${PARAGRAPHS[0]}</p>${BODY.split('\n').slice(1).join('')}
<p><strong>قد يهمك أيضاً: </strong><a href="/x">كيف تعيش القرى بعد العاصفة</a></p></div>
<div class="share"><a href="#">Facebook</a><a href="#">X</a></div></article></body></html>`,
    title: TITLE,
    outlet: 'سي مثال بالعربية',
    published: '2024-09-13',
    drops: ['كيف تعيش القرى بعد العاصفة', '3 min قراءة'],
  },
  {
    site: 'date with a clock and a town, related block inside the body (as Sky News Arabia)',
    url: 'https://www.sama.example/world/1234567-%D8%A7',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE} | سماء مثال عربية</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="سماء مثال عربية"></head>
<body><div class="ticker"><span>عاجل</span><a href="/u">زلزال يضرب جزيرة بعيدة</a> <time datetime="2024-09-20T08:00">20 سبتمبر 2024</time></div>
<div class="article-wrapper"><div class="category"><a href="/w">العالم</a></div><h1 class="sna_content_heading">${TITLE}</h1>
<div class="date-and-source"><span>سماء مثال عربية - العاصمة</span><span class="article-date">13 سبتمبر 2024 - 10:20 بتوقيت أبوظبي</span></div>
<div class="article-body"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<div class="related-inline"><div class="title">أخبار ذات صلة</div><a href="/1"><div>الميناء الذي لم يعد</div></a><a href="/2"><div>قوارب بلا مرفأ في الشمال</div></a></div>
<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div><div class="topics"><a href="/t1">ميناء</a><a href="/t2">صيادون</a><a href="/t3">عاصفة</a></div></div></body></html>`,
    title: TITLE,
    outlet: 'سماء مثال عربية',
    published: '2024-09-13',
    drops: ['الميناء الذي لم يعد', 'قوارب بلا مرفأ في الشمال', 'زلزال يضرب جزيرة بعيدة'],
  },
  {
    site: 'two dates in one line, published and updated (as Al Arabiya)',
    url: null,
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title><meta property="og:site_name" content="عربية مثال"></head><body>
<div id="today">السبت 21 سبتمبر 2024</div><div class="container"><h1>${TITLE}</h1><div class="meta"><span>نشر في: 13 سبتمبر ,2024: 10:20 ص GST</span> <span>آخر تحديث: 14 سبتمبر ,2024: 11:40 ص GST</span></div>
<div class="author">دبي - عربية مثال</div><div id="body-text">${BODY}<div class="ad-label">مادة اعلانية</div></div>
<div class="tags">وسوم: <a href="/a">ميناء</a> <a href="/b">نقل</a></div></div></body></html>`,
    title: TITLE,
    outlet: 'عربية مثال',
    published: '2024-09-13',
    drops: ['مادة اعلانية'],
  },
  {
    site: 'a date with points, «read more» boxes of headline and lead (as RT Arabic)',
    url: 'https://arabic.arti.example/business/1234567-port/',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE} - آر مثال عربي</title><meta property="og:title" content="${TITLE} - آر مثال عربي"></head><body>
<div class="news-line"><span class="date">21.09.2024</span></div><div class="layout__content"><h1 class="heading">${TITLE}</h1><p class="subtitle">قالت الحكومة إنها ستعيد بناء الميناء الذي دمرته العاصفة في الشمال.</p>
<p class="date-row"><span>تاريخ النشر:</span><span class="date">13.09.2024 | 10:20 GMT</span></p><div class="social"><a>تابعوا RT على</a></div>
<div class="article-summary__title">صورة تعبيرية</div><div class="text"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>
<div class="read-more"><a class="read-more__link" href="/1"><div class="read-more__title">وزير النقل يزور الشمال ويعد بالمزيد</div></a><p class="read-more__announce"><a href="/1">زار وزير النقل الشمال أمس ووعد بتسريع العمل في الطرق.</a></p></div>
<p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p><p>المصدر: نوفوستي</p></div></div></body></html>`,
    title: TITLE,
    outlet: 'آر مثال عربي',
    published: '2024-09-13',
    drops: ['وزير النقل يزور الشمال ويعد بالمزيد', 'زار وزير النقل الشمال أمس', 'تابعوا RT على'],
  },
  {
    site: 'a newsletter box and a copyright under the photo (as France 24)',
    url: 'https://www.faransa.example/ar/port-plan-20240913',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE}</title>${ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, publisher: { '@type': 'Organization', name: 'فرنسا مثال' } })}</head>
<body><main><article class="t-content"><div class="t-content__header"><div class="breadcrumb"><a href="/">الرئيسية</a> / <a href="/a">أخبار</a></div><h1>${TITLE}</h1><p class="t-content__chapo">خطة بمئتي مليون لإعادة بناء ميناء الشمال الذي توقف عن العمل منذ العاصفة.</p>
<p class="m-pub-dates"><span>آخر تحديث: <time datetime="2024-09-14T09:00:00+00:00" pubdate="pubdate">14/09/2024 - 11:00</time></span> <span>نشرت في: <time datetime="2024-09-13T08:20:00+00:00" pubdate="pubdate">13/09/2024 - 10:20</time></span></p>
<p class="m-reading">3 دقائق</p><figure><img src="a"><figcaption>الميناء صباح العاصفة. © أ ف ب</figcaption></figure></div>
<div class="t-content__body"><p>${PARAGRAPHS[0]}</p><div class="o-ad">إعلان</div><p>${PARAGRAPHS[1]}</p><div class="a-read-more"><span>اقرأ المزيد</span><a href="/1">في الشمال صيادون ينتظرون</a></div><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p><p>فرنسا مثال/ أ ف ب</p>
<div class="m-newsletter"><h2>النشرة الإلكترونية الأسبوعية</h2><p>الأحداث الكبرى تصلك في بريدك كل أسبوع</p><form><input name="email"><button>اشترك</button></form></div></div></article></main></body></html>`,
    title: TITLE,
    outlet: 'فرنسا مثال',
    published: '2024-09-13',
    drops: ['في الشمال صيادون ينتظرون', '3 دقائق', 'إعلان'],
  },
  {
    site: 'Arabic-Indic digits and the desk’s initials at the end (as DW Arabic)',
    url: 'https://www.divi.example/ar/port/a-70218888',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE} – دي مثال</title><meta property="og:site_name" content="دي مثال"></head><body><main><article><header><span>اقتصاد</span><h1>${TITLE}</h1><div class="author-details"><span class="publication">١٣ سبتمبر ٢٠٢٤</span></div><p class="teaser">بعد عام من العاصفة التي دمرت الميناء، تقول الحكومة إن لديها خطة لإعادة بنائه.</p></header>
<div class="rich-text">${BODY}<p>س.ع/ ف.ي (أ ف ب، رويترز)</p></div></article><section class="related"><h2>مواضيع ذات صلة</h2><a href="/1"><h3>قرى الشمال بعد العاصفة</h3><time datetime="2024-08-01">١ أغسطس ٢٠٢٤</time></a></section></main></body></html>`,
    title: TITLE,
    outlet: 'دي مثال',
    published: '2024-09-13',
    drops: ['قرى الشمال بعد العاصفة'],
  },
];
