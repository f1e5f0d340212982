import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { EntityId } from '../../src/core/link/dossier.ts';
import { bringToFront } from '../support/bring-to-front.ts';
import { watchConsole } from '../support/console-watch.ts';
import { askFromOwnPage } from '../support/own-page-calls.ts';
import { pressButton, waitForWords } from '../support/own-page-steps.ts';
import { runAxe } from '../support/run-axe.ts';
import { waitUntil } from '../support/wait-until.ts';
import { describeInBrowsers, type Running } from './each-browser.ts';

const TEXTS = [
  'قال وزير المالية اللبناني سامر الحداد إن الموازنة جاهزة. وأعلن سامر الحداد أن الحكومة ستناقشها.',
  'قالت وزيرة الثقافة سلمى حداد إن المعرض مفتوح للجميع. وأضافت سلمى حداد أن الدخول مجاني.',
];
const HIDDEN = { entity: 'person/سامر_الحداد' as EntityId, name: 'سامر الحداد' };

async function importTexts({ it: browser }: Running): Promise<void> {
  for (const [at, text] of TEXTS.entries()) {
    const parts = { text, blocks: null, title: `خبر ${at}`, outlet: null, url: null, dates: [], language: 'ar' };
    await askFromOwnPage(browser, 'stageImport', { batch: 'first', item: { name: `خبر ${at}`, parts, facts: null } });
  }
  await askFromOwnPage(browser, 'runImport', { batch: 'first' });
  await waitUntil(
    'the import is done',
    async () => (await askFromOwnPage(browser, 'importProgress', { batch: 'first' }))?.state === 'done',
  );
}

type Saving = { saved: File | undefined };

/** What the page hands out as a file stays in the page, instead of in somebody's folder of downloads. */
async function catchDownload(page: Page): Promise<void> {
  await page.evaluate(() => {
    let content: Blob | undefined;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = source => {
      content = source as Blob;
      return create(source);
    };
    HTMLAnchorElement.prototype.click = function () {
      (window as unknown as Saving).saved = new File([content!], this.download);
    };
  });
}

/** Picks the file that was saved, or the first half of it. */
async function pickSaved(page: Page, isHalf = false): Promise<void> {
  await page.evaluate(half => {
    const file = (window as unknown as Saving).saved!;
    const transfer = new DataTransfer();
    transfer.items.add(half ? new File([file.slice(0, file.size >> 1)], 'half.jsonl.gz') : file);
    const input = document.querySelector<HTMLInputElement>('.backup-part input[type=file]')!;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, isHalf);
}

describeInBrowsers(running => {
  it('saves the archive to a file and brings it back from it, after a look at what it would do, with an undo', async () => {
    const { it: browser } = running();
    const count = async () => (await askFromOwnPage(browser, 'archiveCounts', null)).articles;
    const settings = await askFromOwnPage(browser, 'getSettings', null);
    const before = await count();
    await importTexts(running());
    await askFromOwnPage(browser, 'setSettings', { settings: { ...settings, hiddenNames: [HIDDEN] } });

    const page = await browser.openOwnPage('options.html#backup');
    await bringToFront(page);
    const problems = watchConsole(page);
    await catchDownload(page);
    await pressButton(page, 'احفظ في ملفّ');
    await waitForWords(page, 'حُفظت النسخة في khalfiya-backup-');
    expect(await page.evaluate(() => (window as unknown as Saving).saved?.name)).toMatch(/^khalfiya-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/);

    // What another device is like: without any of it.
    await askFromOwnPage(browser, 'undoImport', { batch: 'first' });
    await askFromOwnPage(browser, 'setSettings', { settings });
    expect(await count()).toBe(before);
    await bringToFront(page);
    await pickSaved(page, true);
    await waitForWords(page, 'الملفّ تالف بعد السطر');
    await pickSaved(page);
    await waitForWords(page, 'المحفوظ في', 'عندك كما هو');
    await waitUntil('the table of what it would do', async () => {
      const cells = await page.$$eval('.restore-choice tbody tr', rows =>
        rows.map(row => [...row.cells].slice(1).map(cell => cell.innerText)),
      );
      expect(cells).toEqual([
        ['2', '0', '0'],
        ['1', '0', '0'],
      ]);
      return true;
    });
    expect(await count()).toBe(before);
    expect(await runAxe(page)).toEqual([]);

    await pressButton(page, 'استرجع');
    await waitForWords(page, 'أُضيف مقالان', 'تغييرات أخرى: 1');
    expect(await runAxe(page)).toEqual([]);
    expect(await count()).toBe(before + 2);
    expect((await askFromOwnPage(browser, 'getSettings', null)).hiddenNames).toMatchObject([HIDDEN]);
    const { hits } = await askFromOwnPage(browser, 'search', { query: 'سلمى حداد', limit: 1 });
    expect(hits[0]?.name).toBe('سلمى حداد');

    await bringToFront(page);
    await pressButton(page, 'تراجع عن الاسترجاع');
    await waitForWords(page, 'أُلغي الاسترجاع، وبقي ما فعلتَه بعده.');
    expect(await count()).toBe(before);
    expect((await askFromOwnPage(browser, 'getSettings', null)).hiddenNames).toEqual([]);
    expect(problems).toEqual([]);
    await page.close();
  });
});
