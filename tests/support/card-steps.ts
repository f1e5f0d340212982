import type { Page } from 'puppeteer-core';
import type { BrowserName } from './launch-browser.ts';
import type { Rect } from './page-text.ts';
import { type CardNode, nodesOf, readCard, rectOfNode } from './shadow-card.ts';
import { waitUntil } from './wait-until.ts';

/** The open cards, each a dialog in the one closed root, in the order they opened. */
export async function readFrames(browser: BrowserName, page: Page): Promise<readonly CardNode[]> {
  const card = await readCard(browser, page);
  return card === null ? [] : nodesOf(card).filter(node => node.attributes.role === 'dialog');
}

/** The card that opened first, once it is there and as wanted. */
export function waitForFrame(browser: BrowserName, page: Page, what: string, isAsWanted: (frame: CardNode) => boolean): Promise<CardNode> {
  return waitUntil(what, async () => {
    const [frame] = await readFrames(browser, page);
    return frame !== undefined && isAsWanted(frame) ? frame : null;
  });
}

/** Has a control of this kind. */
export const offers = (frame: CardNode, act: string): boolean => nodesOf(frame).some(node => node.attributes['data-do'] === act);

export const titleOf = (frame: CardNode): string | undefined => nodesOf(frame).find(node => node.tag === 'h2')?.text;

/** Waits until exactly these cards are open: each element of `words` is in the card at its place. */
export function waitForFrames(browser: BrowserName, page: Page, ...words: readonly string[]): Promise<readonly CardNode[]> {
  return waitUntil(`cards: ${words.join(' | ') || 'none'}`, async () => {
    const frames = await readFrames(browser, page);
    return frames.length === words.length && words.every((word, at) => frames[at]?.text.includes(word)) ? frames : null;
  });
}

/** A name in a card that opens another. */
export function nameIn(frame: CardNode | undefined, name: string): CardNode {
  const found = frame && nodesOf(frame).find(node => node.attributes['data-entity'] !== undefined && node.text === name);
  if (!found) throw new Error(`«${name}» is no live name of this card: ${frame?.text ?? 'none'}`);
  return found;
}

/** A control of a card, by what it does. */
export function controlIn(frame: CardNode | undefined, act: string): CardNode {
  const found = frame && nodesOf(frame).find(node => node.attributes['data-do'] === act);
  if (!found) throw new Error(`no control "${act}" in this card: ${frame?.text ?? 'none'}`);
  return found;
}

export const centreOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** Moves the pointer to the middle of a node of a card, in one leap: on its way it could come to rest on other names, or beside the card. */
export async function pointAt(page: Page, node: CardNode): Promise<void> {
  const { x, y } = centreOf(await rectOfNode(node));
  await page.mouse.move(x, y);
}

export async function press(page: Page, node: CardNode): Promise<void> {
  await pointAt(page, node);
  await page.mouse.down();
  await page.mouse.up();
}
