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
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at !== null && !known.has(at); at = elementAround(at)) unknown.push(at);
    let holder = at === null ? null : known.get(at)!;
    for (const inner of unknown.reverse()) {
      holder = judge(inner, holder);
      known.set(inner, holder);
    }
    return holder!;
  };
}

function judge(element: Element, outer: TextHolder | null): TextHolder {
  const name = nameOf(element);
  const holder = {
    element,
    name,
    outer,
    isLinked: name === 'a' || outer?.isLinked === true,
    isFurniture: isFurniture(element),
  } as Writable<TextHolder>;
  // What stands inline in a shadow root itself is no part of the host's line.
  holder.block = outer !== null && isInline(name) && isElement(parentOf(element)) ? outer.block : holder;
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
  holder.isTeaser ??= name === 'article' && attributeOf(element, 'itemprop') === null && (element.textContent?.length ?? 0) < 300;
  return holder.isTeaser;
}
