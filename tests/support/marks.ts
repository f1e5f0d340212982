import type { Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/**
 * The words that our highlights paint, by highlight name. Works from the page's own realm, which shares the registry:
 * it is how a page could see them too, so keys must not tell who is named.
 */
export function paintedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
      if (!name.startsWith('khalfiya')) continue;
      found[name] = [...highlight].map(range => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    }
    return found;
  });
}

/** Waits until all of these words are painted; @returns everything that is painted, in one list. */
export function waitForMarks(page: Page, ...words: readonly string[]): Promise<readonly string[]> {
  return waitUntil(`${words.join('، ')} marked`, async () => {
    const painted = Object.values(await paintedWords(page)).flat();
    return words.every(word => painted.includes(word)) ? painted : null;
  });
}
