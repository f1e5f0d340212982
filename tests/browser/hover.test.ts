import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE, FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { hoverWords, rectOfWords } from '../support/page-text.ts';
import { clickNode, nodesOf, readCard, rectOfNode, waitForCard, waitForNoCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

/** Longer than any delay after which a card opens (400 ms) or would have opened by mistake. */
const LONG_ENOUGH_MS = 900;
/** The one kind of test that has to let time pass: that nothing happens in it. */
const letTimePass = (ms = LONG_ENOUGH_MS) => new Promise(done => setTimeout(done, ms));

/** `[1]`, its number isolated in an element of its own. */
const isCitation = (text: string) => /^\[ ?\d+ ?\]$/.test(text);

/** Shorter than any pause after which a pointer is taken to rest on a name, or to have left a card. */
const PAUSE_MS = 250;

/** Walks again until the page saw the pointer come without a pause: a hand that a busy machine stopped on its way has rested. */
async function walkWithoutPause(page: Page, getReady: () => Promise<void>, walk: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    addEventListener('pointermove', ({ timeStamp }) => times.push(timeStamp));
    Object.assign(window, { times });
  });
  const look = async () => {
    await getReady();
    await page.evaluate(() => ((window as unknown as { times: number[] }).times.length = 0));
    await walk();
    const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
    return Math.max(...times.slice(1).map((at, i) => at - times[i]!)) < PAUSE_MS;
  };
  await waitUntil('a walk without a pause', look, 90_000, 30_000);
}

