import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { waitForMarks } from '../support/marks.ts';
import { ARTICLE } from '../support/news-page.ts';
import { waitForOwnTab } from '../support/other-tab.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { fillIn, pressButton, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { reloadPage } from '../support/reload-page.ts';
import { type CardNode, clickNode, nodesOf, rectOfNode, waitForCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

/** A sentence far down in the second of the articles that come with the package. */
const CITED = 'والاتصالات بين القادة البريطانيين والروس نادرة في السنوات الأخيرة';

async function openCited(running: Running): Promise<{ readonly page: Page; readonly sentence: string }> {
  const { entries } = await askFromOwnPage(running.it, 'listArticles', { filter: '', offset: 0, limit: 10 });
  const article = entries.find(entry => entry.facts.title.value?.startsWith('في اتصال نادر'))?.article;
  if (article === undefined) throw new Error('the article with the cited sentence is not in the archive');
  const view = await askFromOwnPage(running.it, 'getArticle', { article });
  const start = view?.text.indexOf(CITED) ?? -1;
  const end = (view?.text.indexOf('.', start) ?? -1) + 1;
  const page = await running.it.openOwnPage(`article.html#a=${article}&s=${start}-${end}`);
  await bringToFront(page);
  await waitUntil('the stored copy', () => page.$('article.reading'));
  return { page, sentence: view?.text.slice(start, end) ?? '' };
}

/** The tinted words, whether they stand in the window, and whether the tint can be seen. */
const readCited = (page: Page) =>
  page.evaluate(() => {
    const marks = [...document.querySelectorAll('mark.cited')];
    const [first] = marks;
    if (!first) return null;
    const { top, bottom } = first.getBoundingClientRect();
    const tint = getComputedStyle(first).backgroundColor;
    return {
      words: marks.map(mark => mark.textContent).join(''),
      inView: top >= 0 && bottom <= innerHeight,
      tinted: !/^(transparent|rgba\(.*, 0\))$/.test(tint),
    };
  });

async function isWithin(inner: CardNode, card: CardNode): Promise<boolean> {
  const dialog = nodesOf(card).find(node => node.attributes.role === 'dialog') ?? card;
  const [small, large] = [await rectOfNode(inner), await rectOfNode(dialog)];
  return (
    small.x >= large.x &&
    small.y >= large.y &&
    small.x + small.width <= large.x + large.width &&
    small.y + small.height <= large.y + large.height
  );
}

describeInBrowsers(running => {
  it('shows the stored copy without the page around it, the cited sentence tinted and in view', async () => {
    const { page, sentence } = await openCited(running());
    await waitUntil('the cited sentence is tinted and in view', async () => {
      expect(await readCited(page)).toEqual({ words: sentence, inView: true, tinted: true });
      return true;
    });
    const body = await page.$eval('article.reading', article => article.innerText);
    expect(body).toContain('أكد الرئيس الروسي فلاديمير بوتين اليوم الإثنين');
    expect(body).toContain('وهددت الوزيرة البريطانية ليز تروس');
    for (const furniture of ['شارك القصة', 'Close', 'تابع القراءة', 'المصادر:', '13 Sep']) expect(body, furniture).not.toContain(furniture);
    expect(await page.$$eval('h1', headings => headings.map(each => each.textContent))).toEqual([
      'في اتصال نادر مع بوتين.. جونسون يطلب "خفض التوتر" بين روسيا وأوكرانيا',
    ]);
    await page.close();
  });

  it('has its names live: a card there tells what the other articles say, never this one', async () => {
    const { page } = await openCited(running());
    const [entry] = (await askFromOwnPage(running().it, 'search', { query: 'سكريبال', limit: 3 })).hits;
    expect(entry?.sourceCount).toBe(2);
    await bringToFront(page);
    await waitForMarks(page, 'سيرغي سكريبال');
    await hoverWords(page, 'سيرغي سكريبال', 0);
    const card = await waitForCard(running().name, page, 'سكريبال', 'الجاسوس المزدوج', 'مصدر واحد');
    expect(card.text).not.toContain('نوفيتشوك');
    await page.close();
  });

  it('lets title, outlet and date be corrected, and keeps them', async () => {
    const { page } = await openCited(running());
    const outlet = () => page.$eval('.article-facts dd', fact => fact.textContent);
    await waitUntil('the outlet of the package', async () => (await outlet()) === 'العربي - وكالات');
    const correct = async (words: string) => {
      await pressButton(page, 'عدّل');
      const field = await waitUntil('the outlet field', () => page.$('input[name=outlet]'));
      await fillIn(page, field, words);
      await pressButton(page, 'احفظ');
      await waitUntil(`the outlet ${words}`, async () => (await outlet()) === words);
    };
    await correct('صحيفة صحّحها القارئ');
    await reloadPage(page);
    await waitForWords(page, 'صحيفة صحّحها القارئ', 'بين 2018 و13 أيلول/سبتمبر 2024');
    await correct('العربي - وكالات');
    await page.close();
  });

  it('is where [1] of a card leads: the stored copy in a tab, at the sentence', async () => {
    const { name, it: browser } = running();
    const news = await openNews(running(), ARTICLE);
    await waitForMarks(news, 'فلاديمير بوتين');
    await hoverWords(news, 'بوتين', 0);
    const card = await waitForCard(name, news, 'فلاديمير بوتين', 'عدم ارتياحه');
    const statement = nodesOf(card).findLast(node => node.tag === 'li' && node.text.includes('عدم ارتياحه'));
    const cite = statement && nodesOf(statement).find(node => node.tag === 'button' && /^\[ ?\d+ ?\]$/.test(node.text));
    if (!cite) throw new Error('no [n] behind the statement');
    await clickNode(news, cite);
    const opened = await waitForCard(name, news, 'افتح الجملة');
    const link = nodesOf(opened).findLast(node => node.tag === 'button' && node.text === 'افتح الجملة');
    if (!link) throw new Error('no way to the sentence');
    await waitUntil('the way to the sentence stands inside the card', () => isWithin(link, opened));
    await clickNode(news, link);
    const page = await waitForOwnTab(browser, 'article.html#a=');
    const cited = await waitUntil('the cited sentence in view', async () => {
      const now = await readCited(page);
      return now?.inView ? now : null;
    });
    expect(cited.words).toContain('عدم ارتياحه لواقع العلاقة بين روسيا والاتحاد الأوروبي');
    await page.close();
    await news.close();
  });
});
