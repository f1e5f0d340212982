/** Keys inside a card that has the focus. By `code`: on an Arabic layout the key of P types «ح». */
import type { Card } from '../core/card/card.ts';
import { pageDocument } from '../platform/page-document.ts';
import { citeCard } from '../ui/card/cite-card.ts';

/** Each presses what a pointer would press. */
const PRESSED: Readonly<Record<string, string>> = {
  KeyP: '[data-do=pin]',
  KeyS: '[data-do=sources]',
  Slash: '[data-do=keys]',
  Backspace: '[data-do=back]',
};

export function pressKey(event: KeyboardEvent, frame: HTMLElement, card: Card | undefined): void {
  if (card === undefined || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.code === 'KeyC') copyText(citeCard(card));
  else if (event.code === 'KeyT') scrollToEvents(frame);
  else {
    const pressed = Object.hasOwn(PRESSED, event.code) ? PRESSED[event.code] : undefined;
    if (pressed === undefined) return;
    frame.querySelector<HTMLElement>(pressed)?.click();
  }
  event.preventDefault();
}

/** Not scrollIntoView: that would scroll the page under the card as well. */
function scrollToEvents(frame: HTMLElement): void {
  const body = frame.querySelector('.body');
  const events = frame.querySelector('.events');
  if (body !== null && events !== null) body.scrollTop += events.getBoundingClientRect().top - body.getBoundingClientRect().top;
}

/** By a copy event of our own: the asynchronous clipboard isn't there on pages without https. */
function copyText(text: string): void {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', fill, { capture: true, once: true });
  pageDocument.execCommand('copy');
  removeEventListener('copy', fill, { capture: true });
}
