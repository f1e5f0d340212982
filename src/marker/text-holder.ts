import { attributeOf, elementAround, isElement, nameOf, parentOf } from './dom-access.ts';
import { isFurniture, isInline } from './element-kinds.ts';

/** An element around text, judged once: asking the DOM costs more than all that is done with its answers. */
export type TextHolder = {
  readonly element: Element;
  readonly name: string;
  /** Across the border of an open shadow root; null around the outermost. */
  readonly outer: TextHolder | null;
  /** The nearest block-level element: itself or one around it. */
  readonly block: TextHolder;
  readonly isLinked: boolean;
  readonly isFurniture: boolean;
  /** What {@link isTeaser} found: reading all of an element's text is worth doing once. */
  isTeaser?: boolean;
};

export type HolderOf = (element: Element) => TextHolder;

/** Remembers what it was asked for, and all around that. */
export function createHolders(): HolderOf {
  const known = new Map<Element, TextHolder>();
  return element => {
    const found = known.get(element);
    if (found !== undefined) return found;
    // From the outermost unknown one inwards, without recursion: a page may be nested deeper than the stack is.
    const unknown = [element];
    let holder: TextHolder | undefined;
    for (let at = elementAround(element); at !== null; at = elementAround(at)) {
      holder = known.get(at);
      if (holder !== undefined) break;
      unknown.push(at);
    }
    let outer = holder ?? null;
    for (const inner of unknown.reverse()) {
      outer = judge(inner, nameOf(inner), outer);
      known.set(inner, outer);
    }
    return outer!;
  };
}

/** @param outer what is known of the element around it; @param isBlock known to be one: else it is asked by its name and place */
export function judge(element: Element, name: string, outer: TextHolder | null, isBlock = false): TextHolder {
  const isLinked = name === 'a' || outer?.isLinked === true;
  const holder: Writable<TextHolder> = { element, name, outer, block: outer!, isLinked, isFurniture: isFurniture(element) };
  // What stands inline in a shadow root itself is no part of the host's line.
  if (outer === null || isBlock || !isInline(name) || !isElement(parentOf(element))) holder.block = holder;
  else holder.block = outer.block;
  return holder;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Like `contains`, through open shadow roots. */
export function holds(outer: TextHolder, inner: TextHolder): boolean {
  for (let at: TextHolder | null = inner; at !== null; at = at.outer) if (at === outer) return true;
  return false;
}

/** Another story's box inside an article: `<article>` with a link and hardly a sentence. A live blog's entries are long. */
export function isTeaser(holder: TextHolder): boolean {
  const { element, name } = holder;
  if (name !== 'article') return false;
  holder.isTeaser ??= attributeOf(element, 'itemprop') === null && (element.textContent?.length ?? 0) < 300;
  return holder.isTeaser;
}
