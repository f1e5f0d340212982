import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { controlIn, press, readFrames, waitForFrames } from '../support/card-steps.ts';
import { watchConsole } from '../support/console-watch.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { hoverWords } from '../support/page-text.ts';
import { rectOfNode } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const INNER = newsPage(NAMES + FILLER.repeat(3));

/** Asked for at each look: on its way to another site's process a frame may be another to the driver. */
function frameIn(page: Page): Frame {
  const frame = page.frames().find(each => each !== page.mainFrame());
  if (frame === undefined) throw new Error('no frame in the page');
  return frame;
}

/** The middle of the words, in the window, of a frame that has marks. */
async function wordsInFrame(page: Page, words: string): Promise<{ x: number; y: number }> {
  const inside = await waitUntil(`«${words}», marked, in the frame`, () =>
    frameIn(page).evaluate(wanted => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(wanted);
        if (at < 0 || CSS.highlights.size === 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    }, words),
  );
  const outer = await page.$eval('iframe', element => {
    const { x, y } = element.getBoundingClientRect();
    return { x: x + element.clientLeft, y: y + element.clientTop };
  });
  return { x: inside.x + outer.x, y: inside.y + outer.y };
}

async function expectCardInFrame(page: Page): Promise<void> {
  const { x, y } = await wordsInFrame(page, 'بوتين');
  await page.mouse.move(x - 6, y - 3);
  await page.mouse.move(x, y, { steps: 3 });
  await waitUntil('a card in the frame', () => frameIn(page).evaluate(() => document.querySelector('[popover=manual]') !== null));
}

const openWith = async (running: Running, body: string, head = '', after = '') => {
  const page = await openNews(running, newsPage(body, head, after));
  const problems = watchConsole(page);
  return { page, problems };
};