describeInBrowsers(running => {
  it('shows the background of the name under a resting pointer, each statement with its source', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين', 'بوريس جونسون');
    await hoverWords(page, 'بوتين', 1);
    const card = await waitForCard(name, page, 'فلاديمير بوتين', 'الرئيس الروسي', 'الكرملين');
    expect(nodesOf(card).filter(node => node.tag === 'button' && isCitation(node.text)).length).toBeGreaterThan(2);
    expect(card.text).not.toContain('الحالي');
    expect(card.text).not.toContain('سكريبال');
    await page.close();
  });

  it('underlines the first mention of people and events only, and answers on all', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    const painted = await waitForMarks(page, 'فلاديمير بوتين', 'اتفاق مينسك');
    expect(painted.filter(words => words.includes('بوتين'))).toEqual(['فلاديمير بوتين']);
    await hoverWords(page, 'جونسون', 1);
    await waitForCard(name, page, 'بوريس جونسون');
    await page.close();
  });

  // Fails without core/hover/move-pointer.ts: `moving ? at : state.restSince` (tried).
  it('shows no card for a pass over a name that never rests, however slow (mastodon#31025)', async () => {
    const { name } = running();
    const page = await openNews(running(), newsPage(`<p style="font-size:56px">فلاديمير بوتين</p>${NAMES}${FILLER.repeat(2)}`));
    await waitForMarks(page, 'فلاديمير بوتين');
    const { x, y, width, height } = await rectOfWords(page, 'فلاديمير بوتين');
    // After a card that came by mistake the next comes sooner: such a card is long gone.
    const forget = async () => {
      await page.mouse.move(x + width + 30, y + height / 2);
      await waitForNoCard(name, page);
      await letTimePass(600);
    };
    await walkWithoutPause(page, forget, async () => {
      for (let left = x + width + 30; left > x - 40; left -= 9) {
        await page.mouse.move(left, y + height / 2);
        await letTimePass(25);
      }
    });
    expect(await readCard(name, page)).toBeNull();
    await letTimePass();
    expect(await readCard(name, page)).toBeNull();
    await page.close();
  });

  // Fails without core/hover/move-pointer.ts: `!displaced` of `cameByItself` (in Chromium: Firefox's driver sends no move to where the pointer is) (tried).
  it('shows no card for a name that the layout brings under a still pointer, until the pointer comes back to it', async () => {
    const { name } = running();
    const page = await openNews(running(), newsPage(NAMES + FILLER.repeat(3)));
    await waitForMarks(page, 'فلاديمير بوتين');
    const { x, y, width, height } = await rectOfWords(page, 'فلاديمير بوتين');
    const still = { x: x + width / 2, y: y + height / 2 + 120 };
    await page.mouse.move(still.x - 20, still.y - 4);
    await page.mouse.move(still.x, still.y, { steps: 4 });
    await letTimePass(300);
    await page.evaluate(() => {
      document.querySelector('h1')!.style.paddingBlockEnd = '120px';
    });
    // What a browser sends by itself for a real mouse: a move to where the pointer is.
    await page.mouse.move(still.x, still.y);
    await letTimePass();
    expect(await readCard(name, page)).toBeNull();
    await page.mouse.move(still.x, still.y + 140, { steps: 3 });
    await page.mouse.move(still.x, still.y, { steps: 6 });
    await waitForCard(name, page, 'فلاديمير بوتين');
    await page.close();
  });

  // Fails without core/hover/reduce-hover.ts: `barred: event.over` of `underneath` (tried).
  it('shows no card for a name that is scrolled under a still pointer, nor for a hand that trembles there', async () => {
    const { name } = running();
    const page = await openNews(running(), newsPage(FILLER.repeat(8) + NAMES + FILLER.repeat(8)));
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    await waitForMarks(page, 'فلاديمير بوتين');
    const rect = await rectOfWords(page, 'فلاديمير بوتين');
    // The pointer rests where the name will be once the page has scrolled by 200 px.
    const still = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 + 200 };
    await page.mouse.move(still.x - 20, still.y);
    await page.mouse.move(still.x, still.y, { steps: 4 });
    await letTimePass(300);
    await page.mouse.wheel({ deltaY: -200 });
    const isUnderPointer = () =>
      page.evaluate(({ x, y }) => document.caretPositionFromPoint(x, y)?.offsetNode.textContent?.includes('فلاديمير') === true, still);
    await waitUntil('the name is under the pointer', isUnderPointer);
    await letTimePass();
    expect(await readCard(name, page)).toBeNull();
    await page.mouse.move(still.x + 3, still.y + 1, { steps: 2 });
    await letTimePass();
    expect(await readCard(name, page)).toBeNull();
    await page.mouse.move(still.x, still.y + 140, { steps: 3 });
    await page.mouse.move(still.x, still.y, { steps: 6 });
    await waitForCard(name, page, 'فلاديمير بوتين');
    await page.close();
  });

  // Fails without core/hover/move-pointer.ts: `onWayToCard(card.tip, card.rect, point)` (tried).
  it('keeps the card while the pointer goes to it slowly and at a slant (grafana#102869)', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    let [start, end] = [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ];
    const openCard = async () => {
      await page.mouse.move(4, 4);
      await waitForNoCard(name, page);
      const from = await hoverWords(page, 'بوتين', 0);
      const card = await waitForCard(name, page, 'فلاديمير بوتين');
      const to = await rectOfNode(nodesOf(card).find(node => node.attributes.role === 'dialog') ?? card);
      start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
      // Most of the way lies between the two, for longer than the 300 ms after which a card that was left closes.
      end = { x: to.x + 30, y: to.y + 8 };
    };
    await walkWithoutPause(page, openCard, async () => {
      for (let step = 1; step <= 24; step += 1) {
        await page.mouse.move(start.x + ((end.x - start.x) * step) / 24, start.y + ((end.y - start.y) * step) / 24);
        await letTimePass(40);
      }
    });
    await letTimePass();
    expect(await readCard(name, page)).not.toBeNull();
    await page.close();
  });

  it('keeps the card while the pointer is on a name inside it (yomitan#493), and closes it after leaving', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const card = await waitForCard(name, page, 'فلاديمير بوتين');
    const inside = nodesOf(card).find(node => node.tag === 'button' && isCitation(node.text));
    expect(inside).toBeDefined();
    if (!inside) return;
    const rect = await rectOfNode(inside);
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 4 });
    await letTimePass();
    expect(await readCard(name, page)).not.toBeNull();
    await page.mouse.move(4, 4, { steps: 3 });
    await waitForNoCard(name, page);
    await page.close();
  });

  it('opens the source sentence in the card when [1] is pressed', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const card = await waitForCard(name, page, 'فلاديمير بوتين');
    const before = card.text.length;
    const cite = nodesOf(card).find(node => node.tag === 'button' && isCitation(node.text));
    if (!cite) throw new Error('no [1] in the card');
    await clickNode(page, cite);
    await waitUntil('the sentence stands in the card', async () => ((await readCard(name, page))?.text.length ?? 0) > before + 20);
    await page.close();
  });

  // Fails without hover/pointer-reports.ts: `event.preventDefault()` in `swallow` (tried).
  it("closes the card on Esc without closing the page's own dialog (hoverzoom#1392)", async () => {
    const { name } = running();
    const page = await openNews(
      running(),
      newsPage(`<dialog id="d">${NAMES}</dialog>${FILLER}`, '', '<script>document.getElementById("d").showModal()</script>'),
    );
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    await waitForCard(name, page, 'فلاديمير بوتين');
    await page.keyboard.press('Escape');
    await waitForNoCard(name, page);
    expect(await page.$eval('#d', dialog => (dialog as HTMLDialogElement).open)).toBe(true);
    await page.keyboard.press('Escape');
    await waitUntil("the page's dialog has closed", () => page.$eval('#d', dialog => !(dialog as HTMLDialogElement).open));
    await page.close();
  });

  // Fails without hover/hit-test.ts: `rectsOf(page, mark).some(rect => holdsPoint(rect, point))` (tried).
  it('shows no card beside a name: not in the margin of its line, nor between its lines (10ten#2813)', async () => {
    const { name } = running();
    const page = await openNews(running(), newsPage(`<p>ختمها بوتين</p>${NAMES}${FILLER}`));
    await waitForMarks(page, 'بوتين');
    const { x, y, height } = await rectOfWords(page, 'بوتين', 0);
    for (const [left, top] of [
      [x - 40, y + height / 2],
      [x + 10, y - 6],
    ] as const) {
      await page.mouse.move(left - 30, top, { steps: 2 });
      await page.mouse.move(left, top, { steps: 4 });
      await letTimePass(700);
      expect(await readCard(name, page)).toBeNull();
    }
    await page.close();
  });

  it('closes the card on a click outside, and follows a link that a mark lies in', async () => {
    const { name } = running();
    const page = await openNews(running(), newsPage(`<p>قال <a href="#followed">فلاديمير بوتين</a> كلمة.</p>${FILLER}`));
    await waitForMarks(page, 'فلاديمير بوتين');
    const rect = await hoverWords(page, 'بوتين', 0);
    await waitForCard(name, page, 'فلاديمير بوتين');
    await page.mouse.click(10, 10);
    await waitForNoCard(name, page);
    await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await waitUntil('the link was followed', () => page.evaluate(() => location.hash === '#followed'));
    await page.close();
  });

  // Fails without hover/mark-view.ts: `marginBottom` (tried).
  it("covers neither the line of its name nor the next one, be that the next paragraph's", async () => {
    const { name } = running();
    const page = await openNews(running(), newsPage(`<p>وقال فلاديمير بوتين كلمته.</p><p>وخرج الوفد.</p>${NAMES}${FILLER.repeat(6)}`));
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const card = await waitForCard(name, page, 'فلاديمير بوتين');
    const next = await rectOfWords(page, 'وخرج الوفد');
    const { y } = await rectOfNode(nodesOf(card).find(node => node.attributes.role === 'dialog') ?? card);
    expect(y).toBeGreaterThanOrEqual(next.y + next.height);
    await page.close();
  });
});
