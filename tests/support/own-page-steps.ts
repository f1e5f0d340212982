import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Waits for a visible button (or tab, or link drawn as one) with these words and presses it as a reader does. */
export async function pressButton(page: Page, label: string, nth = 0): Promise<void> {
  const button = await waitUntil(`the button «${label}»`, () => findControl(page, 'button, a.button', label, nth));
  await button.click();
}

/** The `nth` (from 0) form control under a label with these words. */
export function fieldLabelled(page: Page, label: string, nth = 0): Promise<ElementHandle<HTMLElement>> {
  return waitUntil(`the field «${label}»`, async () => {
    const handle = await page.evaluateHandle(
      (wanted, at) => {
        const labels = [...document.querySelectorAll('label')].filter(each => each.textContent?.replace(/\s+/g, ' ').trim() === wanted);
        return labels[at]?.control ?? null;
      },
      label,
      nth,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  });
}

/** Puts `text` into a field in place of what it held, by the browser's own editing: the page hears what it hears of a paste. */
export async function fillIn(page: Page, field: ElementHandle<Element>, text: string): Promise<void> {
  await field.evaluate((element, words) => {
    const input = element as HTMLInputElement | HTMLTextAreaElement;
    input.scrollIntoView({ block: 'center' });
    input.focus();
    input.select();
    document.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  }, text);
  await waitUntil(`«${text.slice(0, 30)}» stands in the field`, () =>
    page.evaluate((element, words) => (element as HTMLInputElement).value === words, field, text),
  );
}

/** Waits until all of these words stand on the page as a reader sees it. */
export function waitForWords(page: Page, ...words: readonly string[]): Promise<string> {
  return waitUntil(`${words.join(' + ')} on the page`, async () => {
    const shown = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    // Isolates around numbers and names are no words.
    const plain = shown.replace(/[\u2066-\u2069]/g, '');
    return words.every(each => plain.includes(each)) ? plain : null;
  });
}

/** Waits until a scroll under way has ended: a pointer that a page slides under has not pointed at anything. */
export async function waitForRest(page: Page): Promise<void> {
  let last = Number.NaN;
  await waitUntil('the page is at rest', async () => {
    const before = last;
    last = await page.evaluate(() => scrollY);
    return last === before;
  });
}

async function findControl(page: Page, selector: string, label: string, nth: number): Promise<ElementHandle<HTMLElement> | null> {
  const handle = await page.evaluateHandle(
    (among, wanted, at) => {
      const named = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '')
          .replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim() === wanted;
      return [...document.querySelectorAll<HTMLElement>(among)].filter(element => named(element) && element.checkVisibility())[at] ?? null;
    },
    selector,
    label,
    nth,
  );
  return handle.asElement() as ElementHandle<HTMLElement> | null;
}
