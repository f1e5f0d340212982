/** Alt+Period and Alt+Comma: from mention to mention. By `code`, because an Arabic layout types other letters there. */
import type { MarkId } from '../core/hover/hover-state.ts';
import type { MarkedPage } from '../core/hover/marked-page.ts';
import { pageDocument } from '../platform/page-document.ts';
import { isEditable } from './is-editable.ts';

/** @returns does what it would have done at a key from before it was called */
export function walkMarks(
  page: MarkedPage,
  current: () => MarkId | null,
  open: (mark: MarkId) => void,
  signal: AbortSignal,
): (event: KeyboardEvent) => void {
  /** The mark whose card was last open: from there on, also after the card has closed. */
  let last: MarkId | null = null;
  const walk = (event: KeyboardEvent) => {
    const step = event.code === 'Period' ? 1 : event.code === 'Comma' ? -1 : 0;
    if (step === 0 || !event.isTrusted || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (isEditable(pageDocument.activeElement)) return;
    const marks = page.marks().map(({ id }) => id);
    last = current() ?? last;
    const at = last === null ? -1 : marks.indexOf(last);
    const next = at < 0 ? fromHere(page, marks, step) : marks[at + step];
    event.preventDefault();
    event.stopImmediatePropagation();
    if (next === undefined) return;
    last = next;
    open(next);
  };
  addEventListener('keydown', walk, { capture: true, signal });
  return walk;
}

/** The first mark below the window's top edge, or the last above it. */
function fromHere(page: MarkedPage, marks: readonly MarkId[], step: number): MarkId | undefined {
  const first = marks.findIndex(id => (page.mark(id)?.rects()[0]?.top ?? -1) >= 0);
  return step > 0 ? marks[Math.max(first, 0)] : marks.at(first < 0 ? -1 : first - 1);
}
