import type { Point, Rect } from '../place/rect.ts';
import { holdsPoint } from '../place/rect.ts';

/** Widens the way by this much, so that a hand that wavers stays on it. */
const MARGIN_PX = 12;

/**
 * Whether a pointer that left its mark at `tip` is on its way to the card: inside the triangle from there to the
 * two corners of the card's side that faces it (as menus do for their submenus).
 */
export function onWayToCard(tip: Point, card: Rect, point: Point): boolean {
  if (holdsPoint(card, point, MARGIN_PX)) return true;
  const [a, b] = facingSide(tip, card);
  return inTriangle(point, tip, a, b);
}

function facingSide(tip: Point, { left, top, right, bottom }: Rect): readonly [Point, Point] {
  const [l, t, r, b] = [left - MARGIN_PX, top - MARGIN_PX, right + MARGIN_PX, bottom + MARGIN_PX];
  if (tip.y <= top)
    return [
      { x: l, y: top },
      { x: r, y: top },
    ];
  if (tip.y >= bottom)
    return [
      { x: l, y: bottom },
      { x: r, y: bottom },
    ];
  const x = tip.x <= left ? left : right;
  return [
    { x, y: t },
    { x, y: b },
  ];
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(a, b, p), cross(b, c, p), cross(c, a, p)];
  return sides.every(side => side >= 0) || sides.every(side => side <= 0);
}

/** Positive where p lies on one side of the line from a to b, negative on the other. */
function cross(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
