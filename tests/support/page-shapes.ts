import { FILLER } from './news-page.ts';

/** A kind of page that real news sites are made of, cut down to its structure; all words are ours. */
export type PageShape = {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Words that must be marked, the first of which is hovered. */
  readonly marked: readonly string[];
  /** Words that must not be: they stand outside the article. */
  readonly unmarked?: readonly string[];
  /** True once the page is as its reader meets it. */
  readonly until?: string;
  /** Run in the page once its first marks are there: what readers make happen. */
  readonly later?: string;
  /** Words marked after that. */
  readonly markedLater?: readonly string[];
};

const PUTIN = 'أكد الرئيس الروسي فلاديمير بوتين في اتصال هاتفي أن المحادثات مستمرة.';
const JOHNSON = 'وقال رئيس الوزراء البريطاني بوريس جونسون إن الحوار لم ينقطع بين العاصمتين.';
const MICHEL = 'وأضاف رئيس المجلس الأوروبي شارل ميشيل أن القمة المقبلة ستبحث اتفاق مينسك.';
const p = (text: string) => `<p>${text}</p>`;
const STORY = p(PUTIN) + p(JOHNSON) + FILLER.repeat(3);

type Parts = { readonly head?: string; readonly body: string; readonly lang?: string; readonly dir?: string };

