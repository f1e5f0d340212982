import type { Page } from 'puppeteer-core';
import type { BrowserName } from './launch-browser.ts';
import type { Rect } from './page-text.ts';
import { waitUntil } from './wait-until.ts';

/** A node inside the card's closed shadow root, as the browser's own protocol shows it: no script of the page could read it. */
export type CardNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, white space folded; styles left out. */
  readonly text: string;
  readonly children: readonly CardNode[];
  /** Runs a function over the element: `pick` gets it as its argument and returns JSON. */
  readonly evaluate: (pick: string) => Promise<unknown>;
};

/** The open card on this page, or null. */
export function readCard(browser: BrowserName, page: Page): Promise<CardNode | null> {
  return browser === 'chromium' ? readInChromium(page) : readInFirefox(page);
}

/** Waits for a card whose text holds all of `words`. */
export function waitForCard(browser: BrowserName, page: Page, ...words: readonly string[]): Promise<CardNode> {
  return waitUntil(`a card with ${words.join(' + ') || 'anything'}`, async () => {
    const card = await readCard(browser, page);
    return card && words.every(word => card.text.includes(word)) ? card : null;
  });
}

/** Waits until an open card has finished fading in: for pictures. */
export async function waitForCardAtRest(browser: BrowserName, page: Page): Promise<void> {
  const moving =
    'e => [e.host, ...e.querySelectorAll("*")].some(part => part && part.getAnimations().some(each => each.playState === "running")) ? "moving" : "still"';
  await waitUntil('the card is at rest', async () => (await (await readCard(browser, page))?.evaluate(moving)) === 'still');
}

export function waitForNoCard(browser: BrowserName, page: Page): Promise<boolean> {
  return waitUntil('the card has gone', async () => (await readCard(browser, page)) === null);
}

/** All nodes of a card, outermost first. */
export function nodesOf(card: CardNode): readonly CardNode[] {
  return [card, ...card.children.flatMap(nodesOf)];
}

/** As JSON; empty while the node, or the card it is in, is on its way in or was taken out. */
const READ_RECT = `e => {
  for (let at = e; at; at = at.parentElement) if (at.getAnimations().some(each => each.playState === 'running')) return '';
  const { x, y, width, height } = e.getBoundingClientRect();
  return e.isConnected ? JSON.stringify({ x, y, width, height }) : '';
}`;

/** Where a node is drawn once it moves no more, in CSS pixels of the viewport. */
export async function rectOfNode(node: CardNode): Promise<Rect> {
  let before = '';
  return waitUntil(`<${node.tag}> «${node.text.slice(0, 40)}» stands still in its card`, async () => {
    const last = before;
    before = String(await node.evaluate(READ_RECT));
    return before !== '' && before === last ? (JSON.parse(before) as Rect) : null;
  });
}

export async function clickNode(page: Page, node: CardNode): Promise<void> {
  const rect = await rectOfNode(node);
  await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
}

const foldSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

// ---- Chromium: DOM.getDocument { pierce }

type CdpNode = {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: CdpNode;
};

async function readInChromium(page: Page): Promise<CardNode | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
    const shadow = findCdp(root);
    if (!shadow) return null;
    const convert = (node: CdpNode): CardNode => ({
      tag: node.localName,
      attributes: attributesOf(node.attributes ?? []),
      text: foldSpace(cdpText(node)),
      children: (node.children ?? []).filter(child => child.nodeType === 1 && child.localName !== 'style').map(convert),
      evaluate: async pick => {
        const own = await page.createCDPSession();
        try {
          await own.send('DOM.getDocument', { depth: 0 });
          const { object } = await own.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
          const { result } = await own.send('Runtime.callFunctionOn', {
            objectId: object.objectId ?? '',
            functionDeclaration: `function () { return (${pick})(this); }`,
            returnByValue: true,
          });
          return result.value as unknown;
        } finally {
          await own.detach();
        }
      },
    });
    return convert(shadow);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

function findCdp(node: CdpNode): CdpNode | null {
  const open = attributesOf(node.attributes ?? []);
  const shadow = node.shadowRoots?.find(root => root.shadowRootType === 'closed');
  if (shadow && node.localName.includes('-') && open.popover === 'manual') return shadow;
  for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    const found = findCdp(child);
    if (found) return found;
  }
  return null;
}

const cdpText = (node: CdpNode): string =>
  node.nodeType === 3 ? node.nodeValue : node.localName === 'style' ? '' : (node.children ?? []).map(cdpText).join(' ');

function attributesOf(flat: readonly string[]): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let i = 0; i + 1 < flat.length; i += 2) attributes[flat[i] ?? ''] = flat[i + 1] ?? '';
  return attributes;
}

// ---- Firefox: BiDi serialisation with includeShadowTree

type BidiNode = {
  readonly sharedId: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
};

type BidiConnection = { send(method: string, params: unknown): Promise<{ result: { result?: { value?: unknown } } }> };

async function readInFirefox(page: Page): Promise<CardNode | null> {
  // puppeteer has no call for BiDi's own serialisation: its connection is used directly.
  const connection = (page.browser() as unknown as { connection: BidiConnection }).connection;
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const call = (functionDeclaration: string, more: object) =>
    connection.send('script.callFunction', { functionDeclaration, target: { context }, awaitPromise: false, ...more });
  const answer = await call('() => [...document.querySelectorAll("[popover=manual]")].filter(e => e.localName.includes("-"))', {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const hosts = (answer.result.result?.value ?? []) as readonly BidiNode[];
  const shadow = hosts.find(host => host.value?.shadowRoot)?.value?.shadowRoot;
  if (!shadow) return null;
  const convert = (node: BidiNode): CardNode => ({
    tag: node.value?.localName ?? '',
    attributes: node.value?.attributes ?? {},
    text: foldSpace(bidiText(node)),
    children: (node.value?.children ?? []).filter(child => child.value?.nodeType === 1 && child.value.localName !== 'style').map(convert),
    evaluate: async pick => (await call(pick, { arguments: [{ sharedId: node.sharedId }] })).result.result?.value,
  });
  return convert(shadow);
}

const bidiText = (node: BidiNode): string => {
  const value = node.value;
  if (!value) return '';
  if (value.nodeType === 3) return value.nodeValue ?? '';
  return value.localName === 'style' ? '' : (value.children ?? []).map(bidiText).join(' ');
};
