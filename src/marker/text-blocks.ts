/** A page as blocks of text. A block is one string over several text nodes, so a name across inline tags is one name. */
import type { Pieces } from '../platform/page-bridge.ts';
import { pageDocument } from '../platform/page-document.ts';
import { elementAround, nameOf, shadowOf } from './dom-access.ts';
import { isInline, kindOf, UNREAD_BY_ATTRIBUTE } from './element-kinds.ts';
import type { Found } from './marks.ts';
import { type HolderOf, judge, type TextHolder } from './text-holder.ts';

export type TextBlock = {
  /** The nodes' data in a row; a `<br>` is a line feed that belongs to no node. */
  readonly text: string;
  /** The block-level element around it. */
  readonly holder: TextHolder;
  readonly root: Document | ShadowRoot;
  /** Letters that stand inside links. */
  readonly linked: number;
  /** Its first text node, or the element whose whole text it is: what it is known by at the next reading. */
  readonly anchor: Node;
  /** Null until {@link piecesOf} is asked: most blocks of a page are never drawn in or pointed at. */
  pieces: Pieces | null;
  /** Null: the background hasn't answered for this block yet. */
  found: Found | null;
  /** How many names were known to stand on the page when it was asked about. */
  askedKnowing: number;
};

/** A block goes to the background whole; what is longer than this isn't prose. */
const MAX_BLOCK_CHARS = 20_000;
const NODES_A_STEP = 128;
// The same as NodeFilter's, in a tenth of the letters.
const SHOW_ELEMENTS = 1;
const SHOW_TEXTS = 4;

/** Adds the blocks in document order, open shadow roots included, to `into`; pauses now and then. */
export function* walkBlocks(root: Element | ShadowRoot, into: TextBlock[], holderOf: HolderOf): Generator<undefined, void> {
  // Without a filter in script: the walker would call it for every node, which takes as long as all the rest.
  const walker = pageDocument.createTreeWalker(root, SHOW_ELEMENTS | SHOW_TEXTS);
  const unread = new Set(root.querySelectorAll(UNREAD_BY_ATTRIBUTE));
  const home = root instanceof ShadowRoot ? root : pageDocument;
  let draft: Draft | null = null;
  let steps = 0;
  const add = (text: string, holder: TextHolder, linked: number, anchor: Node, pieces: Pieces | null) => {
    if (hasLetter(text)) into.push({ text, holder, root: home, linked, anchor, pieces, found: null, askedKnowing: 0 });
  };
  const finish = () => {
    if (draft !== null) add(draft.text, draft.holder, draft.linked, draft.nodes[0]!, draft);
    draft = null;
  };
  const extend = (node: Text) => {
    const data = node.data.slice(0, MAX_BLOCK_CHARS);
    // Between paragraphs stand line ends: half of all text nodes.
    if (draft === null && data.trim() === '') return;
    const holder = holderOf(elementAround(node)!);
    if (draft !== null && (draft.holder !== holder.block || draft.text.length > MAX_BLOCK_CHARS)) finish();
    draft ??= { holder: holder.block, text: '', nodes: [], starts: [], linked: 0 };
    draft.nodes.push(node);
    draft.starts.push(draft.text.length);
    draft.text += data;
    if (holder.isLinked) draft.linked += data.trim().length;
  };
  /**
   * Reads a block of nothing but text and inline elements, as most are, by one question to the DOM instead of three for
   * each text node; false where it is anything else. Of all elements only a form can be clobbered, and it is never read
   * so: the others are asked directly, which takes half the time.
   */
  const readWhole = (element: Element, name: string): boolean => {
    if (name === 'form') return false;
    let linked = 0;
    for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
      const { localName } = child;
      if (!isInline(localName) || localName === 'br' || unread.has(child)) return false;
      if (child.firstElementChild !== null || child.shadowRoot !== null) return false;
      if (localName === 'a') linked += child.textContent.trim().length;
    }
    const text = element.textContent;
    if (text.length > MAX_BLOCK_CHARS) return false;
    const around = element.parentElement;
    // Nobody else will ask for its holder, and to remember an element costs more than to judge it.
    const holder = around === null ? holderOf(element) : judge(element, name, holderOf(around), true);
    add(text, holder, holder.isLinked ? text.trim().length : linked, element, null);
    return true;
  };
  let node: Node | null = walker.nextNode();
  while (node !== null) {
    if (++steps % NODES_A_STEP === 0) yield;
    const element = node as Element;
    // Text has none, and a form's may be clobbered.
    const { localName } = element;
    if (localName === undefined) extend(node as Text);
    else {
      const name = typeof localName === 'string' ? localName : nameOf(element);
      const kind = kindOf(name);
      const isUnread = kind === 'unread' || unread.has(element);
      const isBlock = kind !== 'inline';
      if (draft !== null && name === 'br') (draft as Draft).text += '\n';
      // Nor does a name reach across a piece of code or a field.
      else if (isUnread || isBlock) finish();
      const shadow = isUnread ? null : shadowOf(element);
      if (shadow !== null) yield* walkBlocks(shadow, into, holderOf);
      else if (isUnread || (isBlock && readWhole(element, name))) {
        node = nextBehind(walker);
        continue;
      }
    }
    node = walker.nextNode();
  }
  finish();
}

type Draft = { readonly holder: TextHolder; text: string; readonly nodes: Text[]; readonly starts: number[]; linked: number };

/** The next node that isn't inside the walker's current one. */
function nextBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}

/** The block's text nodes; none where the page has changed them since it was read. */
export function piecesOf(block: TextBlock): Pieces {
  if (block.pieces !== null) return block.pieces;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const walker = pageDocument.createTreeWalker(block.holder.element, SHOW_TEXTS);
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    nodes.push(node);
    starts.push(text.length);
    text += node.data;
  }
  block.pieces = text === block.text ? { nodes, starts } : { nodes: [], starts: [] };
  return block.pieces;
}

/** A few signs count too. `\p{L}` takes longer to compile than many a page to read. */
function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code !== 0xa0 && (code < 0x2000 || code > 0x2bff)) return true;
  }
  return false;
}

/** The text node and the offset in it for an offset in the block; at a border, the node that ends there if `atEnd`. */
export function locate(block: TextBlock, offset: number, atEnd: boolean): { readonly node: Node; readonly offset: number } {
  const { nodes, starts } = piecesOf(block);
  let at = starts.length - 1;
  while (at > 0 && (atEnd ? starts[at]! >= offset : starts[at]! > offset)) at--;
  const node = nodes[at];
  // Of a text that is gone, the empty start of what held it.
  if (node === undefined) return { node: block.anchor, offset: 0 };
  return { node, offset: Math.min(Math.max(offset - starts[at]!, 0), node.data.length) };
}
