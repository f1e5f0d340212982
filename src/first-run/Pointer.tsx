import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../core/text/span.ts';

export type PointerProps = {
  /** Where the article is drawn; the pointer is placed within it. */
  readonly article: RefObject<HTMLElement | null>;
  readonly target: Span;
  readonly words: string;
};

/** A soft call-out under a name of the article. It lies over the text, so that the article's own nodes stay as they are. */
export function Pointer({ article, target, words }: PointerProps) {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null);
  useEffect(() => {
    const frame = article.current;
    if (frame === null) return undefined;
    const update = () => setPlace(placeUnder(frame, target));
    // Told once at the start too, and again when fonts or the window change the lines.
    const watcher = new ResizeObserver(update);
    watcher.observe(frame);
    return () => watcher.disconnect();
  }, [article, target]);
  if (place === null) return null;
  return (
    <span class="pointer" aria-hidden="true" style={{ left: `${place.x}px`, top: `${place.y}px` }}>
      {words}
    </span>
  );
}

/** Brings a name of the article to the middle of the window. */
export function scrollToSpan(article: HTMLElement | null, target: Span): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  blockOf(article, target)?.element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

/** px from the frame's own corner to the middle under the name; null while it is not drawn. */
function placeUnder(frame: HTMLElement, target: Span) {
  const block = blockOf(frame, target);
  const text = block?.element.firstChild;
  if (block === null || !(text instanceof Text) || target.end - block.start > text.length) return null;
  const range = document.createRange();
  range.setStart(text, target.start - block.start);
  range.setEnd(text, target.end - block.start);
  const name = range.getBoundingClientRect();
  const corner = frame.getBoundingClientRect();
  return { x: name.left + name.width / 2 - corner.left, y: name.bottom - corner.top };
}

function blockOf(frame: HTMLElement | null, target: Span) {
  const blocks = [...(frame?.querySelectorAll<HTMLElement>('[data-start]') ?? [])].map(element => ({
    element,
    start: Number(element.dataset.start),
  }));
  return blocks.filter(({ start }) => start <= target.start).at(-1) ?? null;
}
