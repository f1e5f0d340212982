import type { Block, BlockRole } from '../core/article/article.ts';
import type { Span } from '../core/text/span.ts';

/** `dropped`: outside the article's blocks, so not counted as the article (a share button, a related headline). */
export type TextPiece = Span & { readonly role: BlockRole | 'dropped' };

/** The text as pieces in order: its blocks, and if wanted the lines between them that are no part of the article. */
export function cutAtBlocks(text: string, blocks: readonly Block[], withDropped: boolean): readonly TextPiece[] {
  if (!withDropped) return withoutRepeats(text, blocks);
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const block of blocks) {
    pieces.push(...droppedLines(text, at, block.start), block);
    at = block.end;
  }
  return [...pieces, ...droppedLines(text, at, text.length)];
}

/** A page's text often has its headline and its caption twice, once for the share button: for reading, once is enough. */
function withoutRepeats(text: string, blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ role, start, end }) => {
    const line = `${role} ${text.slice(start, end).trim()}`;
    const repeated = seen.has(line);
    seen.add(line);
    return !repeated || (role !== 'title' && role !== 'caption');
  });
}

function droppedLines(text: string, from: number, to: number): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = from;
  while (start < to) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd === -1 || lineEnd > to ? to : lineEnd;
    if (text.slice(start, end).trim() !== '') pieces.push({ start, end, role: 'dropped' });
    start = end + 1;
  }
  return pieces;
}
