import { expect, it } from 'vitest';
import { waitForFrames } from '../support/card-steps.ts';
import { watchConsole } from '../support/console-watch.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { openPrivately } from '../support/open-private.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitForCardAtRest } from '../support/shadow-card.ts';
import { describeInBrowsers } from './each-browser.ts';

const URL_SERVED = 'http://www.aljazeera.net/news/2021/12/15/private';

describeInBrowsers(running => {
  it('marks and answers in a private window that its reader let it into', async () => {
    const { name, proxy, it: browser } = running();
    proxy.serve(URL_SERVED, { body: ARTICLE });
    const page = await openPrivately(browser, URL_SERVED);
    const problems = watchConsole(page);
    await waitForMarks(page, 'فلاديمير بوتين', 'اتفاق مينسك');
    await hoverWords(page, 'بوتين', 0);
    const [card] = await waitForFrames(name, page, 'فلاديمير بوتين');
    await waitForCardAtRest(name, page);
    expect(card?.text).toContain('الرئيس الروسي');
    expect(problems).toEqual([]);
    await page.close();
  });
});
