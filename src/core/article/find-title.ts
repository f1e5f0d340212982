import type { Known } from './article.ts';
import { keyOf, type Line, MAX_HEADLINE_WORDS } from './lines.ts';
import type { TextHeader } from './read-text-header.ts';
import { shownText } from './shown-text.ts';

const MIN_HEADLINE_WORDS = 3;

/**
 * The headline: what the markup says; a line marked `#`; a short line printed twice before the first paragraph; or the
 * very first line, if it's short and no sentence. Null for a text that begins with its first paragraph.
 * @param opening the lines before the first paragraph that aren't furniture, dates or captions
 */
export function findTitle(
  lines: readonly Line[],
  opening: readonly Line[],
  markup: string | null,
  header: TextHeader,
  text: string,
): Known<string> {
  if (markup !== null && shownText(markup) !== '') {
    const value = shownText(markup);
    const line = lines.find(({ key }) => key === keyOf(value));
    return { value, basis: 'text', evidence: value, ...(line ? { start: line.start, end: line.end } : {}) };
  }
  const line = (header.title && lines[header.title.line]) ?? opening.find(isRepeatedIn(opening)) ?? firstLine(opening);
  if (!line) return { value: null, basis: 'unknown', evidence: null };
  const value = shownText(text.slice(line.start, line.end));
  return { value, basis: 'text', evidence: value, start: line.start, end: line.end };
}

function isRepeatedIn(opening: readonly Line[]): (line: Line) => boolean {
  return line => isHeadline(line) && opening.some(other => other !== line && other.key === line.key);
}

function firstLine(opening: readonly Line[]): Line | undefined {
  const [first] = opening;
  return first && isHeadline(first) ? first : undefined;
}

function isHeadline(line: Line): boolean {
  if (line.role === 'title') return true;
  return line.wordCount >= MIN_HEADLINE_WORDS && line.wordCount <= MAX_HEADLINE_WORDS && !/[.:؛،,]["'”»]*$/.test(line.text);
}
