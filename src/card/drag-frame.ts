import { moveFrame, viewportSize } from './place-frame.ts';

/** Of the card's head, this much stays inside the window: what can't be reached can't be brought back. */
const KEPT_PX = 48;

/** A pinned card goes with the pointer that holds it by its head. */
export function dragByHead(frame: HTMLElement, isPinned: () => boolean): void {
  let held: { readonly x: number; readonly y: number } | null = null;
  frame.onpointerdown = event => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || event.button !== 0 || !isPinned() || !(target instanceof Element)) return;
    if (target.closest('.head,.bar') === null || target.closest('button') !== null) return;
    const { left, top } = frame.getBoundingClientRect();
    held = { x: event.clientX - left, y: event.clientY - top };
    frame.setPointerCapture(event.pointerId);
    // Else the drag would select the name.
    event.preventDefault();
  };
  frame.onpointermove = event => {
    if (held === null) return;
    const { width, height } = viewportSize();
    const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));
    moveFrame(frame, {
      left: within(event.clientX - held.x, KEPT_PX - frame.offsetWidth, width - KEPT_PX),
      top: within(event.clientY - held.y, 0, height - KEPT_PX),
    });
  };
  frame.onpointerup = frame.onpointercancel = () => {
    held = null;
  };
}
