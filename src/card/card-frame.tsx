/** One card in the page: what it shows (a name, and those the reader went on to from it), where it stands, what keys do in it. */
import { render } from 'preact';
import type { Card } from '../core/card/card.ts';
import type { CardEvents, CardFrame, CardRequest } from '../core/hover/card-bridge.ts';
import type { MarkId } from '../core/hover/hover-state.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { CardWords } from '../locales/card-words.ts';
import { askBackground } from '../messages/lent-wire.ts';
import type { Explanation } from '../messages/protocol.ts';
import { pageDocument } from '../platform/page-document.ts';
import { CardFace } from '../ui/card/CardFace.tsx';
import { NoteFace } from '../ui/card/NoteFace.tsx';
import type { CardHost } from './card-host.ts';
import { pressKey } from './card-keys.ts';
import { createCardNames } from './card-names.ts';
import { dragByHead } from './drag-frame.ts';
import { explain, lookUp } from './fetch-card.ts';
import { choosePageTheme } from './page-theme.ts';
import { placeFrame } from './place-frame.ts';

export type OwnFrame = CardFrame & {
  readonly element: HTMLElement;
  readonly open: () => boolean;
  readonly nameAt: (element: Element) => MarkId | null;
};

export type FrameParts = {
  readonly request: CardRequest;
  readonly events: CardEvents;
  /** Names that the reader said are others. */
  readonly swaps: Map<EntityId, EntityId>;
  readonly host: CardHost;
  readonly parent: HTMLElement | null;
  readonly onClosed: () => void;
};

/** `latest`: the card as the archive has it now, where that isn't the card as of the page's day. */
type Shown = { readonly card: Card; latest: Card | null; isLatest: boolean };

let opened = 0;

export function createCardFrame({ request, events, swaps, host, parent, onClosed }: FrameParts): OwnFrame {
  const { mark, page, language } = request;
  const settings = page.settings();
  // The day the page speaks of, which the card is cut to; null: unknown, so the card is as of now.
  const { asOf } = page.page();
  // The same build on both ends of the wire.
  const words = request.words as CardWords;
  const element = pageDocument.createElement('div');
  const titleId = `title-${++opened}`;
  const note = 'lines' in request.card ? request.card : null;
  const shown: Shown[] = 'lines' in request.card ? [] : [{ card: request.card, latest: null, isLatest: false }];
  let at = 0;
  let pinned = false;
  let why: Explanation | null = null;
  let cameFrom: Element | null = null;
  let names = createCardNames();

  const draw = () => {
    element.dataset.theme = choosePageTheme(settings.theme);
    if (note !== null) {
      render(<NoteFace {...note} language={language} titleId={titleId} />, element);
      return;
    }
    const { card, latest, isLatest } = shown[at]!;
    render(
      <CardFace
        card={isLatest && latest !== null ? latest : card}
        words={words}
        language={language}
        dates={settings}
        titleId={titleId}
        matched={isMark() ? { text: mark.block.slice(mark.start, mark.end), form: mark.form } : null}
        onWhy={isMark() ? () => void toggleWhy() : null}
        why={why === null ? null : { ...why, onSwap: ({ entity }) => void swap(entity) }}
        pinned={pinned}
        asOf={asOf === null || latest === null ? null : { day: asOf, isLatest, onChoose: chooseLatest }}
        onPin={togglePin}
        onClose={end}
        onBack={at > 0 ? () => go(at - 1) : null}
        onForward={at < shown.length - 1 ? () => go(at + 1) : null}
        onToWord={pinned && parent === null ? () => events.toWord() : null}
        onOpenSource={(article, span) => void askBackground('openSource', { article, span })}
        onOpenEntity={entity => void goOn(entity)}
        onOpenDossier={entity => void askBackground('openDossier', { entity })}
        onAskApart={entity => void askBackground('openDossier', { entity, ask: 'apart' })}
      />,
      element,
    );
  };
  /** What is shown is what the words of the page stand for. */
  const isMark = () => at === 0 && parent === null;
  const toggleWhy = async () => {
    why = why === null ? await explain(mark, page) : null;
    if (element.isConnected) draw();
  };
  const swap = async (entity: EntityId) => {
    const card = await lookUp(entity, page);
    if (card === null || !element.isConnected) return;
    swaps.set(mark.entity, entity);
    shown.splice(0, shown.length, { card, latest: null, isLatest: false });
    go(0);
    void compare(shown[0]!);
  };
  const chooseLatest = (isLatest: boolean) => {
    shown[at]!.isLatest = isLatest;
    draw();
  };
  const togglePin = () => {
    pinned = !pinned;
    events.pinned(pinned);
    draw();
  };
  const go = (to: number) => {
    const hadFocus = hasFocus();
    at = to;
    why = null;
    // Other names stand there now: whatever hung on the old ones goes.
    names = createCardNames();
    draw();
    events.shifted();
    // The name that was pressed is gone, and the focus with it.
    if (hadFocus) element.focus({ preventScroll: true });
  };
  const goOn = async (entity: EntityId) => {
    const card = await lookUp(entity, page);
    if (card === null || !element.isConnected) return;
    shown.splice(at + 1, shown.length, { card, latest: null, isLatest: false });
    go(at + 1);
    void compare(shown[at]!);
  };
  const compare = async (entry: Shown) => {
    if (asOf === null) return;
    const latest = await lookUp(entry.card.entity, page, true);
    if (latest === null || !element.isConnected || JSON.stringify(latest) === JSON.stringify(entry.card)) return;
    entry.latest = latest;
    draw();
  };

  const place = () => {
    if (!pinned) placeFrame(element, { ...mark, rects: mark.rects() }, parent?.getBoundingClientRect() ?? null);
    events.moved(element.getBoundingClientRect());
  };
  const resized = new ResizeObserver(() => events.moved(element.getBoundingClientRect()));
  const hasFocus = () => host.root.activeElement !== null && element.contains(host.root.activeElement);
  const close = () => {
    if (!element.isConnected) return;
    const back = hasFocus() ? cameFrom : null;
    onClosed();
    resized.disconnect();
    render(null, element);
    host.hide(element);
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  };
  const end = () => {
    close();
    events.closed();
  };

  element.className = 'kh-theme frame';
  setUpDialog(element, titleId);
  element.onkeydown = event => pressKey(event, element, shown[at]?.card);
  element.addEventListener('scroll', () => events.shifted(), { capture: true, passive: true });
  dragByHead(element, () => pinned);
  return {
    element,
    open() {
      cameFrom = parent === null ? pageDocument.activeElement : host.root.activeElement;
      draw();
      if (!host.show(element)) return false;
      place();
      resized.observe(element);
      if (request.focus) element.focus({ preventScroll: true });
      if (shown[0] !== undefined) void compare(shown[0]);
      return true;
    },
    close,
    end,
    follow: place,
    nameAt: target => (element.contains(target) ? names.idOf(target) : null),
    mark: id => names.view(id),
  };
}

/** Hover never moves the focus and the page stays usable beside the card: a dialog, but not a modal one. */
function setUpDialog(frame: HTMLElement, titleId: string): void {
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-labelledby', titleId);
  frame.tabIndex = -1;
}
