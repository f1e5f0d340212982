import { beforeEach, describe, expect, it } from 'vitest';
import { locate, piecesOf } from '../../../src/marker/text-blocks.ts';
import { blocksOf } from './blocks-of.ts';

const texts = (html: string) => blocksOf(html).map(block => block.text.trim());

beforeEach(() => document.body.replaceChildren());

describe('the blocks of a page', () => {
  it.each([
    ['joins a name across inline tags', '<p>قال <b>فلاديمير</b> <i>بوتين</i></p>', ['قال فلاديمير بوتين']],
    ['keeps a block whole over a line break, its words apart', '<p>شارل<br>ميشيل</p>', ['شارل\nميشيل']],
    ['tells paragraphs apart', '<div>أ<p>ب</p>ج</div>', ['أ', 'ب', 'ج']],
    ['tells apart what an empty block divides', '<div>أ<p></p>ج</div>', ['أ', 'ج']],
    [
      'reads table cells and list items one by one',
      '<ul><li>أ</li><li>ب</li></ul><table><tr><td>ج</td><td>د</td></tr></table>',
      ['أ', 'ب', 'ج', 'د'],
    ],
    ['lets no name reach across a piece of code', '<p>فلاديمير <code>x</code> بوتين</p>', ['فلاديمير', 'بوتين']],
    ['skips blocks without a letter', '<p>12.5</p><p>— * —</p><p>أ</p>', ['أ']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    'textarea',
    'select',
    'button',
    'code',
    'pre',
    'script',
    'style',
    'noscript',
    'template',
    'nav',
    'aside',
    'footer',
    'menu',
    'svg',
  ])('never reads <%s>', name => {
    expect(texts(`<p>قبل</p><${name}>بوتين</${name}><p>بعد</p>`)).toEqual(['قبل', 'بعد']);
  });

  it.each(['contenteditable', 'contenteditable="true"', 'hidden', 'aria-hidden="true"', 'role="navigation"', 'role="textbox"'])(
    'never reads what is marked %s',
    attribute => {
      expect(texts(`<div ${attribute}><p>بوتين</p></div><p>بعد</p>`)).toEqual(['بعد']);
    },
  );

  it('reads open shadow roots', () => {
    document.body.innerHTML = '<p>أ</p><div id=host></div>';
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>ب</p>';
    expect(blocksOf().map(block => block.text)).toEqual(['أ', 'ب']);
  });

  it('counts the letters that stand in links', () => {
    expect(blocksOf('<p>أب <a href=#>جده</a></p><a href=#><p>خبر آخر</p></a>').map(block => block.linked)).toEqual([3, 7]);
  });

  it('cuts off what no reader reads', () => {
    const [block] = blocksOf(`<p>${'كلمة '.repeat(50_000)}</p>`);
    expect(block!.text.length).toBeLessThanOrEqual(20_000);
  });
});

describe('from offsets back to nodes', () => {
  it('finds the text node on the right side of a border', () => {
    const [block] = blocksOf('<p>قال <b>فلاديمير</b> <i>بوتين</i>.</p>');
    const start = block!.text.indexOf('فلاديمير');
    const end = block!.text.indexOf('بوتين') + 'بوتين'.length;
    expect(locate(block!, start, false)).toMatchObject({ node: { data: 'فلاديمير' }, offset: 0 });
    expect(locate(block!, end, true)).toMatchObject({ node: { data: 'بوتين' }, offset: 5 });
  });

  it('stays inside its nodes across a line break', () => {
    const [block] = blocksOf('<p>شارل<br>ميشيل</p>');
    expect(locate(block!, 5, false)).toMatchObject({ node: { data: 'ميشيل' }, offset: 0 });
    expect(locate(block!, 4, true)).toMatchObject({ node: { data: 'شارل' }, offset: 4 });
  });
});

describe('the text nodes of a block', () => {
  it('are found when they are asked for, however deep they stand', () => {
    for (const html of ['<p>قال <b>بوتين</b> أمس</p>', '<p>قال <b><i>بوتين</i></b> أمس</p>', '<p>قال <b>بوتين</b><br>أمس</p>']) {
      const [block] = blocksOf(html);
      const at = block!.text.indexOf('بوتين');
      expect(locate(block!, at, false), html).toMatchObject({ node: { data: 'بوتين' }, offset: 0 });
      expect(piecesOf(block!).nodes.map(node => node.data)).toEqual(['قال ', 'بوتين', html.includes('br') ? 'أمس' : ' أمس']);
    }
  });

  it('are none once the page has put other words there: no mark may stand on them', () => {
    const [block] = blocksOf('<p>قال بوتين أمس</p>');
    document.querySelector('p')!.textContent = 'قال بايدن أمس';
    expect(piecesOf(block!).nodes).toEqual([]);
    expect(locate(block!, 4, false)).toEqual({ node: document.querySelector('p'), offset: 0 });
  });

  it('are read one by one where a piece of the line has a shadow of its own, or is hidden', () => {
    document.body.innerHTML = '<p>قال <span></span> أمس</p>';
    document.querySelector('span')!.attachShadow({ mode: 'open' }).innerHTML = '<p>بوتين</p>';
    expect(blocksOf().map(block => block.text)).toContain('بوتين');
    expect(blocksOf('<p>قال <b hidden>سرا</b> أمس</p>').map(block => block.text.trim())).toEqual(['قال', 'أمس']);
  });
});
