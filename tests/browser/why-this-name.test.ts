import { expect, it } from 'vitest';
import { controlIn, offers, press, titleOf, waitForFrame, waitForFrames } from '../support/card-steps.ts';
import { waitForMarks } from '../support/marks.ts';
import { FILLER, NAMES, newsPage } from '../support/news-page.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

/** Two people of one family name, each with an article of his own. */
const ARTICLES = [
  ['قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن الحداد أن الحكومة ستناقشها.', '2021-03-01'],
  ['قال وزير الزراعة الأردني نبيل الحداد إن موسم القمح جيد. وأعلن الحداد أن الوزارة ستشتري المحصول.', '2021-04-01'],
  ['قال رئيس الحكومة اللبنانية سامر الحداد إن الانتخابات ستجرى في موعدها. وأكد الحداد أن حكومته مستعدة.', '2023-06-01'],
] as const;

/** Once for both tests of a browser, each of which can be run alone. */
async function importArticles({ it: browser }: Running): Promise<void> {
  const { hits } = await askFromOwnPage(browser, 'search', { query: 'سامر الحداد', limit: 1 });
  if (hits[0]?.name === 'سامر الحداد') return;
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
  await askFromOwnPage(browser, 'runImport', { batch: 'namesakes' });
  const progress = await waitUntil('the import is done', async () => {
    const now = await askFromOwnPage(browser, 'importProgress', { batch: 'namesakes' });
    return now?.state === 'done' && now;
  });
  expect(progress.added).toBe(ARTICLES.length);
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
    const why = await waitForFrame(name, page, 'the reasons', frame => offers(frame, 'swap'));
    expect(why.text).toContain('نبيل الحداد');
    expect(why.text).toMatch(/\d+ ?%/);
    await press(page, controlIn(why, 'swap'));
    const waitForNabil = () => waitForFrame(name, page, 'the other card', frame => titleOf(frame) === 'نبيل الحداد');
    await waitForNabil();
    await page.keyboard.press('Escape');
    await waitForFrames(name, page);
    await page.mouse.move(5, 5, { steps: 3 });
    await hoverWords(page, 'الحداد', 1);
    await waitForNabil();
    await page.close();
  });

  it('cuts the card to the day of the page, and switches to the latest in the archive where that differs', async () => {
    const { name } = running();
    await importArticles(running());
    const body = '<p>قال سامر الحداد في بيروت إن الموازنة جاهزة.</p>';
    const page = await openNews(running(), newsPage(NAMES + body + FILLER.repeat(2)));
    await waitForMarks(page, 'سامر الحداد');
    await hoverWords(page, 'الحداد', 0);
    const withSwitch = await waitForFrame(name, page, 'the switch', frame => offers(frame, 'latest'));
    expect(withSwitch.text).toContain('في تاريخ هذا المقال: 15 كانون الأول/ديسمبر 2021');
    expect(withSwitch.text).toContain('وزير المالية');
    expect(withSwitch.text).not.toContain('رئيس الحكومة');
    await press(page, controlIn(withSwitch, 'latest'));
    const latest = await waitForFrame(name, page, 'the latest', frame => frame.text.includes('رئيس الحكومة') && offers(frame, 'as-of'));
    await press(page, controlIn(latest, 'as-of'));
    await waitForFrame(name, page, 'the day of the page again', frame => offers(frame, 'latest') && !frame.text.includes('رئيس الحكومة'));
    await page.close();
  });
});
