import table from '../../../data/tables/hand/page-furniture.json';

/** Why a line of these words alone is no part of an article. */
type FurnitureKind =
  | 'share buttons'
  | 'read-on link'
  | 'read-also teaser'
  | 'sources label'
  | 'site navigation'
  | 'advertisement'
  | 'tags label'
  | 'reader comments'
  | 'copyright';

export type FurnitureRow = {
  readonly why: FurnitureKind;
  /** The label opens a list: what follows belongs to it. */
  readonly opens: 'links' | 'sources' | null;
  /** As templates spell them. */
  readonly words: readonly string[];
};

export const FURNITURE_ROWS = table.rows as readonly FurnitureRow[];

const { bylines, agencies, photoLabels, calls, channels, ours, crawled, updated, published, aroundDates, clocks, by } = table;

/** The other lists, by what they are for (the table's `about`), as templates spell them. */
export const PAGE_WORDS = {
  bylines: bylines.words,
  agencies: agencies.words,
  photoLabels: photoLabels.words,
  calls: calls.words,
  channels: channels.words,
  ours: ours.words,
  crawled: crawled.words,
  updated: updated.words,
  published: published.words,
  aroundDates: aroundDates.words,
  clocks: clocks.words,
  by: by.words,
} as const satisfies Record<string, readonly string[]>;
