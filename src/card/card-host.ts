/** The element the card lives in: in the top layer, in a closed shadow root, under a name nobody knows, gone when closed. */
import { adoptCardStyles } from './card-styles.ts';

/** A page that keeps removing our element means it; then the card stays away. */
const MAX_RESTORES = 3;

export type CardHost = {
  /** Inside the closed shadow root. */
  readonly frame: HTMLElement;
  /** Puts the host in the page, on top of whatever is there; false where the page has removed it too often. */
  readonly show: () => boolean;
  readonly hide: () => void;
  readonly owns: (target: unknown) => boolean;
};

/** @param onLost the page removed or closed the host once too often while it was shown */
export function createCardHost(onLost: () => void): CardHost {
  const { host, frame } = makeHost();
  let wanted = false;
  let restores = 0;

  const put = () => {
    // Everything outside of a modal dialog is inert, so a card on a dialog's text has to live in the dialog.
    const parent = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
    if (host.parentNode !== parent) parent.append(host);
    host.setAttribute('popover', 'manual');
    // Closing first puts it above dialogs and fullscreen elements that opened meanwhile.
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const restore = () => {
    if (!wanted || (host.isConnected && host.matches(':popover-open'))) return;
    restores++;
    if (restores <= MAX_RESTORES) return put();
    hide();
    onLost();
  };
  // Sees the host, or an ancestor of it, taken out of the page; `toggle` sees it closed in place.
  const observer = new MutationObserver(restore);
  host.addEventListener('toggle', restore);

  const hide = () => {
    wanted = false;
    observer.disconnect();
    host.remove();
  };
  return {
    frame,
    show() {
      if (restores > MAX_RESTORES) return false;
      wanted = true;
      put();
      observer.observe(document, { childList: true, subtree: true });
      return true;
    },
    hide,
    owns: target => target === host,
  };
}

function makeHost(): { readonly host: HTMLElement; readonly frame: HTMLElement } {
  const host = document.createElement(randomTag());
  const root = host.attachShadow({ mode: 'closed' });
  adoptCardStyles(root);
  const frame = document.createElement('div');
  frame.className = 'kh-theme frame';
  root.append(frame);
  for (const type of KEPT_INSIDE) root.addEventListener(type, event => event.stopPropagation());
  return { host, frame };
}

/** A page must not take a key or a press in our card for one of its own (its shortcuts, its "click outside"). */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'wheel',
  'touchstart',
  'touchend',
];

/** `kq-wzrtpl`: a hyphen lets it have a shadow root, chance keeps pages from looking for it. Never registered as a custom element. */
function randomTag(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(9))].map(byte => String.fromCharCode(0x61 + (byte % 26)));
  return `${letters.slice(0, 3).join('')}-${letters.slice(3).join('')}`;
}
