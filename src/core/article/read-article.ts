import type { Article, ArticleParts, Boilerplate, Known } from './article.ts';
import { articleIdOf } from './article-id.ts';
import { blocksOf } from './block-roles.ts';
import { detectLanguage } from './detect-language.ts';
import { findBounds } from './find-bounds.ts';
import { findFurniture } from './find-furniture.ts';
import { findOutlet } from './find-outlet.ts';
import { findPublished } from './find-published.ts';
import { findStamps } from './find-stamps.ts';
import { findTitle } from './find-title.ts';
import { isParagraph, keyOf, type Line, lineBetween, linesOf } from './lines.ts';
import { readTextHeader, type TextHeader } from './read-text-header.ts';

/** A headline stands among the first lines or nowhere. */
const MAX_OPENING_LINES = 20;

/**
 * A document's parts as an article: which of its lines are its own and what part each plays, what is the page's
 * furniture and why, and what is known of title, outlet, address and publication, each with the words that say so.
 * Nothing comes from outside the document. The text stays as it is; offsets point into it.
 */
export function readArticle(parts: ArticleParts): Article {
  const { text } = parts;
  const language = detectLanguage(text, parts.language);
  const rawLines = linesOf(text, parts.blocks);
  const header = readTextHeader(rawLines);
  const lines = rawLines.map((line, i) =>
    i === header.title?.line ? lineBetween(text, header.title.start, header.title.end, 'title') : line,
  );
  const furniture = findFurniture(lines, header.lines);
  const stamps = findStamps(lines, header.lines);
  const pageLines = new Map(furniture.lines);
  for (const { line } of stamps) if (!pageLines.has(line)) pageLines.set(line, 'date line');
  const own = lines.filter((_, i) => !pageLines.has(i));
  const captions = new Set(lines.filter((line, i) => !pageLines.has(i) && (line.role === 'caption' || furniture.credited.has(i))));
  const firstParagraph = own.findIndex(line => isParagraph(line) && !captions.has(line));
  const opening =
    firstParagraph === -1 ? [] : own.slice(0, Math.min(firstParagraph, MAX_OPENING_LINES)).filter(line => !captions.has(line));
  const title = findTitle(lines, opening, parts.title, header, text);
  const titleKey = title.value === null ? null : keyOf(title.value);
  const body = own.filter(line => !captions.has(line) && line.key !== titleKey);
  const published = findPublished(parts, text, stamps, header, title.value, lines, furniture.lines, body, language);
  return {
    id: articleIdOf(text),
    language,
    text,
    facts: {
      title,
      outlet: findOutlet(text, lines, furniture, header, body, parts.outlet),
      url: findUrl(parts, header),
      published,
      publishedBounds:
        published.value === null ? findBounds(text, stamps, body, language) : { value: null, basis: 'unknown', evidence: null },
    },
    blocks: blocksOf(own, titleKey, captions),
    boilerplate: boilerplateOf(lines, pageLines, [
      ...furniture.stretches,
      ...(header.note ? [{ ...header.note, why: 'source note' }] : []),
    ]),
  };
}

function findUrl(parts: ArticleParts, { url }: TextHeader): Known<string> {
  if (parts.url !== null) return { value: parts.url, basis: 'text', evidence: parts.url };
  return url
    ? { value: url.value, basis: 'text', evidence: url.value, start: url.start, end: url.end }
    : { value: null, basis: 'unknown', evidence: null };
}

/** Whole lines and stretches inside lines, in text order. */
function boilerplateOf(
  lines: readonly Line[],
  whole: ReadonlyMap<number, string>,
  stretches: readonly Boilerplate[],
): readonly Boilerplate[] {
  const found = [...whole].map(([i, why]) => ({ start: lines[i]!.start, end: lines[i]!.end, why }));
  return [...found, ...stretches].sort((a, b) => a.start - b.start);
}
