import type { Span } from '../../src/core/text/span.ts';

/** Letters two spans share. */
export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function overlapOverUnion(a: Span, b: Span): number {
  const shared = sharedLength(a, b);
  return shared === 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
