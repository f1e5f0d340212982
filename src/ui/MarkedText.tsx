import type { Span } from '../core/text/span.ts';

/** A name with the matched letters strong, on its own spelling. `spans` in order, without overlap; what lies outside the text is left out. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  return <bdi>{piecesOf(text, spans).map((piece, index) => (piece.matched ? <b key={index}>{piece.text}</b> : piece.text))}</bdi>;
}

/** The text cut at the spans: joined again, the pieces are the text. */
export function piecesOf(text: string, spans: readonly Span[]): readonly { readonly text: string; readonly matched: boolean }[] {
  const pieces: { text: string; matched: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), matched: false });
    pieces.push({ text: text.slice(start, end), matched: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), matched: false });
  return pieces;
}
