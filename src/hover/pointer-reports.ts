/** What the browser says about pointer, keys and focus, as events of the hover reducer. Trusted events only. */
import type { HoverEvent } from '../core/hover/hover-state.ts';
import type { Point } from '../core/place/rect.ts';
import { pageDocument } from '../platform/page-document.ts';

export type PointerReports = {
  readonly send: (event: HoverEvent) => void;
  /** The mark's number under a point. */
  readonly markAt: (point: Point) => number | null;
  readonly inCard: (target: EventTarget | null) => boolean;
  readonly isCardOpen: () => boolean;
};

export function reportPointer({ send, markAt, inCard, isCardOpen }: PointerReports, signal: AbortSignal): void {
  const now = () => performance.now();
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void, passive = true) =>
    addEventListener(type, event => event.isTrusted && listener(event), { capture: true, passive, signal });

  let latest: { readonly event: PointerEvent; readonly inCard: boolean } | null = null;
  listen('pointermove', event => {
    if (event.pointerType === 'touch') return;
    if (latest === null) requestAnimationFrame(move);
    // The target of an event that is over no longer tells of the card.
    latest = { event, inCard: inCard(event.target) };
  });
  const move = () => {
    if (latest === null || signal.aborted) return;
    const { event, inCard: within } = latest;
    latest = null;
    const point = { x: event.clientX, y: event.clientY };
    // Asked for the first move alone: while a page loads, its layout moves and the pointer lies still.
    const displaced = event.movementX !== 0 || event.movementY !== 0 || pageDocument.readyState === 'complete';
    send({
      type: 'move',
      at: now(),
      point,
      over: within ? null : markAt(point),
      inCard: within,
      buttonDown: event.buttons !== 0,
      displaced,
    });
  };

  listen('pointerdown', event => send({ type: 'press', inCard: inCard(event.target) }));
  listen('scroll', () => send({ type: 'scroll', at: now() }));
  listen('blur', event => event.target === window && send({ type: 'away', at: now() }));
  pageDocument.addEventListener('visibilitychange', () => pageDocument.hidden && send({ type: 'away', at: now() }), { signal });
  pageDocument.addEventListener('selectionchange', () => send({ type: 'selection', empty: getSelection()?.isCollapsed ?? true }), {
    signal,
  });
  listen('focusin', event => send({ type: 'editing', editing: isEditable(event.composedPath()[0]) }));
  listen('focusout', () => send({ type: 'editing', editing: false }));

  let swallowKeyUp = false;
  listen(
    'keydown',
    event => {
      if (event.key === 'Escape' && isCardOpen()) {
        // The page's own dialog must not close with our card (hoverzoom#1392).
        swallow(event);
        swallowKeyUp = true;
        send({ type: 'escape', at: now() });
      } else if (!inCard(event.target) && !MODIFIERS.has(event.key)) send({ type: 'key', at: now() });
    },
    false,
  );
  listen(
    'keyup',
    event => {
      if (event.key !== 'Escape' || !swallowKeyUp) return;
      swallowKeyUp = false;
      swallow(event);
    },
    false,
  );
  if (isEditable(pageDocument.activeElement ?? undefined)) send({ type: 'editing', editing: true });
}

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock']);

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isEditable(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typed = target instanceof HTMLInputElement && !/^(?:button|checkbox|radio|range|submit|reset|color|file|image)$/.test(target.type);
  return typed || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}
