import { expect, it } from 'vitest';
import { controlIn, press, readFrames, waitForFrames } from '../support/card-steps.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { hoverWords } from '../support/page-text.ts';
import { nodesOf } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

/** Two people of one family name, each with an article of his own. */
const ARTICLES = [
  ['قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن الحداد أن الحكومة ستناقشها.', '2021-03-01'],
  ['قال وزير الزراعة الأردني نبيل الحداد إن موسم القمح جيد. وأعلن الحداد أن الوزارة ستشتري المحصول.', '2021-04-01'],
  ['قال رئيس الحكومة اللبنانية سامر الحداد إن الانتخابات ستجرى في موعدها. وأكد الحداد أن حكومته مستعدة.', '2023-06-01'],
] as const;

async function importArticles({ it: browser }: Running): Promise<void> {
  for (const [at, [text, day]] of ARTICLES.entries()) {
    const parts = {
      text,
      blocks: null,
      title: `خبر ${at}`,
      outlet: 'صحيفة الميناء',
      url: null,
      dates: [{ value: day, from: 'reader' as const }],
      language: 'ar',
    };
    await askFromOwnPage(browser, 'stageImport', { batch: 'namesakes', item: { name: `خبر ${at}`, parts, facts: null } });
  }
  let progress = await askFromOwnPage(browser, 'runImport', { batch: 'namesakes' });
  progress = await waitUntil('the import is done', async () => {
    const now = await askFromOwnPage(browser, 'importProgress', { batch: 'namesakes' });
    return now !== null && now.done >= ARTICLES.length ? now : null;
  });
  expect(progress.done).toBe(ARTICLES.length);
}

describeInBrowsers(running => {
  // Fails without card/card-frame.tsx: `swaps.set(mark.entity, entity)` (tried).
  it('says why the words are this name, and swaps it for this page alone when another is meant (namesakes)', async () => {
    const { name } = running();
    await importArticles(running());
    const body = '<p>قال سامر الحداد في بيروت إن الموازنة جاهزة. وأضاف الحداد أن النقاش سيبدأ قريبا.</p>';
    const page = await openNews(running(), newsPage(NAMES + body + FILLER.repeat(2)));
    await waitForMarks(page, 'سامر الحداد');
    await hoverWords(page, 'الحداد', 1);
    const [card] = await waitForFrames(name, page, 'سامر الحداد');
    await press(page, controlIn(card, 'why'));
    const why = await waitUntil('the reasons', async () => {
      const [shown] = await readFrames(name, page);
      return shown && nodesOf(shown).some(node => node.attributes['data-do'] === 'swap') ? shown : null;
    });
    expect(why.text).toContain('نبيل الحداد');
    expect(why.text).toMatch(/\d+ ?%/);
    await press(page, controlIn(why, 'swap'));
    const isNabil = () =>
      waitUntil('the other card', async () => {
        const [shown] = await readFrames(name, page);
        return shown && nodesOf(shown).find(node => node.tag === 'h2')?.text === 'نبيل الحداد';
      });
    await isNabil();
    await page.keyboard.press('Escape');
    await waitForFrames(name, page);
    await page.mouse.move(5, 5, { steps: 3 });
    await hoverWords(page, 'الحداد', 1);
    await isNabil();
    await page.close();
  });

  it('cuts the card to the day of the page, and switches to the latest in the archive where that differs', async () => {
    const { name } = running();
    const body = '<p>قال سامر الحداد في بيروت إن الموازنة جاهزة.</p>';
    const page = await openNews(running(), newsPage(NAMES + body + FILLER.repeat(2)));
    await waitForMarks(page, 'سامر الحداد');
    await hoverWords(page, 'الحداد', 0);
    const withSwitch = await waitUntil('the switch', async () => {
      const [shown] = await readFrames(name, page);
      return shown && nodesOf(shown).some(node => node.attributes['data-do'] === 'latest') ? shown : null;
    });
    expect(withSwitch.text).toContain('في تاريخ هذا المقال: 15 كانون الأول/ديسمبر 2021');
    expect(withSwitch.text).toContain('وزير المالية');
    expect(withSwitch.text).not.toContain('رئيس الحكومة');
    await press(page, controlIn(withSwitch, 'latest'));
    await waitUntil('the latest', async () => (await readFrames(name, page))[0]?.text.includes('رئيس الحكومة'));
    await press(page, controlIn((await readFrames(name, page))[0], 'as-of'));
    await waitUntil('the day of the page again', async () => !(await readFrames(name, page))[0]?.text.includes('رئيس الحكومة'));
    await page.close();
  });
});
