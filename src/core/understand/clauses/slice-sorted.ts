import type { Span } from '../../text/span.ts';

/** The spans that begin inside `within`. For spans sorted by start: two binary searches, so many sentences over many names stay cheap. */
export function sliceSorted<T extends Span>(spans: readonly T[], within: Span): readonly T[] {
  return spans.slice(
    firstWhere(spans, span => span.start >= within.start),
    firstWhere(spans, span => span.start >= within.end),
  );
}

/** The spans that share a letter with `within`. For spans sorted by start that don't overlap each other. */
export function sliceOverlapping<T extends Span>(spans: readonly T[], within: Span): readonly T[] {
  return spans.slice(
    firstWhere(spans, span => span.end > within.start),
    firstWhere(spans, span => span.start >= within.end),
  );
}

function firstWhere(spans: readonly Span[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(spans[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
