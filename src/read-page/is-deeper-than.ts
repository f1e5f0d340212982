/** Does anything in the tree stand deeper than `max` elements down? A walk without recursion. */
export function isDeeperThan(root: Element, max: number): boolean {
  let node: Element | null = root;
  let depth = 0;
  while (node) {
    if (depth > max) return true;
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth--;
    }
    if (!node || node === root) return false;
    node = node.nextElementSibling;
  }
  return false;
}
