import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { bringToFront } from '../support/bring-to-front.ts';
import { paintedWords, waitForMarks } from '../support/marks.ts';
import { ARTICLE, FILLER, newsPage } from '../support/news-page.ts';
import { askFromOwnPage, tabIdOf } from '../support/own-page-calls.ts';
import { chooseOption, clickAtRest, pressButton, pressLastKey, waitForWords } from '../support/own-page-steps.ts';
import { hoverWords } from '../support/page-text.ts';
import { waitForCard } from '../support/shadow-card.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, openNews, type Running } from './each-browser.ts';

async function openPopupFor(running: Running, page: Page): Promise<Page> {
  const popup = await running.it.openOwnPage(`popup.html#tab=${await tabIdOf(running.it, page)}`);
  await popup.setViewport({ width: 380, height: 560 });
  await bringToFront(popup);
  return popup;
}

const optionTexts = (popup: Page) =>
  popup.$$eval('[role=option]', options => options.map(option => option.textContent?.replace(/\s+/g, ' ').trim() ?? ''));
const waitForOption = (popup: Page, ...words: readonly string[]) =>
  waitUntil(
    `${words.join(' + ')} in the list`,
    async () => (await optionTexts(popup)).find(text => words.every(word => text.includes(word))) ?? null,
  );

const NOBODY = 'قثعبان';

/** Types into the search field, whatever it held; the list that it held names for is gone before. */
async function search(popup: Page, query: string): Promise<void> {
  const type = async (words: string) => {
    const field = await waitUntil('the search field', () => popup.$('[role=combobox]'));
    await field.evaluate(input => {
      (input as HTMLInputElement).focus();
      (input as HTMLInputElement).select();
    });
    await popup.keyboard.type(words);
  };
  if (query !== NOBODY) {
    await type(NOBODY);
    await waitForWords(popup, 'لا شيء عن');
  }
  await type(query);
}

/** Waits until the option with this name has a control with these words, and presses it. */
async function actOn(popup: Page, name: string, label: string): Promise<void> {
  await clickAtRest(`«${label}» on ${name}`, async () => {
    for (const option of await popup.$$('[role=option]')) {
      if (!(await option.evaluate(({ textContent }) => textContent ?? '')).includes(name)) continue;
      await option.hover();
      for (const found of await option.$$('.remember-act'))
        if ((await found.evaluate(({ textContent }) => textContent)) === label) return found;
    }
    return null;
  });
}

