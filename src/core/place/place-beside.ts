/** Where the card of a name in another card stands: beside that card, at the height of the name, so that both can be read. */
import { EDGE_PX, SHARE_OF_VIEWPORT } from './place-card.ts';
import type { Rect } from './rect.ts';

export type BesideInput = {
  /** The name's first box. */
  readonly name: Rect;
  /** The card that the name stands in. */
  readonly parent: Rect;
  /** The card's size as it would like to be. */
  readonly card: { readonly width: number; readonly height: number };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly dir: 'rtl' | 'ltr';
};

const GAP_PX = 4;
/** The name and the other card's title come to stand on one line. */
const TITLE_PX = 14;

/** Null where neither side has room: then it stands under the name, over its parent. */
export function placeBeside({ name, parent, card, viewport, dir }: BesideInput): {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
} | null {
  const needed = card.width + GAP_PX + EDGE_PX;
  const atLeft = parent.left >= needed;
  const atRight = viewport.width - parent.right >= needed;
  if (!atLeft && !atRight) return null;
  // Reading goes on in the direction of the text.
  const goesLeft = dir === 'rtl' ? atLeft : !atRight;
  const maxHeight = Math.round(viewport.height * SHARE_OF_VIEWPORT);
  const lowest = viewport.height - EDGE_PX - Math.min(card.height, maxHeight);
  return {
    left: goesLeft ? parent.left - GAP_PX - card.width : parent.right + GAP_PX,
    top: Math.max(Math.min(name.top - TITLE_PX, lowest), EDGE_PX),
    maxHeight,
  };
}
