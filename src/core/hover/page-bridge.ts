/**
 * How hover.js knows the page that content.js reads: two bundles in one isolated world, joined by a symbol on
 * `globalThis` that no page can see. content.js stays small because pages without a known name never get the rest.
 */

import type { ArticleId } from '../article/article.ts';
import type { EntityId } from '../link/dossier.ts';
import type { MatchForm, PageContext } from '../match/mention.ts';
import type { Point, Rect } from '../place/rect.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { CardFrame } from './card-bridge.ts';
import type { MarkId } from './hover-state.ts';

/** A mark as a card needs it. */
export type MarkView = Span & {
  readonly entity: EntityId;
  /** The text that the span is in. */
  readonly block: string;
  readonly form: MatchForm;
  /** Its boxes now, one a line; empty once its text is gone from the page. */
  readonly rects: () => readonly Rect[];
  /** Of the text around it, CSS pixels. */
  readonly lineHeight: number;
  readonly dir: 'rtl' | 'ltr';
  /** Of words that are no name: what there is to say of them; null: nothing. */
  readonly read?: () => Promise<CardNote | null>;
};

/** A few ready lines under a title, instead of a card. */
export type CardNote = { readonly title: string; readonly lines: readonly string[] };

export type MarkedPage = {
  /** Called once, when the page's session ends. */
  readonly onEnd: (stop: () => void) => void;
  readonly page: () => PageContext & { readonly article: ArticleId | null };
  readonly settings: () => Settings;
  readonly markAt: (point: Point) => MarkId | null;
  /** Null once the mark is gone from the page. */
  readonly mark: (id: MarkId) => MarkView | null;
  /** Brings a mark that is still there into the middle of the window. */
  readonly scrollTo: (id: MarkId) => void;
  /** Every mention of the kinds that the reader has marked, in page order. */
  readonly marks: () => readonly { readonly id: MarkId }[];
  readonly setActive: (id: MarkId | null) => void;
  /** The background is no more: ends everything. */
  readonly end: () => void;
};

export type Hover = {
  /** `here`: the mark is in view, and stays where it is. */
  open(mark: MarkId, here?: boolean): void;
  /** The card that the page's words opened. */
  frame(): CardFrame | undefined;
  /** The page was read again: an open card follows its mark, or closes with it. */
  follow(): void;
  /** The settings changed. */
  useSettings(): void;
};

/** Whichever bundle comes second finds the other. */
type Bridge = { page?: MarkedPage; hover?: Hover | undefined; start?: (page: MarkedPage) => Hover };

const KEY = Symbol.for('khalfiya.hover');

function bridge(): Bridge {
  const world = globalThis as { [KEY]?: Bridge };
  world[KEY] ??= {};
  return world[KEY];
}

/** content.js: this page has marks. */
export function offerPage(page: MarkedPage): void {
  const joint = bridge();
  joint.page = page;
  joint.hover = joint.start?.(page);
}

/** hover.js: hovering can begin. */
export function offerHover(start: (page: MarkedPage) => Hover): void {
  const joint = bridge();
  if (joint.start !== undefined) return;
  joint.start = start;
  if (joint.page !== undefined) joint.hover = start(joint.page);
}

export function findPage(): MarkedPage | null {
  return bridge().page ?? null;
}

/** Null before hover.js has run here. */
export function findHover(): Hover | null {
  return bridge().hover ?? null;
}
