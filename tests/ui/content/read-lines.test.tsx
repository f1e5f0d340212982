import { beforeEach, describe, expect, it } from 'vitest';
import { readLines } from '../../../src/content/read-lines.ts';
import { blocksOf } from './blocks-of.ts';

const linesOf = (html: string) => {
  document.body.innerHTML = html;
  return [...readLines(document, new Set())].map(line => line.trim());
};

beforeEach(() => document.body.replaceChildren());

describe('the lines that are asked about before an article is looked for', () => {
  it.each([
    ['join a name across inline tags', '<p>قال <b>فلاديمير</b> <i>بوتين</i></p>', ['قال فلاديمير بوتين']],
    ['keep a word whole that an inline tag cuts', '<p>قال <x-cap>ف</x-cap>لاديمير</p>', ['قال فلاديمير']],
    ['keep the words apart over a line break', '<p>شارل<br>ميشيل</p>', ['شارل\nميشيل']],
    ['end with their block, though no space stands between two', '<h2>أكد بوتين</h2><p>قال</p>', ['أكد بوتين', 'قال']],
    ['end where an empty block divides them', '<div>أ<p></p>ج</div>', ['أ', 'ج']],
    ['are no code', '<script>var a = "بوتين"</script><style>p{}</style><p>أ</p>', ['أ']],
    ['have what a form holds that hides its own answers', '<form><input name="localName"><input name="shadowRoot">بوتين</form>', ['بوتين']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected);
  });

  it('have the text of open shadow roots, and say which roots those are', () => {
    document.body.innerHTML = '<div id="host"></div>';
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>فلاديمير بوتين</p>';
    const roots = new Set<Node>();
    expect([...readLines(document, roots)]).toEqual(['فلاديمير بوتين']);
    expect([...roots]).toEqual([document, root]);
  });

  it.each([
    '<p>قال <b>فلاديمير</b> بوتين</p><div>أ<p>ب</p>ج</div>',
    '<ul><li>أ <a href="/">ب</a></li><li>ج</li></ul><table><tr><td>د</td><td>ه</td></tr></table>',
    '<article><h1>عنوان<span> طويل</span></h1><p>أ<br>ب <em>ج<strong>د</strong></em></p><blockquote>قال</blockquote></article>',
  ])('have every block that marker.js reads: %s', html => {
    const blocks = blocksOf(html).map(({ text }) => text.trim());
    expect(linesOf(html)).toEqual(expect.arrayContaining(blocks));
  });
});
