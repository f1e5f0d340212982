import { scrollIntoView } from './dom-access.ts';
import { firstHolder, type Mark, rectsOf } from './marks.ts';

/** Brings a mark into the middle of the window: at once, for a smooth scroll would be under way when the card opens. */
export function scrollToMark(mark: Mark): void {
  scrollIntoView(firstHolder(mark.block), { block: 'center', behavior: 'instant' });
  const rect = rectsOf(mark)[0];
  // A paragraph higher than the window, in its middle, may still have the mark outside.
  if (rect !== undefined && (rect.top < 0 || rect.bottom > innerHeight)) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}
