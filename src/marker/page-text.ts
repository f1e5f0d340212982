/** Keeps what is known of the page's text: reads it, keeps blocks that did not change, asks about the others. */

import { pageDocument } from '../platform/page-document.ts';
import { findArticleBody } from './article-body.ts';
import { attributeOf, elementAround } from './dom-access.ts';
import { groupByElement } from './group-by-element.ts';
import { isDeclaredArticle, isOwnPage, OWN_ARTICLE } from './page-facts.ts';
import { runInSlices } from './slices.ts';
import { piecesOf, type TextBlock, walkBlocks } from './text-blocks.ts';
import { createHolders, holds, type TextHolder } from './text-holder.ts';

export type PageText = {
  readonly blocks: readonly TextBlock[];
  /** The element that holds all blocks; null where the page is no article. */
  readonly body: Element | null;
  /** The blocks of the nearest element around the node, itself included, that has any. */
  readonly blocksAround: (node: Node) => readonly TextBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
  /** Reads the page; what it cost in ms of main thread, or undefined when it was ended. */
  readonly read: (when: 'soon' | 'idle') => Promise<number | undefined>;
  /** Other knowledge became active: every block is asked about again. */
  readonly forgetAnswers: () => void;
  readonly empty: () => void;
};

export function createPageText(signal: AbortSignal): PageText {
  let blocks: readonly TextBlock[] = [];
  let body: Element | null = null;
  let shadowRoots: readonly ShadowRoot[] = [];

  const take = (found: readonly TextBlock[]) => {
    const before = new Map(blocks.map(block => [block.anchor, block]));
    const roots = new Set<Node>();
    // Of the new holders: kept blocks have those of their own reading.
    let common: TextHolder | null = found[0]?.holder ?? null;
    for (const { holder, root } of found) {
      roots.add(root);
      while (common !== null && !holds(common, holder)) common = common.outer;
    }
    blocks = found.map(block => keep(block, before.get(block.anchor)));
    byElement = null;
    body = common?.element ?? null;
    shadowRoots = [...roots].filter(root => root instanceof ShadowRoot);
  };
  /** The pointer asks at every frame; most pages are never pointed at. */
  let byElement: ReadonlyMap<Node, readonly TextBlock[]> | null = null;
  function* readInSteps(): Generator<unknown, void> {
    const found = yield* collectBlocks();
    yield;
    take(found);
  }
  const blocksAround = (node: Node | null): readonly TextBlock[] => {
    byElement ??= groupByElement(blocks, block => block.holder.element);
    return node === null ? [] : (byElement.get(node) ?? blocksAround(elementAround(node)));
  };

  return {
    get blocks() {
      return blocks;
    },
    get body() {
      return body;
    },
    get shadowRoots() {
      return shadowRoots;
    },
    blocksAround,
    read(when) {
      return runInSlices(readInSteps(), signal, when);
    },
    forgetAnswers() {
      for (const block of blocks) block.found = null;
    },
    empty: () => take([]),
  };
}

/** A block whose nodes and text are as they were keeps its marks. */
function keep(block: TextBlock, before: TextBlock | undefined): TextBlock {
  if (before?.text !== block.text) return block;
  // Where nobody asked for the nodes, nothing hangs on them.
  const held = before.pieces?.nodes;
  if (held === undefined) return before;
  const { nodes } = piecesOf(block);
  return nodes.length === held.length && nodes.every((node, at) => node === held[at]) ? before : block;
}

function* collectBlocks(): Generator<unknown, readonly TextBlock[]> {
  const roots: readonly Element[] = isOwnPage()
    ? [...pageDocument.querySelectorAll(`[${OWN_ARTICLE}]`)]
    : [pageDocument.body ?? pageDocument.documentElement];
  const blocks: TextBlock[] = [];
  const holderOf = createHolders();
  for (const root of roots) if (attributeOf(root, 'contenteditable') !== 'true') yield* walkBlocks(root, blocks, holderOf);
  yield;
  return isOwnPage() ? blocks : findArticleBody(blocks, isDeclaredArticle());
}
