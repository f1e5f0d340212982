/**
 * The DOM as its prototypes give it. In Chromium's isolated world `<form><input name=parentNode>` makes
 * `form.parentNode` the input ("DOM clobbering"); a getter taken from the prototype can't be shadowed.
 */
export const parentOf = (node: Node): Node | null => PARENT.call(node);
export const nameOf = (element: Element): string => LOCAL_NAME.call(element);
const typeOf = (node: Node): number => NODE_TYPE.call(node);
export const shadowOf = (element: Element): ShadowRoot | null => SHADOW_ROOT.call(element);
export const attributeOf = (element: Element, name: string): string | null => GET_ATTRIBUTE.call(element, name);
export const closestTo = (element: Element, selector: string): Element | null => CLOSEST.call(element, selector);

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf(node) === 1;
}

export function isText(node: Node | null): node is Text {
  return node !== null && typeOf(node) === 3;
}

/** The element around a node, across the border of an open shadow root. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent === null || isElement(parent)) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** Like `contains`, through open shadow roots. */
export function holds(container: Element, node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = elementAround(at)) if (at === container) return true;
  return false;
}

// oxlint-disable typescript/unbound-method -- unbound on purpose: what they are called on may be clobbered
const PARENT = getter(Node.prototype, 'parentNode');
const NODE_TYPE = getter(Node.prototype, 'nodeType');
const LOCAL_NAME = getter(Element.prototype, 'localName');
const SHADOW_ROOT = getter(Element.prototype, 'shadowRoot');
const GET_ATTRIBUTE = Element.prototype.getAttribute;
const CLOSEST = Element.prototype.closest;

function getter<T extends object, K extends keyof T>(prototype: T, key: K): (this: T) => T[K] {
  return Object.getOwnPropertyDescriptor(prototype, key)!.get as (this: T) => T[K];
}
