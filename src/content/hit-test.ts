/** Which mark lies under a point: asked of the caret, confirmed by the mark's own boxes. */
import { holdsPoint, type Point } from '../core/place/rect.ts';
import { pageDocument } from '../platform/page-document.ts';
import { closestTo, elementAround, isText, nameOf } from './dom-access.ts';
import { type Mark, rectsOf } from './marks.ts';
import { piecesOf, type TextBlock } from './text-blocks.ts';

export type HitTest = (point: Point) => Mark | null;

export type KnownText = {
  /** The blocks whose block-level element this is. */
  readonly blocksIn: (element: Element) => readonly TextBlock[];
  readonly shadowRoots: readonly ShadowRoot[];
};

export function createHitTest(known: KnownText): HitTest {
  return point => {
    const caret = pageDocument.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...known.shadowRoots] });
    const node = caret?.offsetNode ?? null;
    const around = isText(node) ? elementAround(node) : null;
    for (const block of (around && blocksAround(around, known.blocksIn)) ?? []) {
      const { nodes, starts } = piecesOf(block);
      const offset = starts[nodes.indexOf(node as Text)]! + caret!.offset;
      // The caret answers from margins too, with the nearest text: only the boxes are proof.
      if (offset >= 0)
        return innermost(
          (block.marks ?? []).filter(({ mention }) => mention.start <= offset && offset <= mention.end),
          point,
        );
    }
    return underneath(point, known.blocksIn);
  };
}

/** Under the transparent overlay of a "stretched link", and in text that can't be selected, the caret finds nothing. */
function underneath(point: Point, blocksIn: KnownText['blocksIn']): Mark | null {
  for (const element of pageDocument.elementsFromPoint(point.x, point.y)) {
    const blocks = blocksAround(element, blocksIn);
    if (blocks !== null)
      return innermost(
        blocks.flatMap(block => block.marks ?? []),
        point,
      );
    if (!isSeeThroughLink(element)) return null;
  }
  return null;
}

function blocksAround(element: Element, blocksIn: KnownText['blocksIn']): readonly TextBlock[] | null {
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    const blocks = blocksIn(at);
    if (blocks.length > 0) return blocks;
  }
  return null;
}

/** Anything else above the text hides it, and a name that can't be seen isn't pointed at. */
function isSeeThroughLink(element: Element): boolean {
  if (closestTo(element, 'a[href]') === null || nameOf(element) === 'img') return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage === 'none' && /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
}

/** Of marks that lie in one another, the shortest. */
function innermost(marks: readonly Mark[], point: Point): Mark | null {
  const length = ({ mention }: Mark) => mention.end - mention.start;
  const hit = marks.filter(mark => rectsOf(mark).some(rect => holdsPoint(rect, point)));
  return hit.sort((a, b) => length(a) - length(b))[0] ?? null;
}
