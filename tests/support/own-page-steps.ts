import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';
import { within } from './within.ts';

const LAST_KEY_MS = 15_000;
const ARROW_MS = 3_000;
const CLICK_MS = 4_000;

/** Waits for a visible button (or tab, or link drawn as one) with these words that can be pressed, and presses it as a reader does. */
export async function pressButton(page: Page, label: string, nth = 0): Promise<void> {
  await clickAtRest(`the button «${label}»`, () => findControl(page, 'button:enabled, a.button', label, nth));
}

/**
 * Finds an element again and again until it is the same at the same place twice, and clicks it. What a busy machine moves even
 * then is missed, so the element is asked whether the click came; one that came is never repeated.
 */
export async function clickAtRest(what: string, find: () => Promise<ElementHandle<Element> | null>): Promise<void> {
  let before = '';
  await waitUntil(`${what} stands still and is clicked`, async () => {
    const last = before;
    const element = await find();
    before = (await element?.evaluate(placeOf)) ?? '';
    if (element === null || before === '' || before !== last) return false;
    await element.evaluate(listen);
    await element.click();
    // A page that is gone, or another by now, has had its click.
    return within(CLICK_MS, 'the click', element.evaluate(wasClicked)).catch(() => true);
  });
}

type Clicked = Element & { wasClicked?: boolean };

function listen(element: Clicked): void {
  element.wasClicked = false;
  element.addEventListener('click', () => Object.assign(element, { wasClicked: true }), { capture: true, once: true });
}

async function wasClicked(element: Clicked): Promise<boolean> {
  // In the next turn, should the driver be quicker than the event.
  for (let left = 20; left > 0 && element.wasClicked !== true; left -= 1) await new Promise(done => setTimeout(done, 50));
  return element.wasClicked === true;
}

/** Empty while it is drawn nowhere, or something lies over its middle. */
function placeOf(element: Element): string {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  return top !== null && (element.contains(top) || top.contains(element)) ? [x, y, width, height].join() : '';
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
    if (words.every(each => plain.includes(each))) return plain;
    throw new Error(`it shows: ${plain}`);
  });
}

/** Goes down the list of the field that has the focus until the arrows are at an option with these words. */
export async function chooseOption(page: Page, words: string): Promise<void> {
  const readActive = () =>
    page.evaluate(() => document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
  await waitUntil(`the arrows are at «${words}»`, async () => {
    const before = await readActive();
    if (before.includes(words)) return true;
    await page.keyboard.press('ArrowDown');
    return waitUntil('the arrows have moved', async () => (await readActive()) !== before, ARROW_MS).then(() => false);
  });
}

/** Presses a key that closes the page it is pressed in: its way up would find no tab, and neither may its answer. */
export async function pressLastKey(page: Page, key: KeyInput): Promise<void> {
  const closed = new Promise<void>(done => page.once('close', () => done()));
  await within(LAST_KEY_MS, `${key}, or the end of the page`, Promise.race([page.keyboard.down(key), closed]));
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
