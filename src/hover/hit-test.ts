/** Which mark lies under a point: asked of the caret, confirmed by the mark's own boxes. */
import { holdsPoint, type Point } from '../core/place/rect.ts';
import type { OfferedPage, PageMark } from '../platform/page-bridge.ts';
import { pageDocument } from '../platform/page-document.ts';
import { rectsOf } from './mark-view.ts';

export function findMarkAt(page: OfferedPage, point: Point): PageMark | null {
  const caret = pageDocument.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...page.shadowRoots()] });
  const node = caret?.offsetNode;
  for (const block of node instanceof Text ? page.blocksAround(node) : []) {
    const { nodes, starts } = page.piecesOf(block);
    const offset = starts[nodes.indexOf(node as Text)]! + caret!.offset;
    // The caret answers from margins too, with the nearest text: only the boxes are proof.
    if (offset >= 0) {
      const near = page.marksIn(block).filter(({ mention }) => mention.start <= offset && offset <= mention.end);
      return innermost(page, near, point);
    }
  }
  return underneath(page, point);
}

/** Under the transparent overlay of a "stretched link", and in text that can't be selected, the caret finds nothing. */
function underneath(page: OfferedPage, point: Point): PageMark | null {
  for (const element of pageDocument.elementsFromPoint(point.x, point.y)) {
    const blocks = page.blocksAround(element);
    if (blocks.length > 0)
      return innermost(
        page,
        blocks.flatMap(block => page.marksIn(block)),
        point,
      );
    if (!isSeeThroughLink(element)) return null;
  }
  return null;
}

/** Anything else above the text hides it, and a name that can't be seen isn't pointed at. */
function isSeeThroughLink(element: Element): boolean {
  if (element instanceof HTMLImageElement || Element.prototype.closest.call(element, 'a[href]') === null) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

/** Of marks that lie in one another, the shortest. */
function innermost(page: OfferedPage, marks: readonly PageMark[], point: Point): PageMark | null {
  const length = ({ mention }: PageMark) => mention.end - mention.start;
  const hit = marks.filter(mark => rectsOf(page, mark).some(rect => holdsPoint(rect, point)));
  return hit.sort((a, b) => length(a) - length(b))[0] ?? null;
}
