import type { ArticleFacts, ArticleId, ArticleParts, Block, Known } from '../core/article/article.ts';
import { MAX_ARTICLE_CHARS, MAX_LINE_CHARS, MAX_URL_CHARS } from '../core/article/limits.ts';
import type { EntityId } from '../core/link/dossier.ts';
import type { PageContext } from '../core/match/mention.ts';
import { MAX_FOUND_A_REQUEST } from '../core/match/request-limits.ts';
import type { Span } from '../core/text/span.ts';
import type { DateRange } from '../core/time/date-range.ts';
import type { ImportItem } from './protocol.ts';
import { brandedText, integer, list, nullable, oneOf, type Parse, record, text, where } from './shape.ts';

/** The most there can be: blocks of one letter and a line break each. */
export const MAX_BLOCKS = MAX_ARTICLE_CHARS / 2;

export const articleId: Parse<ArticleId> = brandedText<ArticleId>(/^[0-9a-f]{24}$/);
export const entityId: Parse<EntityId> = brandedText<EntityId>(/^(?:person|organisation|place|event)\/[^\s\p{Cc}]{1,300}$/u);
export const batchId: Parse<string> = brandedText<string>(/^[0-9A-Za-z-]{1,64}$/);

export const offset = integer(0, MAX_ARTICLE_CHARS);
export const ordered = (span: Span): boolean => span.start <= span.end;
export const span: Parse<Span> = where(record<Span>({ start: offset, end: offset }), ordered);
const isoDay = brandedText<string>(/^\d{4}-\d{2}-\d{2}$/);
const dateRange: Parse<DateRange> = record<DateRange>({ from: nullable(isoDay), to: nullable(isoDay) });
const line = text(MAX_LINE_CHARS);
const url = text(MAX_URL_CHARS);

function known<T>(value: Parse<T>, evidence: Parse<string>): Parse<Known<T>> {
  return record<Known<T>>(
    {
      value: nullable(value),
      basis: oneOf('text', 'inferred', 'reader', 'unknown'),
      evidence: nullable(evidence),
      start: offset,
      end: offset,
    },
    ['start', 'end'],
  );
}

/** @param words what may be a fact, or show it; addresses and dates are short in any case */
export function factsWithin(words: Parse<string>): Parse<ArticleFacts> {
  return record<ArticleFacts>({
    title: known(words, words),
    outlet: known(words, words),
    url: known(url, words),
    published: known(dateRange, words),
    publishedBounds: known(dateRange, words),
  });
}

export const facts: Parse<ArticleFacts> = factsWithin(line);

const yes: Parse<true> = value => (value === true ? true : undefined);
export const block: Parse<Block> = where(
  record<Block>(
    {
      start: offset,
      end: offset,
      role: oneOf('title', 'heading', 'lead', 'paragraph', 'caption', 'list-item'),
      repeats: yes,
      linked: yes,
    },
    ['repeats', 'linked'],
  ),
  ordered,
);

const parts: Parse<ArticleParts> = record<ArticleParts>({
  text: text(MAX_ARTICLE_CHARS),
  blocks: nullable(list(block, MAX_BLOCKS)),
  title: nullable(line),
  outlet: nullable(line),
  url: nullable(url),
  dates: list(
    record<ArticleParts['dates'][number]>({ value: line, from: oneOf('json-ld', 'meta', 'time', 'page', 'url', 'row', 'reader') }),
    100,
  ),
  language: nullable(line),
});

export const importItem: Parse<ImportItem> = record<ImportItem>({ name: line, parts, facts: nullable(facts) });

/** What a page says of itself is the page's: too long an address or language is none, not a reason to leave the page unread. */
function orNone(parse: Parse<string>): Parse<string | null> {
  return value => (value === null || typeof value === 'string' ? (parse(value) ?? null) : undefined);
}

export const pageContext = {
  url: orNone(url),
  language: orNone(text(64)),
  asOf: nullable(dateRange),
  found: list(entityId, MAX_FOUND_A_REQUEST),
} satisfies { readonly [K in keyof PageContext]-?: Parse<PageContext[K]> };
