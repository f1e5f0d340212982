/** A page as blocks of text. A block is one string over several text nodes, so a name across inline tags is one name. */
import { pageDocument } from '../platform/page-document.ts';
import { closestTo, elementAround, isElement, isText, nameOf, parentOf, shadowOf } from './dom-access.ts';
import { isInline, isUnread } from './element-kinds.ts';

export type TextBlock = {
  /** The nodes' data in a row; a `<br>` is a line feed that belongs to no node. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in `text` of each node's first letter. */
  readonly starts: readonly number[];
  /** The block-level element around it. */
  readonly element: Element;
  /** Letters that stand inside links. */
  readonly linked: number;
};

/** A block goes to the background whole; what is longer than this isn't prose. */
const MAX_BLOCK_CHARS = 20_000;

/** Blocks in document order, open shadow roots included; null now and then, where the walk may pause. */
export function* walkBlocks(root: Node): Generator<TextBlock | null> {
  let passedUnread = false;
  const walker = pageDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node => {
    if (!isElement(node) || !isUnread(node)) return NodeFilter.FILTER_ACCEPT;
    passedUnread = true;
    return NodeFilter.FILTER_REJECT;
  });
  let draft: Draft | null = null;
  let steps = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (++steps % 256 === 0) yield null;
    if (isText(node)) {
      const { block, linked } = placeOf(node, root);
      if (block === null) continue;
      // No name reaches across a piece of code or a field.
      if (draft !== null && (passedUnread || draft.element !== block || draft.text.length > MAX_BLOCK_CHARS)) {
        yield finish(draft);
        draft = null;
      }
      passedUnread = false;
      draft = extend(draft ?? { element: block, text: '', nodes: [], starts: [], linked: 0 }, node, linked);
      continue;
    }
    const element = node as Element;
    if (nameOf(element) === 'br') {
      if (draft !== null) draft.text += '\n';
    } else if (!isInline(element) && draft !== null) {
      yield finish(draft);
      draft = null;
    }
    const shadow = shadowOf(element);
    if (shadow !== null) yield* walkBlocks(shadow);
  }
  if (draft !== null) yield finish(draft);
}

type Draft = { element: Element; text: string; nodes: Text[]; starts: number[]; linked: number };

function extend(draft: Draft, node: Text, linked: boolean): Draft {
  const data = node.data.slice(0, MAX_BLOCK_CHARS);
  draft.nodes.push(node);
  draft.starts.push(draft.text.length);
  draft.text += data;
  if (linked) draft.linked += data.trim().length;
  return draft;
}

function finish(draft: Draft): TextBlock | null {
  return /\p{L}/u.test(draft.text) ? draft : null;
}

/** The nearest block-level element around a text, and whether a link stands on the way or around both. */
function placeOf(node: Text, root: Node): { readonly block: Element | null; readonly linked: boolean } {
  let linked = false;
  let element = elementAround(node);
  while (element !== null && isInline(element) && parentOf(element) !== root) {
    linked ||= nameOf(element) === 'a';
    element = elementAround(element);
  }
  return { block: element, linked: linked || (element !== null && closestTo(element, 'a') !== null) };
}

/** The text node and the offset in it for an offset in the block; at a border, the node that ends there if `atEnd`. */
export function locate(block: TextBlock, offset: number, atEnd: boolean): { readonly node: Text; readonly offset: number } {
  let at = block.starts.length - 1;
  while (at > 0 && (atEnd ? block.starts[at]! >= offset : block.starts[at]! > offset)) at--;
  const node = block.nodes[at]!;
  return { node, offset: Math.min(Math.max(offset - block.starts[at]!, 0), node.data.length) };
}
