/** The page as hovering knows it: where its marks are, what a card needs of each. */
import type { ArticleId } from '../article/article.ts';
import type { EntityId } from '../link/dossier.ts';
import type { MatchForm, PageContext } from '../match/mention.ts';
import type { Point, Rect } from '../place/rect.ts';
import type { Settings } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { MarkId } from './hover-state.ts';

/** A mark as a card needs it. */
export type MarkView = Span & {
  readonly entity: EntityId;
  /** The text that the span is in. */
  readonly block: string;
  readonly form: MatchForm;
  /** Its boxes now, one a line; empty once its text is gone from the page. */
  readonly rects: () => readonly Rect[];
  /** Of the text around it, with what lies between its line and the next, CSS pixels. */
  readonly lineHeight: number;
  readonly dir: 'rtl' | 'ltr';
  /** Of words that are no name: what there is to say of them; null: nothing. */
  readonly read?: (language: 'ar' | 'en') => Promise<CardNote | null>;
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
