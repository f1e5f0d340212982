import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitForCard } from '../support/shadow-card.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

const PAGE = /^http:\/\/www\.aljazeera\.net\/(news\/|favicon\.ico$)/;
/** What the browsers ask for by themselves: updates, time, captive portals. None of these hosts stands in our package (tests/house). */
const BROWSERS_OWN = /^(CONNECT |http:\/\/)([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)[:/]/;

describeInBrowsers(running => {
  it('answers the next hover after the browser ended the background, and marks a page opened then', async () => {
    const { name, it: browser } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await browser.stopBackground();
    await bringToFront(page);
    await hoverWords(page, 'بوتين', 0);
    await waitForCard(name, page, 'فلاديمير بوتين', 'الرئيس الروسي');
    await browser.stopBackground();
    const another = await openNews(running(), ARTICLE);
    await waitForMarks(another, 'فلاديمير بوتين');
    await page.close();
    await another.close();
  });

  it('makes no request to the network: the proxy saw only what the pages asked for', async () => {
    const { proxy, name } = running();
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    await hoverWords(page, 'بوتين', 0);
    await waitForCard(name, page, 'فلاديمير بوتين');
    expect(proxy.requested.filter(url => !PAGE.test(url) && !BROWSERS_OWN.test(url))).toEqual([]);
    await page.close();
  });
});
