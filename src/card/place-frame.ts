import { placeCard, SHARE_OF_VIEWPORT } from '../core/place/place-card.ts';
import type { Rect } from '../core/place/rect.ts';

export type FrameAnchor = { readonly rects: readonly Rect[]; readonly lineHeight: number; readonly dir: 'rtl' | 'ltr' };

/** Measures the frame as it would like to be and puts it beside its anchor. */
export function placeFrame(frame: HTMLElement, { rects, lineHeight, dir }: FrameAnchor): void {
  if (rects.length === 0) return;
  const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
  const { style } = frame;
  style.maxHeight = `${viewport.height * SHARE_OF_VIEWPORT}px`;
  const card = { width: frame.offsetWidth, height: frame.offsetHeight };
  const { side, inset, left, maxHeight } = placeCard({ anchor: rects, card, viewport, dir, lineHeight });
  style.left = `${left}px`;
  style.top = side === 'below' ? `${inset}px` : 'auto';
  style.bottom = side === 'above' ? `${inset}px` : 'auto';
  style.maxHeight = `${maxHeight}px`;
}
