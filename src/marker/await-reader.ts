/** What is done to a page by somebody who may want a card next. */
const ACTS = ['pointermove', 'pointerdown', 'keydown'];

/**
 * Calls `come` once somebody points at the page or presses a key in it, and again until it answers that it came:
 * hover.js is not needed before, and many a tab is opened and never pointed at. Where fingers point, at once: a tap is
 * over before it would be there.
 * @returns tells the last act, which hover.js takes for its first
 */
export function awaitReader(signal: AbortSignal, come: () => Promise<boolean>): () => Event | null {
  let lastAct: Event | null = null;
  let coming = false;
  const stop = new AbortController();
  const call = async () => {
    if (coming) return;
    coming = true;
    coming = await come();
    if (coming) stop.abort();
  };
  for (const type of ACTS) {
    addEventListener(
      type,
      event => {
        if (!event.isTrusted) return;
        lastAct = event;
        void call();
      },
      { capture: true, passive: true, signal: AbortSignal.any([signal, stop.signal]) },
    );
  }
  if (navigator.maxTouchPoints > 0) void call();
  return () => lastAct;
}
