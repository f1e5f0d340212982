/** A page as blocks of text. A block is one string over several text nodes, so a name across inline tags is one name. */
import { pageDocument } from '../platform/page-document.ts';
import { elementAround, isText, nameOf, shadowOf } from './dom-access.ts';
import { isInline, isUnreadByAttribute, isUnreadName, MAYBE_UNREAD } from './element-kinds.ts';
import type { HolderOf, TextHolder } from './text-holder.ts';

export type TextBlock = {
  /** The nodes' data in a row; a `<br>` is a line feed that belongs to no node. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's first letter. */
  readonly starts: readonly number[];
  /** The block-level element around it. */
  readonly holder: TextHolder;
  readonly root: Document | ShadowRoot;
  /** Letters that stand inside links. */
  readonly linked: number;
};

/** A block goes to the background whole; what is longer than this isn't prose. */
const MAX_BLOCK_CHARS = 20_000;
const NODES_A_STEP = 128;

/** Adds the blocks in document order, open shadow roots included, to `into`; pauses now and then. */
export function* walkBlocks(root: Element | ShadowRoot, into: TextBlock[], holderOf: HolderOf): Generator<undefined, void> {
  // Without a filter in script: the walker would call it for every node, which takes as long as all the rest.
  const walker = pageDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const suspects = new Set(root.querySelectorAll(MAYBE_UNREAD));
  const home = root instanceof ShadowRoot ? root : pageDocument;
  let holder: TextHolder | null = null;
  let draft: Draft | null = null;
  let steps = 0;
  let node = walker.nextNode();
  while (node !== null) {
    if (++steps % NODES_A_STEP === 0) yield;
    if (isText(node)) {
      const element = elementAround(node);
      if (element !== null && element !== holder?.element) holder = holderOf(element);
      if (draft !== null && (draft.holder !== holder!.block || draft.text.length > MAX_BLOCK_CHARS)) draft = finish(draft, into);
      draft = extend(draft, node, holder!, home);
      node = walker.nextNode();
      continue;
    }
    const element = node as Element;
    const name = nameOf(element);
    const isUnread = isUnreadName(name) || (suspects.has(element) && isUnreadByAttribute(element));
    if (draft !== null) {
      if (name === 'br') draft.text += '\n';
      // Nor does a name reach across a piece of code or a field.
      else if (isUnread || !isInline(name)) draft = finish(draft, into);
    }
    if (isUnread) {
      node = nextBehind(walker);
      continue;
    }
    const shadow = shadowOf(element);
    if (shadow !== null) yield* walkBlocks(shadow, into, holderOf);
    node = walker.nextNode();
  }
  if (draft !== null) finish(draft, into);
}

/** The next node that isn't inside the walker's current one. */
function nextBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}

type Draft = { holder: TextHolder; root: Document | ShadowRoot; text: string; nodes: Text[]; starts: number[]; linked: number };

function extend(draft: Draft | null, node: Text, holder: TextHolder, root: Document | ShadowRoot): Draft | null {
  const data = node.data.slice(0, MAX_BLOCK_CHARS);
  if (draft === null && data.trim() === '') return null;
  const into = draft ?? { holder: holder.block, root, text: '', nodes: [], starts: [], linked: 0 };
  into.nodes.push(node);
  into.starts.push(into.text.length);
  into.text += data;
  if (holder.isLinked) into.linked += data.trim().length;
  return into;
}

function finish(draft: Draft, into: TextBlock[]): null {
  if (hasLetter(draft.text)) into.push(draft);
  return null;
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
export function locate(block: TextBlock, offset: number, atEnd: boolean): { readonly node: Text; readonly offset: number } {
  let at = block.starts.length - 1;
  while (at > 0 && (atEnd ? block.starts[at]! >= offset : block.starts[at]! > offset)) at--;
  const node = block.nodes[at]!;
  return { node, offset: Math.min(Math.max(offset - block.starts[at]!, 0), node.data.length) };
}
