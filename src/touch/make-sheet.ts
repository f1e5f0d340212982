/** A card as a sheet: over the whole width at the window's foot, gone by a swipe down, a tap beside it, or "back". */

/** A swipe shorter than this is a finger that changed its mind. */
const SWIPE_PX = 72;

const STYLES = `
.frame[data-sheet]{inset:auto 0 0!important;inline-size:auto!important;max-block-size:70vh!important}
.frame[data-sheet]::before{content:"";position:fixed;inset:-100vh 0 0;background:#0006;z-index:-1;pointer-events:none}
.frame[data-sheet]>.kh-card{inline-size:auto;max-block-size:70vh;border-end-start-radius:0;border-end-end-radius:0;padding-block-end:env(safe-area-inset-bottom)}
.frame[data-sheet] .head{touch-action:none}
.frame[data-sheet] .head::before{content:"";position:absolute;inset:6px 0 auto;margin:auto;inline-size:36px;block-size:4px;border-radius:2px;background:currentcolor;opacity:.3}
`;

export function makeSheet(frame: HTMLElement, close: () => void): void {
  frame.dataset.sheet = '';
  const root = frame.getRootNode();
  if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf()];
  closeBySwipe(frame, close);
  closeByBack(frame, close);
}

let sheet: CSSStyleSheet | undefined;

function sheetOf(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
  }
  return sheet;
}

function closeBySwipe(frame: HTMLElement, close: () => void): void {
  let from: number | null = null;
  frame.addEventListener('pointerdown', event => {
    const target = event.composedPath()[0];
    const isHandle = target instanceof Element && target.closest('.head,.bar') !== null && target.closest('button') === null;
    from = event.isTrusted && isHandle ? event.clientY : null;
    if (from !== null) frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', ({ clientY }) => {
    if (from !== null) frame.style.translate = `0 ${Math.max(clientY - from, 0)}px`;
  });
  const settle = (event: PointerEvent) => {
    const isSwipe = from !== null && event.type === 'pointerup' && event.clientY - from > SWIPE_PX;
    from = null;
    frame.style.translate = '';
    if (isSwipe) close();
  };
  frame.addEventListener('pointerup', settle);
  frame.addEventListener('pointercancel', settle);
}

type CloseWatching = new () => { onclose: (() => void) | null; destroy(): void };

/** The system's own way back, where the browser tells of it; an entry in the page's history would be the page's to see. */
function closeByBack(frame: HTMLElement, close: () => void): void {
  const { CloseWatcher } = globalThis as { readonly CloseWatcher?: CloseWatching };
  if (CloseWatcher === undefined) return;
  const watcher = new CloseWatcher();
  watcher.onclose = close;
  const gone = new MutationObserver(() => {
    if (frame.isConnected) return;
    gone.disconnect();
    watcher.destroy();
  });
  gone.observe(frame.getRootNode(), { childList: true });
}
