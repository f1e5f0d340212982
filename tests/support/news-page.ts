/** A small news article in Arabic, in the structure real sites use; `body` is its paragraphs' markup. */
export function newsPage(body: string, head = '', after = ''): string {
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"عنوان الخبر","datePublished":"2021-12-15"}</script>
<style>body{font:20px/2 "Noto Naskh Arabic",serif;margin:0 auto;max-width:700px;padding:24px;background:#fff;color:#111}</style>${head}</head>
<body><main><article><h1>عنوان الخبر</h1>${body}</article></main>${after}</body></html>`;
}

/** Enough text for a page to be an article by any test, with no name in it that any dataset knows. */
export const FILLER =
  '<p>وتقول مصادر مطلعة إن المحادثات التي استمرت ساعات طويلة لم تنته إلى شيء يذكر، وإن الوفود غادرت القاعة دون أن تدلي بتصريحات للصحافة التي كانت تنتظر في الخارج منذ الصباح الباكر تحت مطر خفيف.</p>';

export const NAMES = [
  '<p>أكد الرئيس الروسي فلاديمير بوتين في اتصال هاتفي مع رئيس الوزراء البريطاني بوريس جونسون أن المحادثات مستمرة.</p>',
  '<p>ويقول دبلوماسيون إن بوتين وجونسون سيتحدثان مرة أخرى، وإن اتفاق مينسك على الطاولة.</p>',
].join('');

export const ARTICLE = newsPage(NAMES + FILLER.repeat(3));
