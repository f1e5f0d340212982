import type { Span } from '../text/span.ts';
import { isParagraph, type Line } from './lines.ts';

/** What lines in front of a text file say of it: `# headline`, `# url …`, `# date_extracted …`, and a note behind the headline. */
export type TextHeader = {
  /** The headline without its mark and note. */
  readonly title: (Span & { readonly line: number }) | null;
  readonly url: (Span & { readonly value: string }) | null;
  /** «(BBC Arabic world-58870365, published 2021-10-11)» behind a headline: where the text was taken from. */
  readonly note: Span | null;
};

/** A line that a collector of texts put in front: «# url …», «# date_extracted …». */
export const FILE_HEADER = /^#\s*(?:url|link|date_extracted|date|source|id|lang|language|author)\b/i;

const MAX_HEADER_LINES = 8;

export function readTextHeader(lines: readonly Line[]): TextHeader {
  let title: TextHeader['title'] = null;
  let url: TextHeader['url'] = null;
  let note: TextHeader['note'] = null;
  for (const [i, line] of lines.slice(0, MAX_HEADER_LINES).entries()) {
    const address = /^(?:#\s*(?:url|link|source)\s*:?\s*)?(https?:\/\/\S+)$/i.exec(line.text)?.[1];
    if (address !== undefined) url ??= { value: address, start: line.end - address.length, end: line.end };
    else if (/^#{1,2}\s+\S/.test(line.text) && !FILE_HEADER.test(line.text) && title === null) {
      note = noteBehind(line);
      const start = line.start + /^#+\s+/.exec(line.text)![0].length;
      title = { line: i, start, end: note === null ? line.end : trimmedEnd(line, note.start) };
    } else if (isParagraph(line)) break;
  }
  return { title, url, note };
}

/** A last bracket that says when it was published. */
function noteBehind(line: Line): TextHeader['note'] {
  const match = /\(([^()]{4,120})\)$/.exec(line.text.slice(-130));
  if (!match || !/\b(?:published|posted|retrieved|accessed)\b|نشر|بتاريخ/i.test(match[1]!)) return null;
  return { start: line.end - match[0].length, end: line.end };
}

function trimmedEnd(line: Line, end: number): number {
  const text = line.text.slice(0, end - line.start);
  return line.start + text.trimEnd().length;
}
