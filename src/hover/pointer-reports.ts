/** What the browser says about pointer, keys and focus, as events of the hover reducer. Trusted events only. */
import type { HoverRules } from '../core/hover/hover-rules.ts';
import type { HoverEvent } from '../core/hover/hover-state.ts';
import type { Point } from '../core/place/rect.ts';
import { pageDocument } from '../platform/page-document.ts';
import { isEditable } from './is-editable.ts';

/** A move, before it's known what lies under it. */
type BareMove = Omit<Extract<HoverEvent, { readonly type: 'move' }>, 'over' | 'inCard'>;

export type PointerReports = {
  readonly tell: (event: HoverEvent) => void;
  /** `isOurs`: the pointer is in a card; the browser knows, a look from the page can't. */
  readonly move: (move: BareMove, isOurs: boolean) => void;
  readonly press: (point: Point, isOurs: boolean) => void;
  /** False where nothing was open: then the key is the page's. */
  readonly dismiss: (at: number) => boolean;
  readonly scrolled: () => void;
  readonly isOurs: (target: EventTarget | null) => boolean;
  readonly modifier: () => HoverRules['modifier'];
};

/** @returns reports an event from before it was called */
export function reportPointer(
  { tell, move, press, dismiss, scrolled, isOurs, modifier }: PointerReports,
  signal: AbortSignal,
): (past: Event | null) => void {
  const now = () => performance.now();
  const listeners = new Map<string, (event: never) => void>();
  const listen = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void, passive = true) => {
    listeners.set(type, listener);
    addEventListener(type, event => event.isTrusted && listener(event), { capture: true, passive, signal });
  };

  let latest: { readonly event: PointerEvent; readonly isOurs: boolean } | null = null;
  listen('pointermove', event => {
    if (event.pointerType === 'touch') return;
    if (latest === null) requestAnimationFrame(report);
    // The target of an event that is over no longer tells of the card.
    latest = { event, isOurs: isOurs(event.target) };
  });
  const report = () => {
    if (latest === null || signal.aborted) return;
    const { event, isOurs: ours } = latest;
    latest = null;
    // Asked for the first move alone: while a page loads, its layout moves and the pointer lies still.
    const displaced = event.movementX !== 0 || event.movementY !== 0 || pageDocument.readyState === 'complete';
    move({ type: 'move', at: now(), point: pointOf(event), buttonDown: event.buttons !== 0, displaced }, ours);
  };
  // Out of the window or of the frame that this page is, or into a frame in it: no further move will tell of it.
  listen('pointerout', ({ relatedTarget, pointerType }) => {
    if (pointerType === 'touch' || (relatedTarget !== null && !(relatedTarget instanceof HTMLIFrameElement))) return;
    latest = null;
    tell({ type: 'move', at: now(), point: OUTSIDE, buttonDown: false, displaced: true, over: null, inCard: false });
  });

  listen('pointerdown', event => press(pointOf(event), isOurs(event.target)));
  listen('scroll', () => {
    tell({ type: 'scroll', at: now() });
    scrolled();
  });
  const leave = () => tell({ type: 'away', at: now() });
  listen('blur', event => event.target === window && leave());
  pageDocument.addEventListener('visibilitychange', () => pageDocument.hidden && leave(), { signal });
  pageDocument.addEventListener('selectionchange', () => tell({ type: 'selection', empty: getSelection()?.isCollapsed ?? true }), {
    signal,
  });
  listen('focusin', event => tell({ type: 'editing', editing: isEditable(event.composedPath()[0]) }));
  listen('focusout', () => tell({ type: 'editing', editing: false }));

  let swallowKeyUp = false;
  listen(
    'keydown',
    event => {
      if (event.key === modifier()) tell({ type: 'modifier', at: now(), held: true });
      // The page's own dialog must not close with our card (hoverzoom#1392).
      if (event.key === 'Escape' && dismiss(now())) {
        swallow(event);
        swallowKeyUp = true;
      } else if (!isOurs(event.target) && !MODIFIERS.has(event.key)) tell({ type: 'key', at: now() });
    },
    false,
  );
  listen(
    'keyup',
    event => {
      if (event.key === modifier()) tell({ type: 'modifier', at: now(), held: false });
      if (event.key !== 'Escape' || !swallowKeyUp) return;
      swallowKeyUp = false;
      swallow(event);
    },
    false,
  );
  if (isEditable(pageDocument.activeElement)) tell({ type: 'editing', editing: true });
  return past => past !== null && listeners.get(past.type)?.(past as never);
}

const MODIFIERS: ReadonlySet<string> = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock']);
const OUTSIDE = { x: -1e4, y: -1e4 };

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
