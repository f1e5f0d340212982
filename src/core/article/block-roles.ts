import type { Block, BlockRole } from './article.ts';
import { isParagraph, type Line } from './lines.ts';

const MAX_HEADING_WORDS = 14;

/**
 * Lines of the article itself → blocks with the part each plays. What markup says holds, but for its first paragraph,
 * which is the lead; in plain text it's read from where a line stands and how it ends.
 */
export function blocksOf(lines: readonly Line[], titleKey: string | null, captions: ReadonlySet<Line>): readonly Block[] {
  const firstParagraph = lines.findIndex(line => isParagraph(line) && !captions.has(line));
  const seen = new Set<string>();
  return lines.map((line, i): Block => {
    const role = roleOf(line, i, lines, firstParagraph, titleKey, captions);
    // Paragraphs that recur are a text's own refrain; headlines and captions are printed twice by templates.
    const repeats = (role === 'title' || role === 'caption') && seen.has(line.key);
    seen.add(line.key);
    return { start: line.start, end: line.end, role, ...(repeats ? { repeats } : {}) };
  });
}

function roleOf(
  line: Line,
  i: number,
  lines: readonly Line[],
  first: number,
  titleKey: string | null,
  captions: ReadonlySet<Line>,
): BlockRole {
  if (titleKey !== null && (line.key === titleKey || line.role === 'title') && (i < first || first === -1)) return 'title';
  if (captions.has(line)) return 'caption';
  if (i === first) return 'lead';
  if (line.role !== null && line.role !== 'paragraph') return line.role === 'title' ? 'heading' : line.role;
  if (/^(?:[-–—•*·▪]\s|\d{1,2}[.)-]\s)/.test(line.text)) return 'list-item';
  const next = lines[i + 1];
  const isHeading = !line.isSentence && line.wordCount <= MAX_HEADING_WORDS && i > first && next !== undefined && isParagraph(next);
  return isHeading && !/[،,]$/.test(line.text) ? 'heading' : 'paragraph';
}
