/**
 * Where a card stands: as measures and a direction, without a DOM. It never covers the line of its mark nor the
 * next one, so the reader can go on reading.
 */
import type { Rect } from './rect.ts';

export type PlaceInput = {
  /** Client rects of the mark, one a line; at least one. */
  readonly anchor: readonly Rect[];
  /** The card's size as it would like to be, at most `SHARE_OF_VIEWPORT` of the viewport high. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly dir: 'rtl' | 'ltr';
  /** Of the text around the mark, CSS pixels. */
  readonly lineHeight: number;
};

/** `below`: `inset` is the card's top edge from the viewport's top. `above`: its bottom edge from the viewport's bottom, so that it grows upwards. */
export type Place = { readonly side: 'below' | 'above'; readonly inset: number; readonly left: number; readonly maxHeight: number };

export const SHARE_OF_VIEWPORT = 0.6;
const GAP_PX = 6;
export const EDGE_PX = 8;
/** Even in a very low window a card shows its name and a line. */
const LEAST_HEIGHT_PX = 120;

export function placeCard({ anchor, card, viewport, dir, lineHeight }: PlaceInput): Place {
  const mark = unite(anchor);
  const limit = Math.round(viewport.height * SHARE_OF_VIEWPORT);
  const wanted = Math.min(card.height, limit);
  const nextLineEnds = mark.bottom + Math.max(lineHeight, 0);
  const roomBelow = viewport.height - EDGE_PX - (nextLineEnds + GAP_PX);
  const roomAbove = mark.top - GAP_PX - EDGE_PX;
  // Below by choice: a card that grows when a source unfolds then keeps its top, and what is pointed at stays put.
  const side = roomBelow >= wanted || roomBelow >= roomAbove ? 'below' : 'above';
  const room = side === 'below' ? roomBelow : roomAbove;
  return {
    side,
    inset: side === 'below' ? nextLineEnds + GAP_PX : viewport.height - mark.top + GAP_PX,
    left: placeAcross(anchor, card.width, viewport.width, dir),
    maxHeight: Math.max(Math.min(limit, room), LEAST_HEIGHT_PX),
  };
}

/** True while a part of the mark can be seen. */
export function isInView(anchor: readonly Rect[], viewport: PlaceInput['viewport']): boolean {
  return anchor.some(rect => rect.bottom > 0 && rect.top < viewport.height && rect.right > 0 && rect.left < viewport.width);
}

/** The card starts where the mark starts, as its text does, and stays inside the window. */
function placeAcross(anchor: readonly Rect[], width: number, viewportWidth: number, dir: 'rtl' | 'ltr'): number {
  const last = anchor.at(-1)!;
  const left = dir === 'rtl' ? last.right - width : last.left;
  const most = viewportWidth - EDGE_PX - width;
  return Math.max(Math.min(left, most), EDGE_PX);
}

function unite(rects: readonly Rect[]): Rect {
  return {
    left: Math.min(...rects.map(rect => rect.left)),
    top: Math.min(...rects.map(rect => rect.top)),
    right: Math.max(...rects.map(rect => rect.right)),
    bottom: Math.max(...rects.map(rect => rect.bottom)),
  };
}
