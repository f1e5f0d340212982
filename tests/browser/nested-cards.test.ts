import { expect, it } from 'vitest';
import { controlIn, nameIn, offers, pointAt, press, readFrames, titleOf, waitForFrame, waitForFrames } from '../support/card-steps.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { hoverWords } from '../support/page-text.ts';
import { rectOfNode } from '../support/shadow-card.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

describeInBrowsers(running => {
  const openPutin = async () => {
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    const [card] = await waitForFrames(running().name, page, 'فلاديمير بوتين');
    return { page, card };
  };

  // Fails without hover/start-hovering.ts: `zonesFrom(zone).some(…)`, which counts a child's card as its ancestors' (tried).
  it('opens a child beside the card for a name in it, and keeps both while the child is hovered (yomitan#493, #689, #1823, #2120)', async () => {
    const { name } = running();
    const { page, card } = await openPutin();
    await pointAt(page, nameIn(card, 'الكرملين'));
    const [parent, child] = await waitForFrames(name, page, 'فلاديمير بوتين', 'الكرملين');
    const [left, right] = await Promise.all([rectOfNode(parent!), rectOfNode(child!)]);
    expect(left.x >= right.x + right.width || right.x >= left.x + left.width).toBe(true);
    await pointAt(page, controlIn(child, 'pin'));
    // Longer than the 300 ms after which a card that was left closes.
    await new Promise(done => setTimeout(done, 700));
    expect(await readFrames(name, page)).toHaveLength(2);
    await page.keyboard.press('Escape');
    await waitForFrames(name, page, 'فلاديمير بوتين');
    await page.mouse.move(5, 5, { steps: 4 });
    await waitForFrames(name, page);
    await page.close();
  });

  it('goes on to a pressed name in place, and back and forward', async () => {
    const { name } = running();
    const { page, card } = await openPutin();
    await press(page, nameIn(card, 'الكرملين'));
    const waitForTurn = (title: string, act: string) =>
      waitForFrame(name, page, `${title}, with a way ${act}`, frame => titleOf(frame) === title && offers(frame, act));
    const there = await waitForTurn('الكرملين', 'back');
    await press(page, controlIn(there, 'back'));
    const back = await waitForTurn('فلاديمير بوتين', 'forward');
    await press(page, controlIn(back, 'forward'));
    await waitForTurn('الكرملين', 'back');
    await page.close();
  });
});
