/**
 * How hover.js knows the page that marker.js reads: two bundles in one isolated world, joined by a symbol on
 * `globalThis` that no page can see. marker.js stays small because most pages are never pointed at: it has read and
 * drawn the text, what is pointed at in it is for hover.js to find out.
 */
import type { CardFrame } from '../core/hover/card-bridge.ts';
import type { MarkId } from '../core/hover/hover-state.ts';
import type { MarkedPage } from '../core/hover/marked-page.ts';
import type { FoundMention } from '../core/match/packed-mentions.ts';

export type PageMark = { readonly id: MarkId; readonly mention: FoundMention; readonly block: PageBlock };

type PageBlock = { readonly text: string };

/** A block's text nodes. */
export type Pieces = {
  readonly nodes: readonly Text[];
  /** Offset in the block's text of each node's first letter. */
  readonly starts: readonly number[];
};

/** What marker.js has at hand. */
export type OfferedPage = Omit<MarkedPage, 'markAt' | 'mark' | 'scrollTo'> & {
  findMark(id: MarkId): PageMark | undefined;
  /** Where the mark stands in the page; of a text that is gone, nodes that are not connected any more. */
  boundsOf(mark: PageMark): StaticRangeInit;
  marksIn(block: PageBlock): readonly PageMark[];
  piecesOf(block: PageBlock): Pieces;
  /** The blocks of the nearest element around the node, itself included, that has any. */
  blocksAround(node: Node): readonly PageBlock[];
  elementAround(node: Node): Element | null;
  shadowRoots(): readonly ShadowRoot[];
  /** What the reader did last before hover.js was there, and brought it. */
  lastAct(): Event | null;
};

export type Hover = {
  /** The page as it is hovered over. */
  readonly page: MarkedPage;
  /** `here`: the mark is in view, and stays where it is. */
  open(mark: MarkId, here?: boolean): void;
  /** The card that the page's words opened. */
  frame(): CardFrame | undefined;
  /** The page was read again: an open card follows its mark, or closes with it. */
  follow(): void;
  /** The settings changed. */
  useSettings(): void;
};

/** Whichever bundle comes second finds the other. */
type Bridge = { page?: OfferedPage; hover?: Hover | undefined; start?: (page: OfferedPage) => Hover };

const KEY = Symbol.for('khalfiya.hover');

function bridge(): Bridge {
  const world = globalThis as { [KEY]?: Bridge };
  world[KEY] ??= {};
  return world[KEY];
}

/** marker.js: this page has marks. */
export function offerPage(page: OfferedPage): void {
  const joint = bridge();
  joint.page = page;
  joint.hover = joint.start?.(page);
}

/** hover.js: hovering can begin. */
export function offerHover(start: (page: OfferedPage) => Hover): void {
  const joint = bridge();
  if (joint.start !== undefined) return;
  joint.start = start;
  if (joint.page !== undefined) joint.hover = start(joint.page);
}

/** Null before hover.js has run here. */
export function findHover(): Hover | null {
  return bridge().hover ?? null;
}
