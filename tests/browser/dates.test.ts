import { expect, it } from 'vitest';
import { readFrames, waitForFrames } from '../support/card-steps.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews } from './each-browser.ts';

/** The page is of 15 December 2021, a Wednesday. */
const DATES: readonly (readonly [said: string, word: string, ...shown: string[]])[] = [
  ['الاثنين الماضي', 'الاثنين', '13 كانون الأول/ديسمبر 2021', '9 جمادى الأولى 1443', 'محسوبًا من تاريخ هذا المقال'],
  ['8 شباط/فبراير 2014', 'شباط', 'السبت 8 شباط/فبراير 2014', '8 ربيع الآخر 1435'],
  ['12 جانفي 2019', 'جانفي', '12 كانون الثاني/يناير 2019'],
  ['3 رمضان 1442', 'رمضان', 'نيسان/أبريل 2021', '3 رمضان 1442'],
];

describeInBrowsers(running => {
  it('says which day the words mean, in both calendars, and nothing for words that are no date', async () => {
    const { name } = running();
    const body = DATES.map(([said]) => `<p>وقالت الوكالة إن الجلسة عقدت ${said} في القاعة الكبرى.</p>`).join('');
    const page = await openNews(running(), newsPage(`${NAMES}${body}<p id="none">وبقي 47 مقعدا خاليا.</p>${FILLER.repeat(2)}`));
    await waitForMarks(page, 'فلاديمير بوتين');
    for (const [, word, ...shown] of DATES) {
      await hoverWords(page, word, 0);
      const [note] = await waitUntil(`the note for ${word}`, async () => {
        const frames = await readFrames(name, page);
        return frames.length === 1 && shown.every(line => frames[0]?.text.includes(line)) ? frames : null;
      });
      expect(note?.attributes.role).toBe('dialog');
      await page.mouse.move(5, 5, { steps: 4 });
      await waitForFrames(name, page);
    }
    await hoverWords(page, '47', 0);
    await new Promise(done => setTimeout(done, 900));
    expect(await readFrames(name, page)).toEqual([]);
    await page.close();
  });
});
