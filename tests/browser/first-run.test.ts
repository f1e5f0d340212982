import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { watchConsole } from '../support/console-watch.ts';
import { waitForMarks } from '../support/marks.ts';
import { waitForOwnTab } from '../support/other-tab.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { clickAtRest, fillIn, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitForCard, waitForNoCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers } from './each-browser.ts';

const OWN_TEXT = 'التقى الرئيس الروسي فلاديمير بوتين الكاتبة سلمى حداد في موسكو.\n\nوقالت حداد إن اللقاء كان مفيدا.';

/** Which of the three steps are ticked, in their order. */
const ticked = (page: Page) => page.$$eval('.step', steps => steps.map(step => step.classList.contains('done')));
const waitForTicks = (page: Page, ...wanted: readonly boolean[]) =>
  waitUntil(`ticks ${wanted.join()}`, async () => (await ticked(page)).join() === wanted.join());

describeInBrowsers(running => {
  it('opens by itself at the installation, with a bundled article and no furniture of its page', async () => {
    const page = await waitForOwnTab(running().it, 'first-run.html');
    await waitForWords(page, 'من هذا؟ وما الذي جرى قبله؟ من مقالاتك أنت، وبلا إنترنت.', 'ثلاث خطوات', 'مرّر المؤشّر هنا');
    const article = await waitUntil('the article', async () => {
      const shown = await page.$eval('article', element => element.innerText);
      return shown.includes('جونسون يطلب "خفض التوتر" بين روسيا وأوكرانيا') && shown;
    });
    for (const furniture of ['شارك القصة', 'Close', 'تابع القراءة', '13 Sep']) expect(article, furniture).not.toContain(furniture);
    await waitForWords(page, 'العربي - وكالات');
    expect(await ticked(page)).toEqual([false, false, false]);
    await waitForWords(page, 'في أرشيفك الآن مقالان و6 أشخاص.');
    const { articles, byKind } = await askFromOwnPage(running().it, 'archiveCounts', null);
    expect([articles, byKind.person]).toEqual([2, 6]);
  });

  it('changes to the other article and back', async () => {
    const page = await waitForOwnTab(running().it, 'first-run.html');
    const press = (label: string) =>
      clickAtRest(
        `the tab «${label}»`,
        async () => (await page.$(`::-p-xpath(//*[@role="tab"][normalize-space()="${label}"])`)) as ElementHandle<Element> | null,
      );
    await press('المقال الآخر');
    await waitUntil('the other article', async () =>
      (await page.$eval('article', element => element.innerText)).includes('رسالة الاتحاد الأوروبي'),
    );
    await waitForMarks(page, 'شارل ميشيل');
    await press('مقال للتجربة');
    await waitUntil('the first article', async () => (await page.$eval('article', element => element.innerText)).includes('ليز تروس'));
  });

  it('ticks each step once it was done: a name pointed at, a name found, a text added', async () => {
    const { name, it: browser } = running();
    const page = await waitForOwnTab(browser, 'first-run.html');
    const problems = watchConsole(page);
    // Far names are underlined once they come near the window.
    await pressButton(page, 'خذني إلى «سيرغي سكريبال»');
    await waitForMarks(page, 'سيرغي سكريبال');
    await hoverWords(page, 'سيرغي سكريبال', 0);
    await waitForCard(name, page, 'سكريبال', 'الجاسوس المزدوج');
    await waitForTicks(page, true, false, false);
    await page.keyboard.press('Escape');
    await waitForNoCard(name, page);
    await waitUntil('nothing says where to point any more', async () => (await page.$('.pointer')) === null);

    await clickAtRest('the search field', () => page.$('.step [role=combobox]'));
    await page.keyboard.type('جونس');
    await waitUntil('بوريس جونسون in the list', () =>
      page.$eval('.step [role=listbox]', list => list.textContent?.includes('بوريس جونسون')),
    );
    await waitForTicks(page, true, true, false);

    const area = await waitUntil('the box to paste in', () => page.$('.add-step textarea'));
    await fillIn(page, area, OWN_TEXT);
    await pressButton(page, 'اقرأ النصّ');
    await waitForWords(page, 'في نصّك 3 أسماء؛ لاثنين منها بطاقة الآن.');
    expect((await askFromOwnPage(browser, 'archiveCounts', null)).articles).toBe(2);
    await bringToFront(page);
    await pressButton(page, 'أضفه إلى أرشيفي');
    await waitForWords(page, 'أُضيف مقال واحد', 'في أرشيفك الآن 3 مقالات و7 أشخاص.');
    await waitForTicks(page, true, true, true);
    await pressButton(page, 'تراجع');
    await waitForWords(page, 'في أرشيفك الآن مقالان و6 أشخاص.');
    expect(problems).toEqual([]);
  });

  it('speaks English and Arabic, each in its direction', async () => {
    const page = await waitForOwnTab(running().it, 'first-run.html');
    const waitForRoot = (...wanted: readonly string[]) =>
      waitUntil(`a page in ${wanted.join(', ')}`, async () => {
        const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        return root.join() === wanted.join();
      });
    await pressButton(page, 'English');
    await waitForWords(page, 'Three steps', 'Your archive now holds 2 articles and 6 people.');
    await waitForRoot('en', 'ltr');
    // The article stays in its own language and direction.
    expect(await page.$eval('article .article-text', text => getComputedStyle(text).direction)).toBe('rtl');
    await pressButton(page, 'العربية');
    await waitForWords(page, 'ثلاث خطوات');
    await waitForRoot('ar', 'rtl');
    await page.close();
  });
});