describeInBrowsers(running => {
  // Fails without manifest.json: `"all_frames": true` (tried).
  it('marks and answers in an iframe of the same and of another listed site', async () => {
    const { proxy } = running();
    for (const url of ['http://www.aljazeera.net/frame/inner', 'http://www.alarabiya.net/arabic/frame']) {
      proxy.serve(url, { body: INNER });
      const page = await openNews(
        running(),
        `<!doctype html><meta charset="utf-8"><title>إطار</title><body style="margin:40px"><iframe style="width:900px;height:600px" src="${url}"></iframe>`,
      );
      await expectCardInFrame(page);
      await page.close();
    }
  });

  it('leaves comments in a frame of another site alone', async () => {
    const { name, proxy } = running();
    const comments = '<p>يقول قارئ إن شارل ميشيل أخطأ في ما قاله عن القمة التي عقدت في بروكسل أمس، ولا يوافقه أحد هنا.</p>'.repeat(6);
    proxy.serve('http://comments.small-paper.test/', { body: newsPage(comments) });
    const frameTag = '<iframe title="التعليقات" src="http://comments.small-paper.test/" style="width:100%;height:300px"></iframe>';
    const { page, problems } = await openWith(running(), `${NAMES}${FILLER.repeat(3)}${frameTag}`);
    await waitForMarks(page, 'فلاديمير بوتين');
    const frame = await waitUntil('the comments', async () => page.frames().find(each => each !== page.mainFrame()) ?? null);
    await waitUntil('the comments are read', () => frame.evaluate(() => document.readyState === 'complete'));
    await hoverWords(page, 'بوتين', 0);
    await waitForFrames(name, page, 'فلاديمير بوتين');
    expect(await frame.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(problems).toEqual([]);
    await page.close();
  });

  // Fails without hover/pointer-reports.ts: `instanceof HTMLIFrameElement` (tried).
  it('closes the card when the pointer leaps from its name into a frame, which tells the page of no move', async () => {
    const { name } = running();
    // Of the page's own process: into another one, Chromium's driver sends moves past the page, as no mouse does.
    const { page } = await openWith(
      running(),
      `<iframe srcdoc="إعلان" style="width:100%;height:90px"></iframe>${NAMES}${FILLER.repeat(3)}`,
    );
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    await waitForFrames(name, page, 'فلاديمير بوتين');
    const [x, y] = await page.$eval('iframe', element => {
      const box = element.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    });
    await page.mouse.move(x, y);
    await waitForFrames(name, page);
    await page.close();
  });

  // Fails without marker/text-blocks.ts: `shadowOf(element)`, and without hover/hit-test.ts: `shadowRoots` (tried).
  it('marks and answers inside an open shadow root', async () => {
    const { name } = running();
    const script = `<script>
      for (const p of document.querySelectorAll('article p')) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(p.cloneNode(true));
        p.replaceWith(host);
      }</script>`;
    const { page, problems } = await openWith(running(), NAMES + FILLER.repeat(3), '', script);
    await waitForMarks(page, 'فلاديمير بوتين');
    const { x, y } = await page.evaluate(() => {
      const p = document.querySelector('article div')!.shadowRoot!.querySelector('p')!.firstChild as Text;
      const range = document.createRange();
      range.setStart(p, p.data.indexOf('بوتين'));
      range.setEnd(p, p.data.indexOf('بوتين') + 5);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x - 6, y - 3);
    await page.mouse.move(x, y, { steps: 3 });
    await waitForFrames(name, page, 'فلاديمير بوتين');
    expect(problems).toEqual([]);
    await page.close();
  });

  // Fails without card/card-host.ts: the listener to `fullscreenchange` (tried).
  it('stands above a fullscreen element, also one that was opened after the card', async () => {
    const { name } = running();
    const { page } = await openWith(running(), `<div id="full" style="background:#fff;padding:120px">${NAMES}${FILLER.repeat(2)}</div>`);
    await waitForMarks(page, 'فلاديمير بوتين');
    const isOnTop = async () => {
      const [card] = await readFrames(name, page);
      if (card === undefined) return false;
      const { x, y, width } = await rectOfNode(card);
      return page.evaluate(
        ([left, top]) => document.elementFromPoint(left!, top!)?.getAttribute('popover') === 'manual',
        [x + width / 2, y + 20],
      );
    };
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => key === 'f' && void document.getElementById('full')?.requestFullscreen());
    });
    await hoverWords(page, 'بوتين', 0);
    const [card] = await waitForFrames(name, page, 'فلاديمير بوتين');
    await press(page, controlIn(card, 'pin'));
    // Keys that are pressed in the card are the card's.
    await page.mouse.click(20, 20);
    await page.keyboard.press('f');
    const waitForFullscreen = () => waitUntil('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    await waitForFullscreen();
    await waitUntil('the pinned card is above it', isOnTop);
    // Not by Esc, which is the browser's own way out of fullscreen.
    await press(page, controlIn((await readFrames(name, page))[0], 'close'));
    await waitForFrames(name, page);
    if (await page.evaluate(() => document.fullscreenElement === null)) await page.keyboard.press('f');
    await waitForFullscreen();
    await page.mouse.move(20, 20, { steps: 3 });
    await hoverWords(page, 'بوتين', 0);
    await waitForFrames(name, page, 'فلاديمير بوتين');
    await waitUntil('the card is above it', isOnTop);
    await page.close();
  });

  // Fails without card/card-host.ts: `querySelectorAll('dialog:modal')` (tried).
  it("stays on top of a page's modal dialog that its name stands in, and usable there", async () => {
    const { name } = running();
    const dialog = '<script>document.getElementById("d").showModal()</script>';
    const { page } = await openWith(running(), `<dialog id="d">${NAMES}</dialog>${FILLER}`, '', dialog);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const [card] = await waitForFrames(name, page, 'فلاديمير بوتين');
    const { x, y, width } = await rectOfNode(card!);
    await waitUntil('the card is above it', () =>
      page.evaluate(([left, top]) => document.elementFromPoint(left!, top!)?.getAttribute('popover') === 'manual', [x + width / 2, y + 20]),
    );
    await page.close();
  });

  // Browsers see to this themselves: in a world of our own a document has no properties by name (tried: `document` for `pageDocument`).
  it('works where images shadow what scripts ask of the document to draw with', async () => {
    const { name } = running();
    const images = 'createElement querySelectorAll documentElement body activeElement fullscreenElement execCommand adoptedStyleSheets'
      .split(' ')
      .map(each => `<img name="${each}" alt="">`)
      .join('');
    const page = await openNews(running(), newsPage(NAMES + FILLER.repeat(3), '', images));
    const problems = watchConsole(page);
    // The page's own scripts can't be asked where its words stand; its prototypes can.
    const at = await waitUntil('the words', () =>
      page.evaluate(() => {
        const of = Document.prototype;
        const text = of.querySelector.call(document, 'article p')?.firstChild as Text | undefined;
        if (!text || CSS.highlights.size === 0) return null;
        const range = of.createRange.call(document);
        range.setStart(text, text.data.indexOf('بوتين'));
        range.setEnd(text, text.data.indexOf('بوتين') + 5);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    await page.mouse.move(at.x - 6, at.y - 3);
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await waitUntil('a card', () => page.evaluate(() => Document.prototype.querySelector.call(document, '[popover=manual]') !== null));
    if (name === 'chromium') await waitForFrames(name, page, 'فلاديمير بوتين');
    expect(problems).toEqual([]);
    await page.close();
  });

  // Fails without card/card-host.css: `min(360px, calc(100vw - 16px))` (tried).
  it('reflows at 320 px and at a zoom of 200 %: nothing is cut, nothing scrolls sideways', async () => {
    const { name } = running();
    for (const [width, height] of [
      [320, 640],
      [600, 400],
    ] as const) {
      const page = await openNews(running(), newsPage(NAMES + FILLER.repeat(3), '<meta name="viewport" content="width=device-width">'));
      // 200 % of a window of 1200 × 800 is a window of 600 × 400 to its page.
      await page.setViewport({ width, height });
      await waitForMarks(page, 'فلاديمير بوتين');
      await hoverWords(page, 'بوتين', 0);
      const [card] = await waitForFrames(name, page, 'فلاديمير بوتين');
      const box = await rectOfNode(card!);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const overflow = await card!.evaluate(
        'e => [...e.querySelectorAll("*")].some(each => each.scrollWidth > e.clientWidth + 1) ? "sideways" : "none"',
      );
      expect(overflow).toBe('none');
      await page.close();
    }
  });
});
