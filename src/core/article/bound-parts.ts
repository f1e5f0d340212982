import type { ArticleParts } from './article.ts';
import { MAX_LINE_CHARS, MAX_URL_CHARS } from './limits.ts';

/** Parts with every fact of a sane length: a page or row that gives a chapter for its headline has none, and is read all the same. */
export function boundParts(parts: ArticleParts): ArticleParts {
  return {
    ...parts,
    title: within(parts.title, MAX_LINE_CHARS),
    outlet: within(parts.outlet, MAX_LINE_CHARS),
    url: within(parts.url, MAX_URL_CHARS),
    dates: parts.dates.filter(({ value }) => value.length <= MAX_LINE_CHARS),
    language: within(parts.language, MAX_LINE_CHARS),
  };
}

function within(value: string | null, maxChars: number): string | null {
  return value !== null && value.length > maxChars ? null : value;
}
