/** A box in the viewport, CSS pixels, y downwards. The shape of a DOMRect, without the DOM. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Point = { readonly x: number; readonly y: number };

export function holdsPoint(rect: Rect, { x, y }: Point, margin = 0): boolean {
  return x >= rect.left - margin && x <= rect.right + margin && y >= rect.top - margin && y <= rect.bottom + margin;
}