const page = ({ head = '', body, lang = 'ar', dir = 'rtl' }: Parts) =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>خبر</title><meta property="og:type" content="article"><style>body{font:20px/2 serif;margin:0 auto;max-width:900px;padding:16px}</style>${head}</head><body>${body}</body></html>`;

const entry = (time: string, text: string) =>
  `<article class="entry" itemprop="liveBlogUpdate"><h3>${time}</h3>${p(text)}${p('وتتابع غرفة الأخبار التطورات أولا بأول، وتنشر ما يصلها من مراسليها في المكان بعد التحقق منه ومقارنته بما تقوله الوكالات.')}</article>`;

export const PAGE_SHAPES: readonly PageShape[] = [
  {
    name: 'a live blog that grows at its top',
    html: page({
      head: '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>',
      body: `<main><h1>تغطية مباشرة</h1><section id="feed">${entry('12:40', PUTIN)}${entry('12:10', JOHNSON)}${entry('11:55', 'ولا جديد من القاعة حتى الآن.')}</section></main>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
    later: `document.getElementById('feed').insertAdjacentHTML('afterbegin', ${JSON.stringify(entry('13:05', MICHEL))})`,
    markedLater: ['شارل ميشيل'],
  },
  {
    name: 'one story after another by endless scrolling',
    html: page({
      body: `<div id="stream"><article><h1>الخبر الأول</h1>${STORY}</article></div><script>
        let more = 3;
        new IntersectionObserver(([e]) => { if (!e.isIntersecting || more-- <= 0) return;
          const next = document.createElement('article');
          next.innerHTML = '<h2>خبر آخر</h2>' + ${JSON.stringify(p(MICHEL) + FILLER.repeat(3))};
          document.getElementById('stream').append(next); }, { rootMargin: '400px' }).observe(document.body.appendChild(document.createElement('footer')));
      </script>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
    later: 'scrollTo(0, document.body.scrollHeight)',
    markedLater: ['شارل ميشيل'],
  },
  {
    name: 'a wall in front of the text, and its removal',
    html: page({
      head: '<style>.wall{position:fixed;inset:0;background:#fffd;z-index:2147483647;display:grid;place-items:center}body.walled{overflow:hidden}</style>',
      body: `<article><h1>عنوان</h1>${STORY}</article><div class="wall"><p>اشترك لتقرأ</p></div><script>document.body.classList.add('walled');setTimeout(()=>{document.querySelector('.wall').remove();document.body.classList.remove('walled')},300)</script>`,
    }),
    until: 'document.querySelector(".wall") === null',
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
  },
  {
    name: 'a page like those of AMP, made of elements of its own',
    html: page({
      head: '<style>amp-img,amp-social-share{display:block}</style>',
      body: `<amp-sidebar hidden>${p(MICHEL)}</amp-sidebar><main role="main"><article class="amp-article"><h1>عنوان</h1><amp-img width="1" height="1"></amp-img><div class="amp-body"><amp-layout>${STORY}</amp-layout></div><amp-social-share type="x"></amp-social-share></article></main>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
    unmarked: ['شارل ميشيل'],
  },
  {
    name: 'a page drawn on the server and taken over by a framework, which checks every node',
    html: page({
      body: `<div id="root"><article><h1>عنوان</h1>${STORY}</article></div><script>
        const before = document.getElementById('root').innerHTML;
        const nodes = [...document.querySelectorAll('#root *')].flatMap(e => [...e.childNodes]);
        setTimeout(() => {
          if (document.getElementById('root').innerHTML !== before || nodes.some(n => !n.isConnected)) console.error('Hydration failed');
          for (const text of nodes) if (text.nodeType === 3 && text.data.includes('العاصمتين')) text.data = text.data.replace('العاصمتين', 'البلدين');
          window.isTakenOver = true;
        }, 900);</script>`,
    }),
    until: 'window.isTakenOver === true',
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
  },
  {
    name: 'a story told in tables',
    html: page({
      body: `<article><h1>جدول</h1><p>${PUTIN} وتعرض الجداول التالية ما قيل في كل جلسة من الجلسات ومن قاله ومتى قيل، بحسب المحاضر التي نشرت.</p>${FILLER.repeat(3)}<table><tr><th>المتحدث</th><th>ما قاله</th></tr><tr><td>بوريس جونسون</td><td>إن الحوار مستمر</td></tr><tr><td>شارل ميشيل</td><td>إن القمة قريبة</td></tr></table></article>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون', 'شارل ميشيل'],
  },
  {
    name: 'comments in a frame, which are no part of the story',
    html: page({
      body: `<article><h1>عنوان</h1>${STORY}</article><iframe title="التعليقات" style="width:100%;height:300px" srcdoc="<body dir=rtl><div class=comments>${p('يقول قارئ إن شارل ميشيل أخطأ').replaceAll('"', "'")}</div>"></iframe>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
    unmarked: ['شارل ميشيل'],
  },
  {
    name: 'an Arabic story inside an English page',
    html: page({
      lang: 'en',
      dir: 'ltr',
      body: `<header><nav><a href="#">Home</a></nav></header><article lang="en"><h1>Briefing</h1><p>The desk publishes the original text below, as it was received from the agency, without any change of ours to its wording.</p><section dir="rtl" lang="ar">${STORY}</section></article>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
  },
  {
    name: 'a comment box that is typed into under the story',
    html: page({
      body: `<article><h1>عنوان</h1>${STORY}<div id="box" contenteditable="true"><p>كتب قارئ عن شارل ميشيل</p></div></article>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
    unmarked: ['شارل ميشيل'],
    later: `document.querySelector('#box p').textContent = 'ثم زاد على ما كتب عن شارل ميشيل'`,
  },
  {
    name: 'a header that stays over the text while it scrolls',
    html: page({
      head: '<style>header{position:sticky;top:0;background:#fff;z-index:99999;padding:20px;box-shadow:0 2px 8px #0003}</style>',
      body: `<header><a href="#">الصحيفة</a> عاجل: شارل ميشيل في القاعة</header><article><h1>عنوان</h1>${STORY}${FILLER.repeat(8)}</article>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
    unmarked: ['شارل ميشيل'],
  },
  {
    name: 'a video that fills the screen before the story',
    html: page({
      head: '<style>.player{block-size:60vh;background:#000;color:#fff}</style>',
      body: `<article><h1>عنوان</h1><figure class="player"><video controls></video><figcaption>${MICHEL}</figcaption></figure>${STORY}</article>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون', 'شارل ميشيل'],
  },
  {
    name: 'a page whose policy allows nothing and wants trusted types',
    html: page({ body: `<article><h1>عنوان</h1>${STORY}</article>` }),
    headers: {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
  },
  {
    name: 'a stretched link over each card of a story told in cards',
    html: page({
      head: '<style>.card{position:relative}.card a::after{content:"";position:absolute;inset:0}</style>',
      body: `<article><h1>عنوان</h1>${[PUTIN, JOHNSON].map(text => `<div class="card">${p(`${text} وتفاصيل ذلك في نص البيان الذي نشره المكتب وفيه ما لم يقل من قبل.`)}<a href="#more" aria-label="المزيد"></a></div>`).join('')}${FILLER.repeat(3)}</article>`,
    }),
    marked: ['فلاديمير بوتين', 'بوريس جونسون'],
  },
  {
    name: 'names broken by inline tags and line breaks',
    html: page({
      body: `<article><h1>عنوان</h1><p>أكد الرئيس الروسي <b>فلاديمير</b> <i>بوتين</i> أن المحادثات مستمرة، وقال رئيس الوزراء البريطاني بوريس<br>جونسون إن الحوار لم ينقطع.</p>${FILLER.repeat(3)}</article>`,
    }),
    marked: ['فلاديمير بوتين'],
  },
];
