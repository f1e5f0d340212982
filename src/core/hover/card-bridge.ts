/**
 * How the always-on script and the card, two bundles in one isolated world, know each other: the card's
 * bundle leaves a `CardSurface` under a symbol on `globalThis`, which no page can see.
 */
import type { Card } from '../card/card.ts';
import type { MatchForm } from '../match/mention.ts';
import type { Rect } from '../place/rect.ts';
import type { Settings } from '../settings/settings.ts';

export type CardRequest = {
  readonly card: Card;
  /** The words the pointer rests on, and how they name the entity. */
  readonly matched: { readonly text: string; readonly form: MatchForm };
  readonly settings: Settings;
  /** Client rects of the mark, one a line; empty once it's gone from the page. */
  readonly anchorRects: () => readonly Rect[];
  /** Of the text around the mark, CSS pixels: the card leaves the next line readable. */
  readonly lineHeight: number;
  /** Of the text around the mark. */
  readonly dir: 'rtl' | 'ltr';
  /** Opened by keyboard or from the popup: the card takes the focus, and gives it back when it closes. */
  readonly focus: boolean;
};

export type CardEvents = {
  /** The reader closed it with its button. */
  closed(): void;
  pinned(pinned: boolean): void;
  /** The card's box changed (opened, scrolled with the page, sources unfolded). */
  moved(rect: Rect): void;
};

export type CardSurface = {
  /** False where the page removed our host too often: the card stays away. */
  readonly show: (request: CardRequest, events: CardEvents) => boolean;
  readonly hide: () => void;
  /** Puts the card at its anchor again, after a scroll or a resize. */
  readonly follow: () => void;
  /** Whether an event's target is the card's host (a closed shadow root shows no more than that). */
  readonly owns: (target: unknown) => boolean;
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
