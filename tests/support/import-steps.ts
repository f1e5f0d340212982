import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { onTestFinished } from 'vitest';
import { bringToFront } from './bring-to-front.ts';
import type { ExtensionBrowser } from './launch-browser.ts';
import { fillIn, pressButton } from './own-page-steps.ts';
import { waitUntil } from './wait-until.ts';

/** A row of the preview table, as a reader sees it. */
export type DraftLine = {
  readonly file: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly why: string;
  readonly names: number;
  readonly state: string;
  readonly chosen: boolean;
};

export async function openImport(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.openOwnPage('options.html#import');
  await bringToFront(page);
  await waitUntil('the import page', () => page.$('#paste-text'));
  // What the report says on the way is gone before anyone could ask: it is written down as it happens.
  await page.evaluate(() => {
    const seen: string[] = [];
    const look = () => {
      const said = document.querySelector('.import-report')?.textContent ?? '';
      if (said !== '' && seen.at(-1) !== said) seen.push(said);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { seen });
  });
  return page;
}

/** Everything the report has said since the page was opened, in order. */
export const reportsSeen = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

export async function pasteArticle(page: Page, text: string): Promise<void> {
  const area = (await page.$('#paste-text')) as ElementHandle<Element>;
  await fillIn(page, area, text);
  await pressButton(page, 'اقرأ النصّ');
}

/** Picks files in the browser's own file picker, several at once: names with their content. */
export async function pickFiles(page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'khalfiya-import-'));
  // Not sooner: the browser reads a picked file when the page asks for its bytes.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  });
  const picker = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await picker.uploadFile(...paths);
}

export function readDraft(page: Page): Promise<readonly DraftLine[]> {
  return page.$$eval('.table-wrap tbody tr', rows =>
    rows.map(row => {
      const cells = [...row.querySelectorAll('td')];
      const words = (at: number, within = '') =>
        ((within === '' ? cells[at] : cells[at]?.querySelector(within))?.textContent ?? '')
          .replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      const value = (at: number) => cells[at]?.querySelector<HTMLInputElement>('input[type=text]')?.value ?? '';
      return {
        file: words(1, 'button'),
        title: value(1),
        outlet: value(2),
        date: words(3, '.date-chip, .faint'),
        why: words(4),
        names: Number(words(5)),
        state: words(6, '.chip'),
        chosen: cells[0]?.querySelector('input')?.checked ?? false,
      };
    }),
  );
}

/** Waits until nothing is being read any more and the table has this many rows. */
export function waitForDraft(page: Page, rows: number): Promise<readonly DraftLine[]> {
  return waitUntil(`${rows} rows in the preview`, async () => {
    const draft = await readDraft(page);
    const reading = await page.$('.import-report progress, .import-report [role=progressbar]');
    return draft.length === rows && reading === null ? draft : null;
  });
}

/** File names refused so far, each with the reason as the reader reads it. */
export function readRefused(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.$$eval('.refused li', lines =>
    Object.fromEntries(
      lines.map(line => [line.querySelector('.file-name')?.textContent ?? '', line.querySelector('span')?.textContent ?? '']),
    ),
  );
}
