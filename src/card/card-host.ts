/** The element the cards live in: in the top layer, in a closed shadow root, under a name nobody knows, gone when the last card is. */
import { pageDocument } from '../platform/page-document.ts';

/** A page that keeps removing our element means it; then the cards stay away. */
const MAX_RESTORES = 3;

export type CardHost = {
  /** Closed to the page. */
  readonly root: ShadowRoot;
  /** Puts a card in the page, on top of whatever is there; false where the page has removed the host too often. */
  readonly show: (frame: HTMLElement) => boolean;
  readonly hide: (frame: HTMLElement) => void;
  readonly owns: (target: unknown) => boolean;
};

/** @param onLost the page removed or closed the host once too often while a card was shown */
export function createCardHost(onLost: () => void): CardHost {
  const host = pageDocument.createElement(randomTag());
  const root = host.attachShadow({ mode: 'closed' });
  for (const type of KEPT_INSIDE) root.addEventListener(type, event => event.stopPropagation());
  let restores = 0;

  const isShown = () => host.isConnected && host.matches(':popover-open');
  const put = () => {
    const parent = liveElement();
    if (isShown() && host.parentNode === parent) return;
    // Taken out and put in again, it stands above all that opened meanwhile.
    parent.append(host);
    host.setAttribute('popover', 'manual');
    host.showPopover();
  };
  const restore = () => {
    if (root.childElementCount === 0 || isShown()) return;
    restores++;
    if (restores <= MAX_RESTORES) return put();
    onLost();
  };
  // Sees the host, or an ancestor of it, taken out of the page; `toggle` sees it closed in place.
  const observer = new MutationObserver(restore);
  host.addEventListener('toggle', restore);
  addEventListener('fullscreenchange', () => root.childElementCount > 0 && put());
  return {
    root,
    show(frame) {
      if (restores > MAX_RESTORES) return false;
      root.append(frame);
      put();
      observer.observe(document, { childList: true, subtree: true });
      return true;
    },
    hide(frame) {
      frame.remove();
      if (root.childElementCount > 0) return;
      observer.disconnect();
      host.remove();
    },
    owns: target => target === host,
  };
}

/** Everything outside of a modal dialog or a fullscreen element is inert, so a card on its text has to live in it. */
function liveElement(): Element {
  const dialog = [...pageDocument.querySelectorAll('dialog:modal')].at(-1);
  const full = pageDocument.fullscreenElement;
  // A video holds nothing that is drawn.
  if (full === null || full instanceof HTMLMediaElement) return dialog ?? pageDocument.documentElement;
  return dialog === undefined || dialog.contains(full) ? full : dialog;
}

/** A page must not take a key or a press in our card for one of its own (its shortcuts, its "click outside"). */
const KEPT_INSIDE =
  'keydown keyup keypress pointerdown pointerup mousedown mouseup click dblclick contextmenu wheel touchstart touchmove touchend'.split(
    ' ',
  );

/** `kq-wzrtpl`: a hyphen lets it have a shadow root, chance keeps pages from looking for it. Never registered as a custom element. */
function randomTag(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(9))].map(byte => String.fromCharCode(0x61 + (byte % 26)));
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`;
}
