/** Dates in the page's text, as marks: nothing is painted and nothing read before the pointer rests on a word that may be one. */
import type { MarkId } from '../core/hover/hover-state.ts';
import type { MarkedPage, MarkView } from '../core/hover/marked-page.ts';
import type { EntityId } from '../core/link/dossier.ts';
import { holdsPoint, type Point } from '../core/place/rect.ts';
import { askBackground } from '../messages/lent-wire.ts';
import { pageDocument } from '../platform/page-document.ts';
import { isEditable } from './is-editable.ts';
import { boxesWithin } from './mark-view.ts';

/** A word, or once it was read the whole date that the word belongs to. */
type DateMark = { readonly id: MarkId; readonly node: Text; start: number; end: number };

/** Letters on either side that a date may reach over, and that tell how to read it. */
const AROUND = 100;
/** The page's own marks count up from 1. */
const FIRST_ID = -1;
const MAX_KEPT = 50;
/** A note is small and soon gone: not worth asking the page for its styles. */
const LINE_PX = 28;
/** Whole words, of letters and of digits. */
const WORD = /[\u0620-\u064a\u0660-\u0669\d]+/g;

export function createDateMarks(page: MarkedPage): Pick<MarkedPage, 'markAt' | 'mark'> {
  const kept: DateMark[] = [];
  let lastId = FIRST_ID + 1;
  let dateWord: RegExp | null = null;
  void askBackground('dateWords', null).then(answer => {
    if (answer.ok) dateWord = new RegExp(answer.value);
  });

  const find = (point: Point): DateMark | null => {
    const caret = pageDocument.caretPositionFromPoint(point.x, point.y);
    const node = caret?.offsetNode;
    if (!(node instanceof Text) || isEditable(node.parentElement)) return null;
    const offset = caret!.offset;
    const known = kept.find(mark => mark.node === node && mark.start <= offset && offset <= mark.end);
    if (known !== undefined) return known;
    const from = Math.max(offset - AROUND, 0);
    for (const { 0: word, index } of node.data.slice(from, offset + AROUND).matchAll(WORD)) {
      const start = from + index;
      // Until it is known which words may be of a date, each is asked about: a pointer at rest tells of itself only once.
      if (start > offset || start + word.length < offset || dateWord?.test(word.replace(/[أإآ]/g, 'ا')) === false) continue;
      const mark = { id: --lastId, node, start, end: start + word.length };
      if (kept.push(mark) > MAX_KEPT) kept.shift();
      return mark;
    }
    return null;
  };
  const rectsOf = ({ node, start, end }: DateMark) => {
    if (node.data.length < end) return [];
    return boxesWithin({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  };
  const view = (mark: DateMark): MarkView => ({
    entity: '' as EntityId,
    form: 'full',
    block: mark.node.data,
    start: mark.start,
    end: mark.end,
    rects: () => rectsOf(mark),
    lineHeight: LINE_PX,
    dir: 'rtl',
    async read(language) {
      const from = Math.max(mark.start - AROUND, 0);
      const text = mark.node.data.slice(from, mark.end + AROUND);
      const request = { text, offset: mark.start - from, asOf: page.page().asOf, language };
      const answer = await askBackground('readDate', request);
      if (!answer.ok || answer.value === null) return null;
      mark.start = from + answer.value.start;
      mark.end = from + answer.value.end;
      return { title: mark.node.data.slice(mark.start, mark.end), lines: answer.value.lines };
    },
  });
  return {
    markAt(point) {
      const mark = find(point);
      return mark !== null && rectsOf(mark).some(rect => holdsPoint(rect, point)) ? mark.id : null;
    },
    mark(id) {
      const mark = kept.find(each => each.id === id);
      return mark === undefined ? null : view(mark);
    },
  };
}
