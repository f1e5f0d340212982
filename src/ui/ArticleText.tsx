import { useEffect, useRef } from 'preact/hooks';
import type { Block } from '../core/article/article.ts';
import type { Span } from '../core/text/span.ts';
import { textDirection } from './card/text-direction.ts';
import { cutAtBlocks, type TextPiece } from './text-pieces.ts';

export type ArticleTextProps = {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Tinted, and scrolled to. */
  readonly cited?: Span | null;
  /** Shows what lies outside the blocks too, faded. */
  readonly withDropped?: boolean;
};

/** A stored article's own words, block by block, as text nodes only: whatever markup stood in the file stays letters. */
export function ArticleText({ text, blocks, cited = null, withDropped = false }: ArticleTextProps) {
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    body.current?.querySelector('mark.cited')?.scrollIntoView({ block: 'center' });
  }, [text, cited?.start, cited?.end]);
  return (
    <div class="article-text" ref={body} dir={textDirection(text)}>
      {cutAtBlocks(text, blocks, withDropped).map(piece => (
        <Piece key={piece.start} piece={piece} text={text} cited={cited} />
      ))}
    </div>
  );
}

function Piece({ piece, text, cited }: { readonly piece: TextPiece; readonly text: string; readonly cited: Span | null }) {
  const words = withCited(text, piece, cited);
  const dir = textDirection(text.slice(piece.start, piece.end));
  if (piece.role === 'title')
    return (
      <h1 dir={dir} data-start={piece.start}>
        {words}
      </h1>
    );
  if (piece.role === 'heading')
    return (
      <h2 dir={dir} data-start={piece.start}>
        {words}
      </h2>
    );
  return (
    <p dir={dir} class={piece.role} data-start={piece.start}>
      {words}
    </p>
  );
}

function withCited(text: string, { start, end }: Span, cited: Span | null) {
  const from = Math.max(start, cited?.start ?? end);
  const to = Math.min(end, cited?.end ?? end);
  if (from >= to) return text.slice(start, end);
  return (
    <>
      {text.slice(start, from)}
      <mark class="cited">{text.slice(from, to)}</mark>
      {text.slice(to, end)}
    </>
  );
}
