import { BODY, ld, PARAGRAPHS, type SitePage, TITLE } from './site-page.ts';

export const NEWSPAPER_PAGES: readonly SitePage[] = [
  {
    site: 'a clock before the day, Hijri beside it, a dateline of place and paper (as Asharq Al-Awsat)',
    url: 'https://awsat.example/5060000-port',
    html: `<!doctype html><html lang="ar" dir="rtl"><head><title>${TITLE}</title><meta property="og:site_name" content="الأوسط مثال"></head><body><header><a href="/">الرئيسية</a></header><main><article><h1>${TITLE}</h1><h2 class="sub">نقابة الصيادين ترحب وتطالب بتعويضات</h2>
<div class="byline"><ul><li>العاصمة: «الأوسط مثال»</li></ul></div><div class="date">نُشر: 10:20-13 سبتمبر 2024 م ـ 10 ربيع الأول 1446 هـ</div>
<div class="icons"><span>T</span><span>T</span></div><div class="field-body">${BODY}</div></article><section><h3>مواضيع</h3><a href="/t">نقل</a></section></main></body></html>`,
    title: TITLE,
    outlet: 'الأوسط مثال',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'the whole page in one form, no markup but text (as Youm7, other ASP.NET papers)',
    url: 'https://www.yawm.example/story/2024/9/13/port/6700000',
    html: `<!doctype html><html><head><title>${TITLE} - اليوم مثال</title></head><body><form method="post" action="./story" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="xxxxxxxxxxxxxxxx"><div id="headerDate">الأربعاء، 25 سبتمبر 2024 08:00 ص</div>
<div class="menu"><a href="/">الرئيسية</a><a href="/p">سياسة</a><a href="/e">اقتصاد</a></div><div class="articleCont"><div class="articleHeader"><h1>${TITLE}</h1><span class="newsStoryDate">الجمعة، 13 سبتمبر 2024 10:20 ص</span><img src="a.jpg"><span class="img-cap">الميناء المدمر</span></div>
<span class="writeBy">كتبت سلمى الأحمد</span><div id="articleBody">${BODY}</div><div class="tags"><h3>تابعنا على</h3></div><div class="relatedNews"><h3>موضوعات متعلقة</h3><ul><li><a href="/1">النقل: لا تأخير في مشروع الشمال</a></li><li><a href="/2">صيادون يطالبون بالتعويض</a></li></ul></div></div></form></body></html>`,
    title: TITLE,
    outlet: 'اليوم مثال',
    published: '2024-09-13',
    drops: ['النقل: لا تأخير في مشروع الشمال', 'الأربعاء، 25 سبتمبر 2024'],
  },
  {
    site: 'day-month-year with a bar, in a labelled span inside a form (as Al-Ahram)',
    url: 'https://gate.haram.example/News/5000000.aspx',
    html: `<!doctype html><html dir="rtl"><head><title>${TITLE} - بوابة مثال</title><meta property="og:title" content="${TITLE}"></head><body><form id="form1" action="x"><div id="wrapper"><div class="col-title-news">${TITLE}</div><h1 style="display:none">بوابة مثال</h1><div class="bbnav"><span id="ContentPlaceHolder1_divdate">13-9-2024 | 10:20</span> <a id="hypauthor">سلمى الأحمد</a></div>
<div class="bbcont" id="ContentPlaceHolder1_divContent">${BODY}</div></div></form></body></html>`,
    title: TITLE,
    outlet: 'بوابة مثال',
    published: '2024-09-13',
    drops: [],
  },
  {
    site: 'WordPress with Yoast’s graph, Maghrebi month, comments with dates (as Hespress)',
    url: 'https://www.hesba.example/port-1430000.html',
    html: `<!doctype html><html dir="rtl" lang="ar"><head><title>${TITLE} - هسبة مثال</title>${ld({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': 'https://www.hesba.example/#organization', name: 'هسبة مثال' },
        {
          '@type': 'WebPage',
          '@id': 'https://www.hesba.example/port#webpage',
          datePublished: '2024-09-13T09:20:00+01:00',
          dateModified: '2024-09-16T09:20:00+01:00',
        },
        {
          '@type': 'Article',
          headline: TITLE,
          datePublished: '2024-09-13T09:20:00+01:00',
          publisher: { '@id': 'https://www.hesba.example/#organization' },
        },
      ],
    })}</head><body class="single"><div class="row"><div class="col"><article><h1 class="post-title">${TITLE}</h1><div class="post-meta"><span class="author">هسبة مثال - سلمى الأحمد</span><span class="date-post">الجمعة 13 شتنبر 2024 - 09:20</span></div><div class="article-content">${BODY}</div>
<div class="tags"><a href="/t">الميناء</a><a href="/t2">الصيد البحري</a></div><div class="newsletter-box"><h4>النشرة الإخبارية</h4><p>اشترك الآن في النشرة البريدية، لتصلك آخر الأخبار يوميا</p><form><input type="email"></form></div></article>
<section id="comments"><h3>تعليقات الزوار</h3><ul class="comment-list"><li class="comment"><span class="comment-date">السبت 14 شتنبر 2024 - 20:01</span><div class="comment-text"><p>هذا كلام جميل لكن الصيادين ينتظرون منذ عام كامل ولم يروا شيئا على الأرض إلى اليوم.</p></div></li></ul><div id="respond"><form><p>أضف تعليقك</p><textarea></textarea></form></div></section></div></div></body></html>`,
    title: TITLE,
    outlet: 'هسبة مثال',
    published: '2024-09-13',
    drops: ['لكن الصيادين ينتظرون منذ عام كامل', 'اشترك الآن في النشرة البريدية'],
  },
  {
    site: 'a site that prints today’s date in its head and none for the article',
    url: 'https://www.jarida.example/news/5521',
    html: `<!doctype html><html dir="rtl"><head><title>${TITLE}</title><meta property="og:site_name" content="الجريدة مثال"></head><body><div class="topbar"><span class="today">الجمعة 13 سبتمبر 2024</span> <span>الطقس 31</span></div><div class="news"><h1>${TITLE}</h1><div class="text">${BODY}</div></div><footer>جميع الحقوق محفوظة 2024</footer></body></html>`,
    title: TITLE,
    outlet: 'الجريدة مثال',
    published: null,
    drops: ['الطقس 31'],
  },
  {
    site: 'tables, font tags and breaks, the date a line of its own (as papers of the 2000s)',
    url: 'http://www.riyad.example/2004/09/13/article12345.html',
    html: `<html dir="rtl"><head><title>${TITLE}</title></head><body bgcolor="#ffffff"><table width="760" border="0"><tr><td colspan="2"><font size="2">الرئيسية | اتصل بنا | أرشيف</font></td></tr><tr><td width="150" valign="top"><font size="2"><a href="a">محليات</a><br><a href="b">اقتصاد</a><br><a href="c">رياضة</a></font></td><td valign="top"><font size="2">الاثنين 28 رجب 1425هـ - 13 سبتمبر 2004م - العدد 13233</font><br><br><font size="5"><b>${TITLE}</b></font><br><br><font size="4">العاصمة - مكتب «الرياض مثال»:<br>${PARAGRAPHS.join('<br>')}</font></td></tr></table></body></html>`,
    title: TITLE,
    outlet: null,
    published: '2004-09-13',
    drops: [],
  },
  {
    site: 'headings of level one for the logo and the headline (as Annahar)',
    url: 'https://www.nahar.example/arabic/economy/13092024/port',
    html: `<!doctype html><html lang="ar"><head><title>النهار مثال | ${TITLE}</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="النهار مثال"></head><body><header><h1 class="logo"><a href="/">النهار مثال</a></h1></header><div class="article"><div class="cat">اقتصاد</div><h1 class="article__title">${TITLE}</h1><div class="article__date">13-09-2024 | 10:20</div><div class="article__source">المصدر: "النهار مثال"</div><div class="article__fontSize"><span>A+</span><span>A-</span></div><div class="article__body">${BODY}</div><div class="article__tags">الكلمات الدالة <a href="/1">ميناء</a> <a href="/2">شمال</a></div></div></body></html>`,
    title: TITLE,
    outlet: 'النهار مثال',
    published: '2024-09-13',
    drops: ['A+'],
  },
  {
    site: 'a month’s two names with a stroke, a published label in the past tense (as Independent Arabia, Levantine papers)',
    url: 'https://www.mustaqill.example/node/612345',
    html: `<!doctype html><html lang="ar"><head><title>${TITLE} | المستقل مثال</title></head><body><main role="main"><div class="content-top"><h1>${TITLE}</h1><div class="summary">خطة بمئتي مليون والصيادون يطالبون بتعويضات</div><div class="author"><a href="/a">سلمى الأحمد</a> صحافية</div><div class="created">الجمعة 13 أيلول/سبتمبر 2024 10:20</div></div><div class="node-body"><p>${PARAGRAPHS[0]}</p><h2>مرفأ مؤقت</h2><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><p>${PARAGRAPHS[3]}</p></div><div class="read-more"><h3>اقرأ المزيد</h3><ul><li><a href="/1">بحر بلا قوارب</a></li><li><a href="/2">عام على العاصفة</a></li></ul></div></main></body></html>`,
    title: TITLE,
    outlet: 'المستقل مثال',
    published: '2024-09-13',
    drops: ['بحر بلا قوارب', 'عام على العاصفة'],
    keeps: ['مرفأ مؤقت'],
  },
];
