import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { waitForFrames } from '../support/card-steps.ts';
import { watchConsole } from '../support/console-watch.ts';
import { paintedWords, waitForMarks } from '../support/marks.ts';
import { PAGE_SHAPES } from '../support/page-shapes.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

const allMarks = async (page: Page) => Object.values(await paintedWords(page)).flat();

describeInBrowsers(running => {
  it.each(PAGE_SHAPES)(
    'marks and answers on $name',
    async ({ html, headers, marked, unmarked = [], until = 'true', later, markedLater = [] }) => {
      const { name } = running();
      const page = await openNews(running(), html, headers);
      const problems = watchConsole(page);
      await waitForMarks(page, ...marked);
      await waitUntil('the page is as its reader meets it', () => page.evaluate(until));
      await waitForMarks(page, ...marked);
      const [first = ''] = marked;
      await hoverWords(page, first.split(' ').at(-1)!, 0);
      await waitForFrames(name, page, first);
      await page.mouse.move(5, 5, { steps: 3 });
      await waitForFrames(name, page);
      if (later !== undefined) {
        await page.evaluate(later);
        await waitForMarks(page, ...marked, ...markedLater);
      }
      const painted = await allMarks(page);
      for (const words of unmarked) expect(painted).not.toContain(words);
      expect(problems).toEqual([]);
      await page.close();
    },
  );
});
