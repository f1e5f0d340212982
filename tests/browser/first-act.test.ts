import { expect, it } from 'vitest';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { rectOfWords } from '../support/page-text.ts';
import { readCard, waitForCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

// hover.js comes with what a reader does first, and must take that for its own: marker/await-reader.ts keeps it.
describeInBrowsers(running => {
  it('opens a card under a pointer that came in one move and then lay still', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    const rect = await rectOfWords(page, 'بوتين', 1);
    await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2);
    await waitForCard(name, page, 'فلاديمير بوتين');
    await page.close();
  });

  it('goes to the first name at a key that was the first thing pressed', async () => {
    const { name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await page.keyboard.down('Alt');
    await page.keyboard.press('Period');
    await page.keyboard.up('Alt');
    await waitForCard(name, page, 'فلاديمير بوتين');
    await page.close();
  });

  it('brings nothing that points before somebody does', async context => {
    // Only Chromium tells which scripts an extension runs in a page; the driver's Firefox has a screen that can be touched.
    if (running().name === 'firefox') return context.skip();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    const scripts: string[] = [];
    const session = await page.createCDPSession();
    session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.replace(/.*\//, '')));
    await session.send('Debugger.enable');
    expect(scripts).toContain('content.js');
    expect(scripts).not.toContain('hover.js');
    await page.mouse.move(300, 300);
    await waitUntil('hover.js has come', async () => scripts.includes('hover.js'));
    expect(await readCard('chromium', page)).toBeNull();
    await page.close();
  });
});
