/** Keeps what is known of the page's text: reads it, keeps blocks that did not change, asks about the others. */

import { pageDocument } from '../platform/page-document.ts';
import { findArticleBody } from './article-body.ts';
import { attributeOf, elementAround, holds, rootOf } from './dom-access.ts';
import type { Mark, MarkedBlock } from './marks.ts';
import { isDeclaredArticle, isOwnPage, OWN_ARTICLE } from './page-facts.ts';
import { runInSlices } from './slices.ts';
import { type TextBlock, walkBlocks } from './text-blocks.ts';

export type PageText = {
  readonly blocks: readonly MarkedBlock[];
  readonly byText: WeakMap<Text, MarkedBlock>;
  readonly byElement: WeakMap<Element, Set<MarkedBlock>>;
  /** The element that holds all blocks; null where the page is no article. */
  readonly body: Element | null;
  readonly shadowRoots: readonly ShadowRoot[];
  readonly mark: (id: number) => Mark | undefined;
  /** Reads the page; what it cost in ms of main thread, or undefined when it was ended. */
  readonly read: (when: 'soon' | 'idle') => Promise<number | undefined>;
  /** Other knowledge became active: every block is asked about again. */
  readonly forgetAnswers: () => void;
  readonly empty: () => void;
};

export function createPageText(signal: AbortSignal): PageText {
  let blocks: readonly MarkedBlock[] = [];
  let byText = new WeakMap<Text, MarkedBlock>();
  let byElement = new WeakMap<Element, Set<MarkedBlock>>();
  let body: Element | null = null;
  let shadowRoots: readonly ShadowRoot[] = [];

  const take = (found: readonly TextBlock[]) => {
    const before = byText;
    blocks = found.map(block => keep(block, before.get(block.nodes[0]!)));
    byText = new WeakMap();
    byElement = new WeakMap();
    for (const block of blocks) {
      for (const node of block.nodes) byText.set(node, block);
      const there = byElement.get(block.element);
      if (there === undefined) byElement.set(block.element, new Set([block]));
      else there.add(block);
    }
    body = commonElement(blocks.map(block => block.element));
    shadowRoots = [...new Set(blocks.map(block => rootOf(block.element)).filter(root => root instanceof ShadowRoot))];
  };

  return {
    get blocks() {
      return blocks;
    },
    get byText() {
      return byText;
    },
    get byElement() {
      return byElement;
    },
    get body() {
      return body;
    },
    get shadowRoots() {
      return shadowRoots;
    },
    mark: id => blocks.flatMap(block => block.marks ?? []).find(mark => mark.id === id),
    async read(when) {
      let costMs = 0;
      const found = await runInSlices(
        measured(collectBlocks(), ms => (costMs += ms)),
        signal,
        when,
      );
      if (found === undefined) return undefined;
      take(found);
      return costMs;
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
  for (const root of roots) {
    if (attributeOf(root, 'contenteditable') === 'true') continue;
    for (const block of walkBlocks(root)) {
      if (block !== null) blocks.push(block);
      yield;
    }
  }
  return isOwnPage() ? blocks : findArticleBody(blocks, isDeclaredArticle());
}

/** Runs a generator, adding up the time its steps take. */
function* measured<T>(work: Generator<unknown, T>, add: (ms: number) => void): Generator<unknown, T> {
  for (;;) {
    const started = performance.now();
    const step = work.next();
    add(performance.now() - started);
    if (step.done) return step.value;
    yield;
  }
}

function commonElement(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) while (common !== null && !holds(common, element)) common = elementAround(common);
  return common;
}
