/** A mark of the page's text as a card needs it: its boxes, and how the text around it is set. */
import type { MarkView } from '../core/hover/marked-page.ts';
import type { OfferedPage, PageMark } from '../platform/page-bridge.ts';
import { pageDocument } from '../platform/page-document.ts';

export function rectsOf(page: OfferedPage, mark: PageMark): readonly DOMRect[] {
  return boxesWithin(page.boundsOf(mark));
}

/** One a line; none once the text is gone. */
export function boxesWithin({ startContainer, startOffset, endContainer, endOffset }: StaticRangeInit): readonly DOMRect[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  measure.setStart(startContainer, startOffset);
  measure.setEnd(endContainer, endOffset);
  return [...measure.getClientRects()].filter(rect => rect.width > 0);
}

/** One live range for all measuring: each further one would make every change of the page dearer. */
const measure = pageDocument.createRange();

export function viewMark(page: OfferedPage, mark: PageMark): MarkView {
  const holder = firstHolder(page, mark);
  const { direction, lineHeight, fontSize, marginBottom } = getComputedStyle(holder);
  // `normal` is no number: Arabic faces come to about 1.6.
  const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.6;
  // Below the last line of a paragraph the next one stands farther off.
  const left = Element.prototype.getBoundingClientRect.call(holder).bottom - (rectsOf(page, mark).at(-1)?.bottom ?? 0);
  return {
    ...mark.mention,
    block: mark.block.text,
    rects: () => rectsOf(page, mark),
    lineHeight: line + (left < line / 2 ? Number.parseFloat(marginBottom) : 0),
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** Brings a mark into the middle of the window: at once, for a smooth scroll would be under way when the card opens. */
export function scrollToMark(page: OfferedPage, mark: PageMark): void {
  Element.prototype.scrollIntoView.call(firstHolder(page, mark), { block: 'center', behavior: 'instant' });
  const rect = rectsOf(page, mark)[0];
  // A paragraph higher than the window, in its middle, may still have the mark outside.
  if (rect !== undefined && (rect.top < 0 || rect.bottom > innerHeight)) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  }
}

/** The element around the first text of the mark's block. */
function firstHolder(page: OfferedPage, mark: PageMark): Element {
  const node = page.piecesOf(mark.block).nodes[0] ?? page.boundsOf(mark).startContainer;
  return page.elementAround(node) ?? pageDocument.documentElement;
}
