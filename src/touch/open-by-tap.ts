/** A tap on a name outside of any link opens its card as a sheet at the window's foot. */
import type { CardFrame } from '../core/hover/card-bridge.ts';
import type { Hover } from '../platform/page-bridge.ts';
import { pageDocument } from '../platform/page-document.ts';
import { makeSheet } from './make-sheet.ts';

/** A tap that stops a page that still scrolls, or that a scroll follows, means the scroll (yomitan#534). */
const SCROLL_WITHIN_MS = 150;
/** Of a finger that rests; browsers differ in how far it may stray before a tap is none. */
const STRAYED_PX = 10;
const CARD_WITHIN_MS = 5000;

export function openByTap(hover: Hover): void {
  const { page } = hover;
  const controller = new AbortController();
  const { signal } = controller;
  page.onEnd(() => controller.abort());
  const listening = { capture: true, passive: true, signal };
  let down = { x: 0, y: 0 };
  let scrolledAt = Number.NEGATIVE_INFINITY;

  addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => {
      down = { x: clientX, y: clientY };
    },
    listening,
  );
  addEventListener(
    'scroll',
    () => {
      scrolledAt = performance.now();
    },
    listening,
  );
  addEventListener(
    'click',
    event => {
      const { isTrusted, clientX: x, clientY: y, pointerType } = event as PointerEvent;
      if (!isTrusted || pointerType !== 'touch' || Math.hypot(x - down.x, y - down.y) > STRAYED_PX) return;
      const mark = isPressable(event.target) ? null : page.markAt({ x, y });
      const since = performance.now() - SCROLL_WITHIN_MS;
      if (mark === null || scrolledAt > since) return;
      setTimeout(() => {
        if (signal.aborted || scrolledAt > since) return;
        const before = hover.frame();
        hover.open(mark, true);
        awaitFrame(hover, before, frame => makeSheet(frame.element as HTMLElement, frame.end));
      }, SCROLL_WITHIN_MS);
    },
    listening,
  );
}

/** The card's bundle may have to be fetched first, and there may be no card: looked for a while, once a frame. */
function awaitFrame(hover: Hover, before: CardFrame | undefined, found: (frame: CardFrame) => void): void {
  const until = performance.now() + CARD_WITHIN_MS;
  const look = () => {
    const frame = hover.frame();
    if (frame !== undefined && frame !== before) found(frame);
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
}

/** A tap on a link always follows the link. */
function isPressable(target: EventTarget | null): boolean {
  if (target === null || target === pageDocument.documentElement) return false;
  return target instanceof Element && Element.prototype.closest.call(target, 'a[href],button,summary,label,input,select,textarea') !== null;
}
