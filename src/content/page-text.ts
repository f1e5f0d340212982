/** Keeps what is known of the page's text: reads it, keeps blocks that did not change, asks about the others. */

import { pageDocument } from '../platform/page-document.ts';
import { findArticleBody } from './article-body.ts';
import { attributeOf } from './dom-access.ts';
import type { KnownText } from './hit-test.ts';
import { allMarks, type Mark, type MarkedBlock } from './marks.ts';
import { isDeclaredArticle, isOwnPage, OWN_ARTICLE } from './page-facts.ts';
import { runInSlices } from './slices.ts';
import { type TextBlock, walkBlocks } from './text-blocks.ts';
import { createHolders, holds, type TextHolder } from './text-holder.ts';

export type PageText = KnownText & {
  readonly blocks: readonly MarkedBlock[];
  /** The element that holds all blocks; null where the page is no article. */
  readonly body: Element | null;
  readonly mark: (id: number) => Mark | undefined;
  /** Reads the page; what it cost in ms of main thread, or undefined when it was ended. */
  readonly read: (when: 'soon' | 'idle') => Promise<number | undefined>;
  /** Other knowledge became active: every block is asked about again. */
  readonly forgetAnswers: () => void;
  readonly empty: () => void;
};

export function createPageText(signal: AbortSignal): PageText {
  let blocks: readonly MarkedBlock[] = [];
  let body: Element | null = null;
  let shadowRoots: readonly ShadowRoot[] = [];

  const take = (found: readonly TextBlock[]) => {
    const before = new Map(blocks.map(block => [block.nodes[0], block]));
    blocks = found.map(block => keep(block, before.get(block.nodes[0])));
    // Of the new holders: kept blocks have those of their own reading.
    body = commonHolder(found)?.element ?? null;
    shadowRoots = [...new Set(blocks.map(block => block.root))].filter(root => root instanceof ShadowRoot);
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
    blockOf: node => blocks.find(block => block.nodes.includes(node)),
    blocksIn: element => blocks.filter(block => block.holder.element === element),
    mark: id => allMarks(blocks).find(mark => mark.id === id),
    async read(when) {
      const read = await runInSlices(collectBlocks(), signal, when);
      if (read !== undefined) take(read.result);
      return read?.costMs;
    },
    forgetAnswers() {
      for (const block of blocks) block.marks = null;
    },
    empty: () => take([]),
  };
}

/** A block whose nodes and text are as they were keeps its marks. */
function keep(block: TextBlock, before: MarkedBlock | undefined): MarkedBlock {
  const same =
    before !== undefined &&
    before.text === block.text &&
    before.nodes.length === block.nodes.length &&
    before.nodes.every((node, at) => node === block.nodes[at]);
  return same ? before : { ...block, marks: null, askedKnowing: 0 };
}

function* collectBlocks(): Generator<unknown, readonly TextBlock[]> {
  const roots: readonly Element[] = isOwnPage()
    ? [...pageDocument.querySelectorAll(`[${OWN_ARTICLE}]`)]
    : [pageDocument.body ?? pageDocument.documentElement];
  const blocks: TextBlock[] = [];
  const holderOf = createHolders();
  for (const root of roots) if (attributeOf(root, 'contenteditable') !== 'true') yield* walkBlocks(root, blocks, holderOf);
  return isOwnPage() ? blocks : findArticleBody(blocks, isDeclaredArticle());
}

function commonHolder(blocks: readonly TextBlock[]): TextHolder | null {
  let common: TextHolder | null = blocks[0]?.holder ?? null;
  for (const { holder } of blocks) while (common !== null && !holds(common, holder)) common = common.outer;
  return common;
}
