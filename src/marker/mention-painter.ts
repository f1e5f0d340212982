/**
 * Draws marks with the CSS Custom Highlight API: no node of the page is touched. Our own Map says what is drawn;
 * the registry and the highlights are never iterated (Firefox's Xray wrappers throw there).
 */
import { pageDocument } from '../platform/page-document.ts';
import { groupByElement } from './group-by-element.ts';
import { ACTIVE, activeOf, adoptMarkStyles, dropMarkStyles, type HighlightName, highlightOf, NAMES } from './mark-styles.ts';
import { boundsOf, type Mark } from './marks.ts';

/** Hundreds of ranges make each repaint dearer (WebKit PR#73511). */
const MAX_DRAWN = 400;
/** Drawn this far above and below the window, so that scrolling meets no late lines. */
const NEAR = '100% 0px';
/** A page that clears the registry again and again means it. */
const MAX_RESETS = 20;

export type MentionPainter = {
  /** Draws exactly these, as far as they are near the window. */
  paint(marks: readonly Mark[]): void;
  setActive(mark: Mark | undefined): void;
  /** Puts highlights and sheets back where the page has cleared them. */
  restore(): void;
};

export function createMentionPainter(signal: AbortSignal): MentionPainter {
  const highlights = new Map<HighlightName, Highlight>(NAMES.map(name => [name, new Highlight()]));
  for (const name of ACTIVE) highlights.get(name)!.priority = 1;
  const drawn = new Map<Mark, StaticRange>();
  const near = new Set<Element>();
  const roots = new Set<Document | ShadowRoot>();
  let wanted: ReadonlyMap<Element, readonly Mark[]> = new Map();
  let resets = 0;

  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      draw();
    },
    { rootMargin: NEAR },
  );

  const draw = () => {
    // A hidden tab draws no frames, so its observer says nothing; its first marks then are there when it's shown.
    const elements = pageDocument.hidden ? wanted.keys() : near;
    const due = new Set([...elements].flatMap(element => wanted.get(element) ?? []).slice(0, MAX_DRAWN));
    for (const [mark, range] of drawn) {
      if (due.has(mark)) continue;
      highlights.get(highlightOf(mark))!.delete(range);
      drawn.delete(mark);
    }
    for (const mark of due) {
      if (drawn.has(mark)) continue;
      const range = new StaticRange(boundsOf(mark));
      drawn.set(mark, range);
      highlights.get(highlightOf(mark))!.add(range);
      style(mark);
    }
    NAMES.forEach(register);
  };
  const style = (mark: Mark) => {
    const { root } = mark.block;
    roots.add(root);
    adoptMarkStyles(root);
  };
  const register = (name: HighlightName) => {
    const highlight = highlights.get(name)!;
    if (highlight.size > 0 && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    if (highlight.size === 0) CSS.highlights.delete(name);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const name of NAMES) CSS.highlights.delete(name);
    for (const root of roots) dropMarkStyles(root);
  });
  return {
    paint(marks) {
      const before = wanted;
      wanted = groupByElement(marks, mark => mark.block.holder.element);
      for (const element of before.keys()) {
        if (wanted.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of wanted.keys()) if (!before.has(element)) observer.observe(element);
      draw();
    },
    setActive(mark) {
      for (const name of ACTIVE) highlights.get(name)!.clear();
      if (mark !== undefined) {
        highlights.get(activeOf(mark))!.add(new StaticRange(boundsOf(mark)));
        style(mark);
      }
      ACTIVE.forEach(register);
    },
    restore() {
      const cleared = NAMES.filter(name => highlights.get(name)!.size > 0 && !CSS.highlights.has(name));
      if (cleared.length > 0 && resets < MAX_RESETS) {
        resets++;
        cleared.forEach(register);
      }
      if (drawn.size > 0 && resets < MAX_RESETS) roots.forEach(adoptMarkStyles);
    },
  };
}
