import type { Span } from '../text/span.ts';
import type { DateRange } from '../time/date-range.ts';

/** First 24 hex digits of the SHA-256 of the text (article/article-id.ts), so the same text is the same article. */
export type ArticleId = string & { readonly brand: 'ArticleId' };

export type Language = 'ar' | 'en' | 'other';

/** How a fact about an article is known: its own words or markup, worked out from them, entered by the reader, or not at all. */
export type Basis = 'text' | 'inferred' | 'reader' | 'unknown';

/** A fact about an article with the words (or the markup) that show it. `start`/`end` only where these words stand in the text. */
export type Known<T> = {
  readonly value: T | null;
  readonly basis: Basis;
  readonly evidence: string | null;
  readonly start?: number;
  readonly end?: number;
};

export type BlockRole = 'title' | 'heading' | 'lead' | 'paragraph' | 'caption' | 'list-item';

/** One block of the article's own text; blocks are in text order and don't overlap. */
export type Block = Span & {
  readonly role: BlockRole;
  /** Stands in the text a second time (a headline, a photo's caption): names in it count, statements don't. */
  readonly repeats?: true;
  /** All of its words lead elsewhere: a teaser, a tag, a button. Only where markup says so. */
  readonly linked?: true;
};

export type Boilerplate = Span & { readonly why: string };

export type ArticleFacts = {
  readonly title: Known<string>;
  readonly outlet: Known<string>;
  readonly url: Known<string>;
  /** The publication date, only where text, markup or reader say it. */
  readonly published: Known<DateRange>;
  /** What the words merely bound: "on or after", "before". `published` wins over it. */
  readonly publishedBounds: Known<DateRange>;
};

export type Article = {
  readonly id: ArticleId;
  readonly language: Language;
  /** The text exactly as decoded; boilerplate is marked in it, never cut out. */
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly blocks: readonly Block[];
  readonly boilerplate: readonly Boilerplate[];
};

/** What is known of a document before it is read as an article: from a plain text file, an HTML document, a pasted text, a JSONL row. */
export type ArticleParts = {
  readonly text: string;
  /** Blocks the markup gives (offsets into `text`); null for plain text, where blocks are found from line breaks. */
  readonly blocks: readonly Block[] | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Publication dates the page offers, best first: `value` as written there. `page` is what it shows its readers. */
  readonly dates: readonly { readonly value: string; readonly from: 'json-ld' | 'meta' | 'time' | 'page' | 'url' | 'row' | 'reader' }[];
  readonly language: string | null;
};
