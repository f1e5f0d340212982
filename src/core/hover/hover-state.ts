/** What hovering is made of: what happens (events), what is known (state), what is to be done (effects). All of it data. */
import type { Point, Rect } from '../place/rect.ts';
import type { HoverRules } from './hover-rules.ts';

/** One mark on the page. A number the page script gives; the same mark keeps its number. */
export type MarkId = number;

export type HoverEvent =
  /** A trusted pointer move, at most one a frame. */
  | {
      readonly type: 'move';
      readonly at: number;
      readonly point: Point;
      readonly over: MarkId | null;
      readonly inCard: boolean;
      readonly buttonDown: boolean;
      /** The browser says the pointer itself moved; it also sends moves when only the page did. Asked for the first move alone. */
      readonly displaced: boolean;
    }
  | { readonly type: 'scroll'; readonly at: number }
  /** Answer to the effect `probe`: which mark lies under the pointer, which did not move. */
  | { readonly type: 'underneath'; readonly over: MarkId | null }
  | { readonly type: 'press'; readonly inCard: boolean }
  | { readonly type: 'key'; readonly at: number }
  | { readonly type: 'modifier'; readonly at: number; readonly held: boolean }
  | { readonly type: 'selection'; readonly empty: boolean }
  | { readonly type: 'editing'; readonly editing: boolean }
  | { readonly type: 'timer'; readonly timer: HoverTimer; readonly at: number }
  /** Opened without a pointer: from the popup's list or by keyboard. */
  | { readonly type: 'open'; readonly mark: MarkId }
  | { readonly type: 'loaded'; readonly token: number; readonly found: boolean }
  /** The card's box, when it opened and whenever it changed. */
  | { readonly type: 'moved'; readonly rect: Rect }
  /** The reader pinned the card: from now on it stands by itself. */
  | { readonly type: 'released'; readonly at: number }
  /** The reader unpinned it: it closes again when the pointer leaves it. */
  | { readonly type: 'adopted'; readonly mark: MarkId }
  | { readonly type: 'escape'; readonly at: number }
  | { readonly type: 'closed'; readonly at: number }
  /** Window blurred, tab hidden, the mark scrolled out of view or gone from the page. */
  | { readonly type: 'away'; readonly at: number }
  | { readonly type: 'rules'; readonly rules: HoverRules };

export type HoverTimer = 'open' | 'close' | 'settle';

export type HoverEffect =
  | { readonly type: 'wait'; readonly timer: HoverTimer; readonly ms: number }
  | { readonly type: 'forget'; readonly timer: HoverTimer }
  | { readonly type: 'load'; readonly token: number; readonly mark: MarkId; readonly focus: boolean }
  | { readonly type: 'show'; readonly token: number }
  | { readonly type: 'hide' }
  | { readonly type: 'probe' };

export type OpenCard = {
  readonly mark: MarkId;
  readonly token: number;
  /** Null until the card said where it is. */
  readonly rect: Rect | null;
  /** Where the pointer last was on the mark: the tip of the safe triangle. */
  readonly tip: Point | null;
  /** Opened without a pointer: a pointer that lies elsewhere does not close it before it has once come here. */
  readonly sticky: boolean;
  /** The pointer left; the `close` timer runs. */
  readonly closing: boolean;
};

export type Sample = Point & { readonly at: number };

export type HoverState = {
  readonly rules: HoverRules;
  /** Positions of the last 100 ms, oldest first. */
  readonly trail: readonly Sample[];
  readonly restSince: number;
  readonly over: MarkId | null;
  readonly overSince: number;
  /** Does not open until the pointer has left it: dismissed, or brought here by scroll or layout. */
  readonly barred: MarkId | null;
  readonly loading: { readonly mark: MarkId; readonly token: number; readonly byPointer: boolean } | null;
  readonly card: OpenCard | null;
  readonly closedAt: number;
  readonly scrolledAt: number;
  /** Where the pointer was at the last scroll: once it has travelled from there, what it is on is what it was moved to. */
  readonly scrolledFrom: Point | null;
  readonly typedAt: number;
  readonly buttonDown: boolean;
  readonly selecting: boolean;
  readonly editing: boolean;
  readonly modifierHeld: boolean;
  readonly nextToken: number;
};

const LONG_AGO = Number.NEGATIVE_INFINITY;

export function startHover(rules: HoverState['rules']): HoverState {
  return {
    rules,
    trail: [],
    restSince: LONG_AGO,
    over: null,
    overSince: LONG_AGO,
    barred: null,
    loading: null,
    card: null,
    closedAt: LONG_AGO,
    scrolledAt: LONG_AGO,
    scrolledFrom: null,
    typedAt: LONG_AGO,
    buttonDown: false,
    selecting: false,
    editing: false,
    modifierHeld: false,
    nextToken: 1,
  };
}
