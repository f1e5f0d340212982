/**
 * The DOM as its prototypes give it. In Chromium's isolated world `<form><input name=parentNode>` makes
 * `form.parentNode` the input ("DOM clobbering"); a getter taken from the prototype can't be shadowed.
 */
// A function of its own for each getter: shared by all, `call` would be looked up anew for every node of a page.
export const parentOf = (node: Node): Node | null => PARENT.call(node);
export const nameOf = (element: Element): string => LOCAL_NAME.call(element);
export const shadowOf = (element: Element): ShadowRoot | null => SHADOW_ROOT.call(element);
const typeOf = (node: Node): number => NODE_TYPE.call(node);
const PARENT = getterOf(Node.prototype, 'parentNode');
const NODE_TYPE = getterOf(Node.prototype, 'nodeType');
const LOCAL_NAME = getterOf(Element.prototype, 'localName');
const SHADOW_ROOT = getterOf(Element.prototype, 'shadowRoot');
// oxlint-disable typescript/unbound-method -- unbound on purpose: what they are called on may be clobbered
const GET_ATTRIBUTE = Element.prototype.getAttribute;
const HAS_ATTRIBUTES = Element.prototype.hasAttributes;
export const attributeOf = (element: Element, name: string): string | null => GET_ATTRIBUTE.call(element, name);
export const hasAttributes = (element: Element): boolean => HAS_ATTRIBUTES.call(element);
const BOX = Element.prototype.getBoundingClientRect;
/** An element's box in the window. */
export const boxOf = (element: Element): DOMRect => BOX.call(element);
// oxlint-enable typescript/unbound-method

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf(node) === 1;
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

function getterOf<T extends object, K extends keyof T>(prototype: T, key: K): (this: T) => T[K] {
  // oxlint-disable-next-line typescript/unbound-method -- it is bound at each call, to the element in hand
  return Object.getOwnPropertyDescriptor(prototype, key)!.get as (this: T) => T[K];
}
