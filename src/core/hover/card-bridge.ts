/**
 * How hovering and the card, two bundles in one isolated world, know each other: the card's bundle leaves a
 * `CardSurface` under a symbol on `globalThis`, which no page can see.
 */
import type { ArticleId } from '../article/article.ts';
import type { Card } from '../card/card.ts';
import type { EntityId } from '../link/dossier.ts';
import type { Mention } from '../match/mention.ts';
import type { Point, Rect } from '../place/rect.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { DateRange } from '../time/date-range.ts';
import type { MarkId } from './hover-state.ts';
import type { CardNote, MarkView } from './page-bridge.ts';

export type CardRequest = {
  readonly card: Card | CardNote;
  /** What the card stands beside: words of the page, or a name in another card. */
  readonly mark: MarkView;
  /** The card that the name stands in; null on the page. */
  readonly parent: CardFrame | null;
  readonly settings: Settings;
  readonly language: 'ar' | 'en';
  /** Its words, as `cardWords` answered them: this bundle carries none. */
  readonly words: object;
  /** The day the page speaks of, which the card is cut to; null: unknown, so the card is as of now. */
  readonly asOf: DateRange | null;
  /** Opened by keyboard or from the popup: the card takes the focus, and gives it back when it closes. */
  readonly focus: boolean;
};

export type Explained = Pick<Mention, 'form' | 'confidence' | 'candidates'>;

export type CardEvents = {
  /** The reader closed it with its button, or the page did. */
  closed(): void;
  pinned(pinned: boolean): void;
  /** The card's box changed (opened, scrolled with the page, sources unfolded). */
  moved(rect: Rect): void;
  /** What is in the card moved under a still pointer: it scrolled, or shows another name. */
  shifted(): void;
  /** Brings the words that the card is about back into view. */
  toWord(): unknown;
  /** Another name's card, or this one's as the archive has it now (`latest`); null where there is none. */
  look(entity: EntityId, latest: boolean): Promise<Card | null>;
  /** Why the words are taken for this name. */
  explain(): Promise<Explained | null>;
  /** For as long as the page is open, its words for this card's name mean another. */
  swap(entity: EntityId): void;
  /** Our stored copy of an article, at the span or its top. */
  openSource(article: ArticleId, span: Span | null): void;
  /** A name's file in the archive. */
  openDossier(entity: EntityId): void;
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
export type Under = { readonly frame: CardFrame; readonly name: MarkId | null };

export type CardSurface = {
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
