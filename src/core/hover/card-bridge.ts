/**
 * How hovering and the card, two bundles in one isolated world, know each other: the card's bundle leaves a
 * `CardSurface` under a symbol on `globalThis`, which no page can see.
 */
import type { Card } from '../card/card.ts';
import type { Point, Rect } from '../place/rect.ts';
import type { MarkId } from './hover-state.ts';
import type { CardNote, MarkedPage, MarkView } from './marked-page.ts';

/** A card with its words, as the card's bundle has fetched it. */
export type FetchedCard = {
  readonly card: Card | CardNote;
  readonly language: 'ar' | 'en';
  /** What `cardLook` answered: the bundle carries no words of its own. */
  readonly words: object;
};

export type CardRequest = FetchedCard & {
  /** What the card stands beside: words of the page, or a name in another card. */
  readonly mark: MarkView;
  /** The card that the name stands in; null on the page. */
  readonly parent: CardFrame | null;
  readonly page: MarkedPage;
  /** Opened by keyboard or from the popup: the card takes the focus, and gives it back when it closes. */
  readonly focus: boolean;
};

export type CardEvents = {
  /** The reader closed it with its button, or the page did. */
  closed(): void;
  pinned(pinned: boolean): void;
  /** The card's box changed (opened, scrolled with the page, sources unfolded). */
  moved(rect: Rect): void;
  /** What is in the card moved under a still pointer: it scrolled, or shows another name. */
  shifted(): void;
  /** Brings the words that the card is about back into view. */
  toWord(): void;
};

/** An open card. */
export type CardFrame = {
  /** Its dialog, an HTMLElement in the closed root; core knows no DOM. */
  readonly element: object;
  readonly close: () => void;
  /** By the reader, as its button does. */
  readonly end: () => void;
  /** Puts the card at its anchor again, after a scroll or a resize; a pinned one stays where it is. */
  readonly follow: () => void;
  /** A name in it, as a mark for a card of its own; null once it's gone. */
  readonly mark: (id: MarkId) => MarkView | null;
};

/** Where the pointer is, as only the card's bundle can tell: a closed shadow root shows others no more than its host. */
type Under = { readonly frame: CardFrame; readonly name: MarkId | null };

export type CardSurface = {
  /** Null where there is nothing to show. */
  readonly bring: (mark: MarkView, page: MarkedPage) => Promise<FetchedCard | null>;
  /** Null where the page removed our host too often: the card stays away. */
  readonly open: (request: CardRequest, events: CardEvents) => CardFrame | null;
  /** Whether an event's target is the cards' host. */
  readonly owns: (target: unknown) => boolean;
  readonly under: (point: Point) => Under | null;
};

/** In the registry of symbols, because the two bundles have no object in common to begin with. */
const KEY = Symbol.for('khalfiya.card');

export function offerSurface(surface: CardSurface): void {
  (globalThis as { [KEY]?: CardSurface })[KEY] = surface;
}

/** The surface, or null before the card's bundle has run here. */
export function findSurface(): CardSurface | null {
  return (globalThis as { [KEY]?: CardSurface })[KEY] ?? null;
}
