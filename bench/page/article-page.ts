/** An article as news sites mark it up: paragraphs with a bold word or a link here and there, a list of teasers beside them. */
export function articlePage(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text, i) => `<p>${withInlineTags(text, i)}</p>`).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"خبر","datePublished":"2021-12-15"}</script>
<style>body{font:18px/1.8 "Noto Naskh Arabic",serif;max-width:760px;margin:auto}</style></head>
<body><header><nav><ul><li><a href="/1">أخبار</a><li><a href="/2">اقتصاد</a></ul></nav></header>
<main><article><h1>عنوان الخبر الطويل هنا</h1>${body}</article></main></body></html>`;
}

/** About one text node in three stands in an inline element, as on real pages. */
function withInlineTags(text: string, i: number): string {
  const words = text.split(' ');
  const at = words.length >> 1;
  if (i % 3 === 0) words[at] = `<b>${words[at]}</b>`;
  if (i % 3 === 1) words[at] = `<a href="/${i}">${words[at]}</a>`;
  return words.join(' ');
}
