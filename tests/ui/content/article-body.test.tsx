import { describe, expect, it } from 'vitest';
import { findArticleBody } from '../../../src/marker/article-body.ts';
import { blocksOf } from './blocks-of.ts';

const PROSE = 'قال مراقبون إن العلاقة بين العاصمتين لم تتعافَ منذ سنوات، وإن أي لقاء جديد يبقى رهن ما يجري على الحدود في الأسابيع المقبلة.';

const bodyOf = (html: string, declared = true) => findArticleBody(blocksOf(html), declared).map(block => block.text.trim());

describe('the body of an article', () => {
  it('is its headline, lead, paragraphs and captions', () => {
    const html = `<header><div>أخبار</div><h1>العنوان</h1><p>المقدمة</p></header>
      <div id=a><p>${PROSE}</p><figure><img><figcaption>شرح الصورة</figcaption></figure><p>${PROSE} 2</p></div>`;
    expect(bodyOf(html)).toEqual(['العنوان', 'المقدمة', PROSE, 'شرح الصورة', `${PROSE} 2`]);
  });

  it.each([
    ['related stories by their class', `<div class="related-articles"><p>${PROSE}</p></div>`],
    ['related stories in camel case', `<div class="relatedArticles"><p>${PROSE}</p></div>`],
    ['comments', `<section id="comments"><p>${PROSE}</p></section>`],
    ['a link to another story', `<p><a href=#>${PROSE}</a></p>`],
    ['a short article of another story', '<article><p>خبر آخر في سطر واحد</p></article>'],
  ])('leaves out %s', (_, furniture) => {
    expect(bodyOf(`<main><h1>العنوان</h1><p>${PROSE}</p><p>${PROSE}</p>${furniture}</main>`)).toEqual(['العنوان', PROSE, PROSE]);
  });

  it('is not lost when the page’s own wrapper has a class like a sidebar’s', () => {
    expect(bodyOf(`<div class="layout has-sidebar with-ads"><h1>العنوان</h1><p>${PROSE}</p><p>${PROSE}</p></div>`)).toHaveLength(3);
  });

  it('holds the entries of a live blog', () => {
    const entry = `<article><h3>الساعة الخامسة</h3><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article>`;
    expect(bodyOf(`<main><h1>مباشر</h1>${entry}${entry}</main>`)).toHaveLength(9);
    const short = `<article><p>${PROSE}</p><p>${PROSE}</p><p>${PROSE}</p></article>`;
    expect(bodyOf(`<main><h1>مباشر</h1>${entry}${short}${short}</main>`)).toHaveLength(11);
  });

  it('is found without any markup that says article', () => {
    expect(bodyOf(`<h1>العنوان</h1><div>${`<p>${PROSE}</p>`.repeat(5)}</div>`, false)).toHaveLength(6);
  });

  it('is empty on a front page of teasers', () => {
    const teaser = `<div class=card><h3><a href=#>عنوان</a></h3><p>${PROSE}</p></div>`;
    expect(bodyOf(`<main>${teaser.repeat(20)}</main>`, false)).toEqual([]);
  });

  it('is empty on a page without prose', () => {
    expect(bodyOf('<p>سطر</p><p>سطر</p>')).toEqual([]);
  });

  it('takes 5,000 paragraphs in less than quadratic time', () => {
    const started = performance.now();
    expect(bodyOf(`<main><h1>ع</h1>${`<p>${PROSE}</p>`.repeat(5000)}</main>`)).toHaveLength(5001);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
