import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { openImport, pasteArticle, pickFiles, readDraft, reportsSeen, waitForDraft } from '../support/import-steps.ts';
import { HTML_FILE, jsonLines, PASTED, ROWS, TEXT_FILE } from '../support/import-texts.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { clickAtRest, fieldLabelled, fillIn, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitForCard, waitForNoCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

const countArticles = async ({ it: browser }: Running) => (await askFromOwnPage(browser, 'archiveCounts', null)).articles;
const listArticles = async ({ it: browser }: Running) =>
  (await askFromOwnPage(browser, 'listArticles', { filter: '', offset: 0, limit: 50 })).entries;

describeInBrowsers(running => {
  it('shows what pasted text and files hold, lets each cell be corrected for one row or many, adds them and takes them back', async () => {
    const before = await countArticles(running());
    const page = await openImport(running().it);
    await pasteArticle(page, PASTED);
    await pickFiles(page, { 'factory.txt': TEXT_FILE, 'summit.html': HTML_FILE, 'archive.jsonl': jsonLines(ROWS) });
    const [pasted, text, html, row, bare] = await waitForDraft(page, 5);
    expect(pasted).toMatchObject({
      file: 'نصّ ملصوق',
      title: 'لقاء في موسكو يجمع بوتين وجونسون',
      outlet: '',
      date: 'غير مذكور',
      state: 'جديد',
      chosen: true,
    });
    expect(text).toMatchObject({ file: 'factory.txt', title: 'بوتين يزور مصنعا للسيارات', state: 'جديد' });
    expect(html).toMatchObject({ file: 'summit.html', title: 'عنوان الخبر', why: expect.stringContaining('من بيانات الصفحة') });
    expect(html?.date).toContain('2021');
    expect(row).toMatchObject({
      file: 'archive.jsonl:1',
      title: ROWS[0].title,
      outlet: 'صحيفة الميناء',
      why: expect.stringContaining('من سطر الملفّ'),
    });
    expect(row?.date).toContain('18');
    expect(bare).toMatchObject({ file: 'archive.jsonl:2', outlet: '', why: '' });
    for (const each of [pasted, text, html, row, bare]) expect(each?.names, each?.file).toBeGreaterThan(0);
    expect(await countArticles(running())).toBe(before);

    await bringToFront(page);
    await fillIn(page, await fieldLabelled(page, 'العنوان', 1), 'عنوان صحّحه القارئ');
    const choose = async (chosen: boolean) => {
      await clickAtRest('the box of the fifth row', () => page.$('.table-wrap tbody tr:nth-child(5) input[type=checkbox]'));
      await waitUntil('the fifth row is as wanted', async () => (await readDraft(page))[4]?.chosen === chosen);
    };
    await choose(false);
    await fillIn(page, await fieldLabelled(page, 'ناشر المحدَّد'), 'جريدة التجربة');
    await pressButton(page, 'طبّق على المحدَّد', 0);
    await waitUntil('four rows of this outlet', async () => {
      expect((await readDraft(page)).map(line => line.outlet)).toEqual([...Array(4).fill('جريدة التجربة'), '']);
      return true;
    });
    await choose(true);
    await pressButton(page, 'أضف 5 مقالات');
    await waitForWords(page, 'أُضيفت 5 مقالات');
    const said = await reportsSeen(page);
    expect(
      said.some(report => / من 5/.test(report.replace(/[\u2066-\u2069]/g, ''))),
      said.join('\n'),
    ).toBe(true);

    const stored = await listArticles(running());
    expect(stored).toHaveLength(before + 5);
    const corrected = stored.find(entry => entry.facts.title.value === 'عنوان صحّحه القارئ');
    expect(corrected?.facts).toMatchObject({ title: { basis: 'reader' }, outlet: { value: 'جريدة التجربة', basis: 'reader' } });
    expect(stored.find(entry => entry.facts.title.value === ROWS[0].title)?.facts.published).toMatchObject({
      value: { from: '2021-11-18', to: '2021-11-18' },
    });
    expect(stored.find(entry => entry.facts.title.value === ROWS[1].title)?.facts.outlet).toMatchObject({ value: null });
    await bringToFront(page);
    await pressButton(page, 'تراجع عن هذه الدفعة');
    await waitForWords(page, 'حُذفت 5 مقالات');
    expect(await countArticles(running())).toBe(before);
    await page.close();
  });

  it('adds a source to the card of a name in a page that is open already; undo gives the card back as it was', async () => {
    const { name } = running();
    const news = await openNews(running(), ARTICLE);
    await waitForMarks(news, 'فلاديمير بوتين');
    const cardNow = async (...words: readonly string[]) => {
      await hoverWords(news, 'بوتين', 0);
      const card = await waitForCard(name, news, 'فلاديمير بوتين', ...words);
      await news.keyboard.press('Escape');
      await waitForNoCard(name, news);
      await news.mouse.move(4, 4);
      return card.text;
    };
    const before = await cardNow('مقالان');
    const page = await openImport(running().it);
    await pasteArticle(page, PASTED);
    await waitForDraft(page, 1);
    await pressButton(page, 'أضف مقالًا واحدًا');
    await waitForWords(page, 'أُضيف مقال واحد');
    const after = await cardNow('3 مقالات', 'وبحثا صادرات القمح');
    expect(after).toContain('[ 3 ]');
    await bringToFront(page);
    await pressButton(page, 'تراجع عن هذه الدفعة');
    await waitForWords(page, 'حُذف مقال واحد');
    expect(await cardNow('مقالان')).toBe(before);
    await page.close();
    await news.close();
  });

  it('finds a name that only the new article has, and no longer after undo', async () => {
    const search = async () => (await askFromOwnPage(running().it, 'search', { query: 'سلمى حداد', limit: 5 })).hits.map(hit => hit.name);
    expect(await search()).toEqual([]);
    const page = await openImport(running().it);
    await pasteArticle(page, 'قالت وزيرة الثقافة سلمى حداد إن المعرض مفتوح للجميع.\n\nوأضافت حداد أن الدخول مجاني.');
    await waitForDraft(page, 1);
    await pressButton(page, 'أضف مقالًا واحدًا');
    await waitForWords(page, 'أُضيف مقال واحد');
    expect(await search()).toContain('سلمى حداد');
    await bringToFront(page);
    await pressButton(page, 'تراجع عن هذه الدفعة');
    await waitForWords(page, 'حُذف مقال واحد');
    expect(await search()).toEqual([]);
    await page.close();
  });

  it('knows again what was added before, and what stands twice in one import', async () => {
    const before = await countArticles(running());
    const page = await openImport(running().it);
    await pickFiles(page, { 'once.txt': TEXT_FILE, 'twice.txt': TEXT_FILE });
    expect((await waitForDraft(page, 2)).map(({ state, chosen }) => [state, chosen])).toEqual([
      ['جديد', true],
      ['مكرّر', false],
    ]);
    await pressButton(page, 'أضف مقالًا واحدًا');
    await waitForWords(page, 'أُضيف مقال واحد');
    await pickFiles(page, { 'again.txt': TEXT_FILE, 'nearly.txt': `${TEXT_FILE}\n\nتابعونا على منصاتنا.` });
    // Two rows stood there before as well.
    await waitUntil('both are known again', async () => {
      expect((await waitForDraft(page, 2)).map(({ file, state, chosen }) => [file, state, chosen])).toEqual([
        ['again.txt', 'مكرّر', false],
        ['nearly.txt', 'يكاد يكون نفسه', false],
      ]);
      return true;
    });
    await waitForWords(page, 'لا جديد يُضاف.', 'في أرشيفك: «بوتين يزور مصنعا للسيارات»');
    expect(await countArticles(running())).toBe(before + 1);
    await page.close();
  });

  it('lists what was added, filters it by words and outlet, and deletes it after asking', async () => {
    const before = await countArticles(running());
    const page = await openImport(running().it);
    await pickFiles(page, { 'archive.jsonl': jsonLines(ROWS) });
    await waitForDraft(page, 2);
    await pressButton(page, 'أضف مقالين');
    await waitForWords(page, 'أُضيف مقالان');
    await page.close();

    const archive = await running().it.openOwnPage('options.html#archive');
    await bringToFront(archive);
    const titles = () => archive.$$eval('.table-wrap tbody tr td:first-child', cells => cells.map(cell => cell.textContent?.trim() ?? ''));
    await waitUntil('the whole list', async () => (await titles()).length === before + 2);
    await fillIn(archive, await fieldLabelled(archive, 'صفِّ بكلمة من العنوان أو الناشر'), 'خطه');
    await waitUntil('the one by its headline', async () => (await titles()).join() === ROWS[0].title);
    await fillIn(archive, await fieldLabelled(archive, 'صفِّ بكلمة من العنوان أو الناشر'), '');
    await (await fieldLabelled(archive, 'الناشر')).evaluate((select, outlet) => {
      const options = [...(select as HTMLSelectElement).options];
      (select as HTMLSelectElement).selectedIndex = options.findIndex(option => option.text === outlet);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, 'صحيفة الميناء');
    await waitUntil('the one by its outlet', async () => (await titles()).join() === ROWS[0].title);
    await pressButton(archive, `احذف «${ROWS[0].title}»`);
    await pressButton(archive, 'نعم، احذف');
    await waitForWords(archive, 'حُذف المقال');
    expect((await listArticles(running())).map(entry => entry.facts.title.value)).not.toContain(ROWS[0].title);
    expect(await countArticles(running())).toBe(before + 1);
    await archive.close();
  });
});