describeInBrowsers(running => {
  it('lists the names of the article with their counts, people first', async () => {
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    const popup = await openPopupFor(running(), page);
    await waitForOption(popup, 'فلاديمير بوتين', '2');
    await waitForOption(popup, 'اتفاق مينسك');
    await waitUntil('a person comes first', async () => /بوتين|جونسون/.test((await optionTexts(popup))[0] ?? ''));
    await popup.close();
    await page.close();
  });

  it('opens the card at the mark on Enter', async () => {
    const page = await openNews(running(), newsPage(`${FILLER.repeat(14)}<p>ثم تكلم الرئيس الروسي فلاديمير بوتين.</p>`));
    const popup = await openPopupFor(running(), page);
    await waitForOption(popup, 'فلاديمير بوتين');
    await popup.focus('[role=combobox]');
    await chooseOption(popup, 'فلاديمير بوتين');
    await pressLastKey(popup, 'Enter');
    await bringToFront(page);
    await waitForCard(running().name, page, 'فلاديمير بوتين', 'الرئيس الروسي');
    await waitUntil('the name is in view', () => page.evaluate(() => scrollY > 0));
    await page.close();
  });

  it('finds a name by prefix, in Latin letters and with a typing error, and shows its card', async () => {
    const page = await openNews(running(), ARTICLE);
    const popup = await openPopupFor(running(), page);
    for (const query of ['بوت', 'putin', 'فلادمير']) {
      await search(popup, query);
      await waitForOption(popup, 'فلاديمير بوتين');
    }
    await search(popup, 'جونس');
    await waitForOption(popup, 'بوريس جونسون');
    await chooseOption(popup, 'بوريس جونسون');
    await popup.keyboard.press('Enter');
    await waitUntil('the card of the name', () =>
      popup.evaluate(() => /بوريس جونسون[\s\S]*بريطانيا|بوريس جونسون[\s\S]*البريطاني/.test(document.body.innerText)),
    );
    await popup.close();
    await page.close();
  });

  it('says so and offers what is closest when nothing is found', async () => {
    const page = await openNews(running(), ARTICLE);
    const popup = await openPopupFor(running(), page);
    await search(popup, NOBODY);
    await waitForWords(popup, 'لا شيء عن');
    await popup.close();
    await page.close();
  });

  it('adds this page with facts that can be edited first, and takes it out again', async () => {
    const page = await openNews(running(), newsPage(`<p>قال الرئيس الروسي فلاديمير بوتين إن الاجتماع مهم.</p>${FILLER.repeat(4)}`));
    await waitForMarks(page, 'فلاديمير بوتين');
    const before = await askFromOwnPage(running().it, 'archiveCounts', null);
    const popup = await openPopupFor(running(), page);
    await pressButton(popup, 'أضف هذه الصفحة إلى أرشيفي');
    await waitUntil('the form with the title', () =>
      popup.$eval('input[name=title]', field => (field as HTMLInputElement).value.includes('عنوان الخبر')),
    );
    await pressButton(popup, 'أضف');
    await waitUntil(
      'the page is in the archive',
      async () => (await askFromOwnPage(running().it, 'archiveCounts', null)).articles === before.articles + 1,
    );
    await pressButton(popup, 'تراجع');
    await waitUntil(
      'the page is out again',
      async () => (await askFromOwnPage(running().it, 'archiveCounts', null)).articles === before.articles,
    );
    await popup.close();
    await page.close();
  });

  it('hides a name on open pages and takes it back; a known one loses its line alone', async () => {
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين', 'بوريس جونسون');
    const popup = await openPopupFor(running(), page);
    // A tab of its own hides the page, as a real popup doesn't; hidden pages are read when they are seen again.
    const waitForLine = async (name: string, isThere: boolean) => {
      await bringToFront(page);
      await waitUntil(`${name} with${isThere ? '' : 'out'} a line`, async () => {
        const painted = Object.values(await paintedWords(page)).flat();
        return painted.length > 0 && painted.includes(name) === isThere;
      });
    };
    const act = async (name: string, label: string) => {
      await bringToFront(popup);
      await waitForOption(popup, name);
      await actOn(popup, name, label);
    };

    await act('فلاديمير بوتين', 'أخفه');
    await waitUntil('the name has left the list', async () => !(await optionTexts(popup)).some(text => text.includes('بوتين')));
    await waitForLine('فلاديمير بوتين', false);
    await bringToFront(popup);
    await pressButton(popup, 'تراجع');
    await waitForLine('فلاديمير بوتين', true);

    await act('فلاديمير بوتين', 'أعرفه');
    await waitForOption(popup, 'فلاديمير بوتين', 'تعرفه');
    await waitForLine('فلاديمير بوتين', false);
    await hoverWords(page, 'فلاديمير بوتين');
    await waitForCard(running().name, page, 'فلاديمير بوتين');
    await act('فلاديمير بوتين', 'علّمه');
    await waitForLine('فلاديمير بوتين', true);
    await popup.close();
    await page.close();
  });

  it('switches a site off and on at once, without a reload', async () => {
    const page = await openNews(running(), ARTICLE);
    await waitForMarks(page, 'فلاديمير بوتين');
    const popup = await openPopupFor(running(), page);
    const toggle = async (wanted: boolean) => {
      await clickAtRest('the switch', () => popup.$(`[role=switch][aria-checked=${!wanted}]`));
      await waitUntil(`the switch says ${wanted}`, () => popup.$(`[role=switch][aria-checked=${wanted}]`));
    };
    await toggle(false);
    await bringToFront(page);
    await waitUntil('no marks', () =>
      page.evaluate(
        () =>
          ![...(CSS.highlights as unknown as Iterable<[string, Highlight]>)].some(
            ([key, marks]) => key.startsWith('khalfiya') && marks.size > 0,
          ),
      ),
    );
    await bringToFront(popup);
    await toggle(true);
    // A tab of its own hides the page, as a real popup doesn't; hidden pages are read when they are seen again.
    await bringToFront(page);
    await waitForMarks(page, 'فلاديمير بوتين');
    await popup.close();
    await page.close();
  });
});
