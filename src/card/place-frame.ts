import { placeBeside } from '../core/place/place-beside.ts';
import { placeCard, SHARE_OF_VIEWPORT } from '../core/place/place-card.ts';
import type { Rect } from '../core/place/rect.ts';
import { pageDocument } from '../platform/page-document.ts';

export type FrameAnchor = { readonly rects: readonly Rect[]; readonly lineHeight: number; readonly dir: 'rtl' | 'ltr' };

/** Measures the frame as it would like to be and puts it beside its anchor, or beside the card that its anchor stands in. */
export function placeFrame(frame: HTMLElement, { rects, lineHeight, dir }: FrameAnchor, parent: Rect | null): void {
  const [name] = rects;
  if (name === undefined) return;
  const viewport = viewportSize();
  const { style } = frame;
  style.maxHeight = `${viewport.height * SHARE_OF_VIEWPORT}px`;
  const card = { width: frame.offsetWidth, height: frame.offsetHeight };
  const beside = parent === null ? null : placeBeside({ name, parent, card, viewport, dir });
  if (beside !== null) {
    moveFrame(frame, beside);
    return;
  }
  const { side, inset, left, maxHeight } = placeCard({ anchor: rects, card, viewport, dir, lineHeight });
  style.left = `${left}px`;
  style.top = side === 'below' ? `${inset}px` : 'auto';
  style.bottom = side === 'above' ? `${inset}px` : 'auto';
  style.maxHeight = `${maxHeight}px`;
}

type Spot = { readonly left: number; readonly top: number; readonly maxHeight?: number };

export function moveFrame({ style }: HTMLElement, { left, top, maxHeight }: Spot): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.bottom = 'auto';
  if (maxHeight !== undefined) style.maxHeight = `${maxHeight}px`;
}

/** Without the page's scroll bars. */
export function viewportSize(): { readonly width: number; readonly height: number } {
  return { width: pageDocument.documentElement.clientWidth || innerWidth, height: innerHeight };
}
