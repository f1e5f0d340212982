/** The element the cards live in: in the top layer, in a closed shadow root, under a name nobody knows, gone when the last card is. */
import { pageDocument } from '../platform/page-document.ts';
import { adoptCardStyles } from './card-styles.ts';

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
  adoptCardStyles(root);
  for (const type of KEPT_INSIDE) root.addEventListener(type, event => event.stopPropagation());
  let restores = 0;
  let above: Element | null = null;

  const isShown = () => host.isConnected && host.matches(':popover-open');
  const put = () => {
    // Everything outside of a modal dialog is inert, so a card on a dialog's text has to live in the dialog.
    const parent = [...pageDocument.querySelectorAll('dialog:modal')].at(-1) ?? pageDocument.documentElement;
    const covered = above !== pageDocument.fullscreenElement;
    above = pageDocument.fullscreenElement;
    if (isShown() && host.parentNode === parent && !covered) return;
    if (host.parentNode !== parent) parent.append(host);
    host.setAttribute('popover', 'manual');
    // Closing first puts it above dialogs and fullscreen elements that opened meanwhile.
    if (isShown()) host.hidePopover();
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
