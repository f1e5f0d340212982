import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { openImport, pasteArticle, waitForDraft } from '../support/import-steps.ts';
import { paintedWords, waitForMarks } from '../support/marks.ts';
import { ARTICLE, FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { askFromOwnPage, askPageFromOwnPage } from '../support/own-page-calls.ts';
import { pressButton, waitForWords } from '../support/own-page-steps.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const NAMELESS = newsPage(FILLER.repeat(4));

async function setOffHosts({ it: browser }: Running, offHosts: readonly string[]): Promise<void> {
  const settings = await askFromOwnPage(browser, 'getSettings', null);
  await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, offHosts } });
}

// content.js alone is in a page without a known name, and has to see when there is one: content/scout-page.ts.
describeInBrowsers(running => {
  it('gets no more than the first script, until it has a name', async context => {
    // Only Chromium tells which scripts an extension runs in a page.
    if (running().name === 'firefox') return context.skip();
    // A page about somebody, so that the background is known to be awake.
    await waitForMarks(await openNews(running(), ARTICLE), 'فلاديمير بوتين');
    const page = await openNews(running(), NAMELESS);
    const scripts: string[] = [];
    const session = await page.createCDPSession();
    session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url.replace(/.*\//, '')));
    await session.send('Debugger.enable');
    await waitUntil('content.js has run', async () => scripts.includes('content.js'));
    await page.evaluate(more => document.querySelector('article')!.insertAdjacentHTML('beforeend', more), FILLER.replaceAll('قول', 'رى'));
    await new Promise(done => setTimeout(done, 1000));
    expect(scripts).not.toContain('marker.js');
    await page.evaluate(more => document.querySelector('article')!.insertAdjacentHTML('beforeend', more), NAMES);
    await waitForMarks(page, 'فلاديمير بوتين');
    expect(scripts).toContain('marker.js');
    await page.close();
  });

  it('is marked when text with names comes later', async () => {
    const page = await openNews(running(), NAMELESS);
    await page.evaluate(more => document.querySelector('article')!.insertAdjacentHTML('beforeend', more), NAMES);
    await waitForMarks(page, 'فلاديمير بوتين', 'بوريس جونسون');
    await page.close();
  });

  it('is marked when an article comes that knows its names, and cleared when that is taken back', async () => {
    const news = await openNews(running(), newsPage(`<p>وصلت وزيرة الثقافة سلمى حداد إلى المعرض صباح اليوم.</p>${FILLER.repeat(3)}`));
    const page = await openImport(running().it);
    await pasteArticle(page, 'قالت وزيرة الثقافة سلمى حداد إن المعرض مفتوح للجميع.\n\nوأضافت حداد أن الدخول مجاني.');
    await waitForDraft(page, 1);
    await pressButton(page, 'أضف مقالًا واحدًا');
    await waitForWords(page, 'أُضيف مقال واحد');
    await bringToFront(news);
    await waitForMarks(news, 'سلمى حداد');
    await bringToFront(page);
    await pressButton(page, 'تراجع عن هذه الدفعة');
    await waitForWords(page, 'حُذف مقال واحد');
    await bringToFront(news);
    await waitUntil('no mark is left', async () => Object.values(await paintedWords(news)).flat().length === 0);
    await page.close();
    await news.close();
  });

  it('is an article without names to the popup', async () => {
    const page = await openNews(running(), NAMELESS);
    await waitUntil('the popup is told', async () => {
      const { state, mentions } = await askPageFromOwnPage(running().it, page, 'listMentions', null);
      return state === 'on' && mentions.length === 0;
    });
    await page.close();
  });

  it('of a site that is off is marked once the site is on', async () => {
    await setOffHosts(running(), ['aljazeera.net']);
    const page = await openNews(running(), ARTICLE);
    await waitUntil('the page is off', async () => (await askPageFromOwnPage(running().it, page, 'listMentions', null)).state === 'off');
    expect(await paintedWords(page)).toEqual({});
    const another = await openNews(running(), ARTICLE);
    await setOffHosts(running(), []);
    await bringToFront(page);
    await waitForMarks(page, 'فلاديمير بوتين');
    await bringToFront(another);
    await waitForMarks(another, 'فلاديمير بوتين');
    await page.close();
    await another.close();
  });
});
